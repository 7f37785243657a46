import type { Finding, Scan } from '../text/finding';
import { shared, union } from './boxes';
import { fieldsOf } from './fields';
import { allLines, type Row } from './read/rows';
import type { ImageFinding, ReadLine, ReadWord } from './report';

/** Part of the smaller of two boxes that they share when they stand around the same value. */
const SAME_PLACE = 0.5;
const LEVELS = ['count', 'warn', 'stop'] as const;

/** What the text rules find on any reading of the rows, each value once. */
export function findOnRows(rows: readonly Row[], scan: (text: string) => Scan): ImageFinding[] {
  return rows.flatMap((row) => {
    const kept: ImageFinding[] = [];
    for (const line of allLines(row)) {
      for (const finding of findOnLines([line], scan)) {
        const index = kept.findIndex((one) => onSamePlace(one, finding));
        const other = kept[index];
        if (!other) kept.push(finding);
        else kept[index] = stronger(other, finding);
      }
    }
    return kept;
  });
}

function onSamePlace(a: ImageFinding, b: ImageFinding): boolean {
  return shared(a.box, b.box) > SAME_PLACE * Math.min(a.box.w * a.box.h, b.box.w * b.box.h);
}

/** The one that holds Post more, then the one of the surer reading, on the place of both. */
function stronger(earlier: ImageFinding, later: ImageFinding): ImageFinding {
  const kept = LEVELS.indexOf(later.level) > LEVELS.indexOf(earlier.level) ? later : earlier;
  return kept.level === 'count' ? kept : { ...kept, box: union([earlier.box, later.box]) };
}

/** What the text rules find on the lines of an image: one finding a value, its box around the words that hold it. */
export function findOnLines(lines: readonly ReadLine[], scan: (text: string) => Scan): ImageFinding[] {
  return lines.flatMap(fieldsOf).flatMap((words) => {
    const text = words.map((word) => word.text).join(' ');
    return scan(text).findings.map((finding) => onImage(finding, text, words));
  });
}

function onImage(finding: Finding, text: string, words: readonly ReadWord[]): ImageFinding {
  const { kind, start, end, confidence } = finding;
  let offset = 0;
  const touched = words.filter((word) => {
    const from = offset;
    offset += word.text.length + 1;
    return from < end && from + word.text.length > start;
  });
  // A date burned into an image is when the examination took place.
  const burnedIn = kind === 'date' && finding.level === 'count';
  return {
    kind,
    level: burnedIn ? 'warn' : finding.level,
    confidence,
    reason: burnedIn ? 'burned-in-date' : finding.reason,
    text: text.slice(start, end),
    box: union(touched.map(({ box }) => box)),
  };
}
