/** The only precision that an estimate is shown with. */
export const MAGNITUDES = ['under-1', 'under-10', 'under-100', 'over-100'] as const;
export type Magnitude = (typeof MAGNITUDES)[number];

/** `k` is an expected number of people. */
export const magnitudeOf = (k: number): Magnitude =>
  k < 1 ? 'under-1' : k < 10 ? 'under-10' : k <= 100 ? 'under-100' : 'over-100';
