/** One line of the report. `p50` and `p95` are in `unit`; a figure measured once has no spread. */
export interface Figure {
  readonly what: string;
  /** Node, a browser, or both. */
  readonly where: string;
  readonly n: number;
  readonly p50: number;
  readonly p95?: number;
  readonly unit: 'ms' | 'kB' | '×';
  readonly goal?: string;
}

/** The value below which `share` of the values lie (nearest rank); NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** A line from many measurements in milliseconds. */
export const spread = (what: string, where: string, values: readonly number[], goal?: string): Figure => ({
  what,
  where,
  n: values.length,
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
  unit: 'ms',
  ...(goal === undefined ? {} : { goal }),
});

const DIGITS = { ms: [2, 1, 0], kB: [1, 1, 0], '×': [2, 2, 1] } as const;

const told = (value: number | undefined, unit: Figure['unit']): string => {
  if (value === undefined) return '';
  const digits = DIGITS[unit][Math.abs(value) < 10 ? 0 : Math.abs(value) < 100 ? 1 : 2];
  return `${value.toFixed(digits)} ${unit}`;
};

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, where, n, p50, p95, unit, goal }) =>
    [what, where, String(n), told(p50, unit), told(p95, unit), goal ?? ''].join(' | '),
  );
  return [
    '| What | Where | n | p50 | p95 | Goal |',
    '|---|---|---:|---:|---:|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}
