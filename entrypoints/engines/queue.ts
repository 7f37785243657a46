/**
 * Runs one task at a time in the order they came, those that go `ahead` before all that wait; a task whose signal is
 * aborted before its turn is never begun.
 */
export function createQueue() {
  const waiting: { readonly begin: () => Promise<void>; readonly ahead: boolean }[] = [];
  let busy = false;

  const next = () => {
    if (busy) return;
    const first = Math.max(
      0,
      waiting.findIndex(({ ahead }) => ahead),
    );
    const [task] = waiting.splice(first, 1);
    if (!task) return;
    busy = true;
    void task.begin().then(() => {
      busy = false;
      next();
    });
  };

  return <Result>(signal: AbortSignal, task: () => Promise<Result>, ahead = false): Promise<Result> =>
    new Promise((resolve, reject) => {
      const begin = async () => {
        try {
          signal.throwIfAborted();
          resolve(await task());
        } catch (error) {
          reject(error);
        }
      };
      waiting.push({ begin, ahead });
      next();
    });
}
