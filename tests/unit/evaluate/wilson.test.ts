import { describe, expect, it } from 'vitest';
import { wilson } from '../../../scripts/evaluate/wilson';

describe('the Wilson interval', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Stat. Med. 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is the published one for %i of %i', (hits, n, low, high) => {
    const share = wilson(hits, n);
    expect(share.value).toBeCloseTo(hits / n, 10);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it('mirrors: all found is as wide as none found', () => {
    expect(wilson(20, 20).low).toBeCloseTo(1 - wilson(0, 20).high, 10);
    expect(wilson(20, 20).high).toBe(1);
  });

  it('says nothing of nothing', () => {
    expect(wilson(0, 0)).toMatchObject({ value: Number.NaN, low: 0, high: 1 });
  });
});
