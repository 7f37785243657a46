import type { Share } from './wilson';

/** What is asked of a measure: at least or at most this much, in the unit of the measure. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number } | { readonly reported: true };

/** One figure: a share of `n` things, shown as percent or as so many a 1,000 words (each word a trial). */
export interface Measure {
  /** Stable name for `--json`. */
  readonly key: string;
  readonly title: string;
  readonly share: Share;
  readonly unit: 'percent' | 'per 1,000 words';
  /** What `n` counts. */
  readonly of: string;
  readonly goal?: Goal;
}

/** The figure in the unit of the measure. */
export const figure = ({ share, unit }: Measure, value = share.value): number =>
  value * (unit === 'percent' ? 100 : 1000);

/** Is the goal met? The figure itself is compared, not its interval; without a goal or a figure nothing is said. */
export function meets(measure: Measure): boolean | undefined {
  const { goal, share } = measure;
  if (goal === undefined || 'reported' in goal || share.n === 0) return undefined;
  // Parts of a billion hide what a float leaves over.
  const rounded = Math.round(figure(measure) * 1e9) / 1e9;
  return 'atLeast' in goal ? rounded >= goal.atLeast : rounded <= goal.atMost;
}
