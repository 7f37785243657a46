/**
 * Which posts may leave: each press of Post that passed allows as many requests as the draft has items, for a while.
 * Times are milliseconds on one clock that never jumps.
 */

/** From the press, and from each request that it allowed: X sends the items of a thread one after the other. */
const SOON = 60_000;
/** With something attached: X waits for the upload first, which takes minutes for a film. */
const AFTER_UPLOAD = 600_000;
/** A browser that guards against fingerprints rounds its clock to a tenth of a second. */
const ROUNDING = 200;

interface Permit {
  readonly draft: object;
  readonly left: number;
  readonly from: number;
  readonly wait: number;
  readonly until: number;
}

export interface Permits {
  /** Post passed at `at` for a draft of so many items; a second press on the same draft is no second permit. */
  allow(draft: object, items: number, attached: boolean, at: number): void;
  /** Takes what a request begun at `at` needs. False when nothing allowed it. */
  take(at: number): boolean;
}

export function permits(): Permits {
  let all: readonly Permit[] = [];
  return {
    allow(draft, items, attached, at) {
      const wait = attached ? AFTER_UPLOAD : SOON;
      const others = all.filter((permit) => permit.draft !== draft && permit.until >= at);
      all = [...others, { draft, left: Math.max(1, items), from: at - ROUNDING, wait, until: at + wait }];
    },
    take(at) {
      const fits = all.find(({ from, until }) => from <= at && at <= until);
      if (!fits) return false;
      const rest = { ...fits, left: fits.left - 1, until: Math.max(fits.until, at + fits.wait) };
      all = all.flatMap((permit) => (permit === fits ? (rest.left > 0 ? [rest] : []) : [permit]));
      return true;
    },
  };
}
