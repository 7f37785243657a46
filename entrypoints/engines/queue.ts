/** Runs one task at a time in the order they came; a task whose signal is aborted before its turn is never begun. */
export function createQueue() {
  let tail: Promise<unknown> = Promise.resolve();
  return <Result>(signal: AbortSignal, task: () => Promise<Result>): Promise<Result> => {
    const turn = tail.then(() => {
      signal.throwIfAborted();
      return task();
    });
    tail = turn.catch(() => {});
    return turn;
  };
}
