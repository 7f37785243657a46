/** A share with its 95 % interval, all 0 to 1. */
export interface Share {
  readonly hits: number;
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The normal quantile that leaves 2.5 % on each side. */
const Z = 1.959963984540054;

/**
 * `hits` of `n` with the Wilson score interval without continuity correction: E. B. Wilson, "Probable inference, the
 * law of succession, and statistical inference", J. Am. Stat. Assoc. 22 (1927), p. 209–212. Nothing counted says
 * nothing: 0 of 0 has no value (NaN) and reaches from 0 to 1.
 */
export function wilson(hits: number, n: number): Share {
  if (n === 0) return { hits, n, value: Number.NaN, low: 0, high: 1 };
  const p = hits / n;
  const square = Z * Z;
  const middle = p + square / (2 * n);
  const reach = Z * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n));
  const whole = 1 + square / n;
  return {
    hits,
    n,
    value: p,
    low: Math.max(0, (middle - reach) / whole),
    high: Math.min(1, (middle + reach) / whole),
  };
}
