/**
 * Sees a post leave, whichever way it was sent: X's own request stands in the browser's list of what the page loaded.
 * Its address and its time, no body; it comes when X has answered, so it can tell, not hold.
 */

/** The last word of the address to which X sends a post, a long one or one for later. X may rename it any day. */
const SENDING = /Create(?:Note|Scheduled)?Tweet/;

/** Does a post leave through this address? Reposts (`CreateRetweet`) and drafts kept by X are none. */
export const sendsPost = (url: string): boolean => SENDING.test(url.split(/[?#]/, 1)[0] ?? '');

/**
 * @param sent gets the moment at which the page sent each post, in milliseconds on the clock of `performance.now()`. A
 * request that X refused is not told; one without an answer is, since nobody knows what became of it.
 */
export function watchSent(win: Window, signal: AbortSignal, sent: (at: number) => void): void {
  const since = win.performance.now();
  // The list itself may be full or emptied by the page: an observer is told all the same.
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      const refused = entry.responseStatus >= 400;
      // What left before Discret was here is not its to judge.
      if (entry.startTime >= since && !refused && sendsPost(entry.name)) sent(entry.startTime);
    }
  });
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
