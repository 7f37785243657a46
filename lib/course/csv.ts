/** The class as a table for a spreadsheet. Pure. */
import { COURSE_KINDS, type CourseKind } from './kinds';
import type { Learner } from './progress';
import { NO_TALLY, sumOf } from './score';

export interface CsvWords {
  readonly columns: readonly string[];
  readonly kinds: Readonly<Record<CourseKind, string>>;
  /** The name of the n-th learner, who gave none. */
  readonly unnamed: (n: number) => string;
  /** The line of what was marked and identifies nobody. */
  readonly over: string;
  /** What separates the cells: the comma of English spreadsheets, the semicolon of French ones. */
  readonly separator: ',' | ';';
}

/** A cell that begins so is run as a formula by spreadsheets (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** One cell, quoted (RFC 4180), never a formula. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = FORMULA.test(value.trimStart()) || FORMULA.test(value) ? `'${value}` : value;
  return `"${plain.replaceAll('"', '""')}"`;
}

/**
 * One line a learner and kind, and one for what was marked wrongly. Begins with a byte order mark, by which
 * spreadsheets know UTF-8; lines end as RFC 4180 asks.
 */
export function classCsv(learners: readonly Learner[], words: CsvWords): string {
  const lines = learners.flatMap(({ name, results }, at) => {
    const who = name === '' ? words.unnamed(at + 1) : name;
    const sum = sumOf(results.map(({ kinds }) => kinds));
    const over = results.reduce((total, result) => total + result.over, 0);
    return [
      ...COURSE_KINDS.flatMap((kind) => {
        const { sought, found, partial } = sum[kind] ?? NO_TALLY;
        return sought === 0
          ? []
          : [[who, results.length, words.kinds[kind], sought, found, partial, sought - found - partial, 0]];
      }),
      [who, results.length, words.over, 0, 0, 0, 0, over],
    ];
  });
  return `\uFEFF${[words.columns, ...lines]
    .map((line) => `${line.map(cell).join(words.separator)}\r\n`)
    .join('')}`;
}
