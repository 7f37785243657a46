/** The 95 % interval of a rate (Wilson 1927). */
export function wilson(hits: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const rate = hits / of;
  const middle = rate + (z * z) / (2 * of);
  const half = z * Math.sqrt((rate * (1 - rate) + (z * z) / (4 * of)) / of);
  const whole = 1 + (z * z) / of;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

/** "97.5 % (156 of 160, 93.7–99.0)". */
export function rate(hits: number, of: number): string {
  if (of === 0) return '–';
  const percent = (value: number) => (100 * value).toFixed(1);
  const [low, high] = wilson(hits, of);
  return `${percent(hits / of)} % (${hits} of ${of}, ${percent(low)}–${percent(high)})`;
}
