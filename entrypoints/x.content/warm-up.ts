import { browser } from '../../lib/browser';
import { offeredEngine } from '../engine/offer';

/**
 * The engine's script is run and the first scan of a page compiles every pattern: better in the idle moments before
 * the first word than under it, and never in the task that gives the composer its focus.
 */
export function warmUpWhenIdle(): void {
  const begin = () => {
    const steps = offeredEngine()?.warmUpSteps();
    if (steps === undefined) return;
    const go = (deadline: IdleDeadline) => {
      do if (steps.next().done) return;
      while (deadline.timeRemaining() > 1);
      requestIdleCallback(go);
    };
    requestIdleCallback(go);
  };
  requestIdleCallback(begin);
}

/** Milliseconds within which the engines were surely not put to rest again. */
const STILL_WARM = 30_000;

/** Has the image engines started ahead of a picture; asked often, it does so once in a while. */
export function engineWarmer(): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - last < STILL_WARM) return;
    last = performance.now();
    // After an update of the extension nobody answers: the picture itself will say so.
    void browser.runtime.sendMessage({ type: 'wake-engines' }).catch(() => {});
  };
}
