import { browser } from '../../lib/browser';
import { scan, warmUpSteps } from '../../lib/text/scan';
import { warmUpCrowds } from './crowds';

/** The first scan of a page compiles every pattern: better in the idle moments before the first word than under it. */
export function warmUpWhenIdle(): void {
  const steps = allSteps();
  const go = (deadline: IdleDeadline) => {
    do if (steps.next().done) return;
    while (deadline.timeRemaining() > 1);
    requestIdleCallback(go);
  };
  requestIdleCallback(go);
}

function* allSteps(): Generator<void> {
  yield* warmUpSteps();
  yield* warmUpCrowds(scan);
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
