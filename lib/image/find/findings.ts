import type { Scan } from '../../text/finding';
import { shared, union } from '../boxes';
import type { ImageFinding, ReadWord } from '../report';
import { findLabelled } from './bind';
import { fieldsOn, type PageRow } from './page';
import { findRecurring } from './recur';
import { findShapes } from './shapes';
import { isTechnical } from './technical';
import { findInWords } from './values';
import { widened } from './widen';

/** Part of the smaller of two boxes that they share when they stand around the same value. */
const SAME_PLACE = 0.5;
const LEVELS = ['count', 'warn', 'stop'] as const;

/** A finding and the line on which it stands: boxes of neighbouring lines overlap where these are aslant. */
interface OnRow {
  readonly row: number;
  readonly finding: ImageFinding;
}

/**
 * What identifies a patient on a page, each value once: what the text rules find on any reading of its lines, what a
 * label makes known, and every name found once wherever it stands again.
 */
export function findOnPage(rows: readonly PageRow[], scan: (text: string) => Scan): ImageFinding[] {
  const fields = fieldsOn(rows).filter(({ words }) => !isTechnical(words.map(({ text }) => text).join(' ')));
  const inFields = (find: (words: readonly ReadWord[]) => ImageFinding[]): OnRow[] =>
    fields.flatMap(({ words, row }) =>
      find(words).map((finding) => ({ row, finding: widened(finding, words) })),
    );
  const found = once([
    ...inFields((words) => findInWords(words, scan)),
    ...inFields(findShapes),
    ...findLabelled(fields, scan),
  ]);
  const names = found.map(({ finding }) => finding);
  return once([...found, ...inFields((words) => findRecurring(names, words))]).map(({ finding }) => finding);
}

function once(findings: readonly OnRow[]): OnRow[] {
  const kept: OnRow[] = [];
  for (const one of findings) {
    const index = kept.findIndex(({ row, finding }) => row === one.row && onSamePlace(finding, one.finding));
    const other = kept[index];
    if (other) kept[index] = { row: one.row, finding: stronger(other.finding, one.finding) };
    else kept.push(one);
  }
  return kept;
}

function onSamePlace(a: ImageFinding, b: ImageFinding): boolean {
  return shared(a.box, b.box) > SAME_PLACE * Math.min(a.box.w * a.box.h, b.box.w * b.box.h);
}

/** The one that holds Post more, then the earlier; on the place of both where both are told. */
function stronger(earlier: ImageFinding, later: ImageFinding): ImageFinding {
  const kept = LEVELS.indexOf(later.level) > LEVELS.indexOf(earlier.level) ? later : earlier;
  const told = [earlier, later].filter(({ level }) => level !== 'count');
  return told.length < 2 ? kept : { ...kept, box: union([earlier.box, later.box]) };
}
