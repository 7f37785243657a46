/**
 * Does a task for each item in their order, as many at a time as there are lanes, and answers what came out, in that
 * order too. `done` hears of each. Begins none once the signal is aborted, and rejects then or with the first error.
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  signal: AbortSignal,
  task: (item: Item) => Promise<Result>,
  done: () => void = () => {},
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < items.length; at = next++) {
      signal.throwIfAborted();
      results[at] = await task(items[at] as Item);
      done();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
