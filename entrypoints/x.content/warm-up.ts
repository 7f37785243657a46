import { warmUpSteps } from '../../lib/text/scan';

/** The first scan of a page compiles every pattern: better in the idle moments before the first word than under it. */
export function warmUpWhenIdle(): void {
  const steps = warmUpSteps();
  const go = (deadline: IdleDeadline) => {
    do if (steps.next().done) return;
    while (deadline.timeRemaining() > 1);
    requestIdleCallback(go);
  };
  requestIdleCallback(go);
}
