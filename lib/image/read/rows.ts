import { union } from '../boxes';
import { onOneLine } from '../detect/join';
import { pointFrom, type Region } from '../detect/region';
import type { PageRow } from '../find/page';
import type { ReadLine } from '../report';
import type { Passage } from './reading';

/** Part of the smaller of two neighbours that may lie over the other. */
const OVERLAP = 0.5;

/** Stretches of text that stand side by side on one line, from the first to the last. */
export type Row = readonly Passage[];

/** The lines of a page: the detector parts a line where it is wide open, and a label would lose its value. */
export function rowsOf(passages: readonly Passage[]): Row[] {
  const rows: Passage[][] = [];
  for (const passage of [...passages].sort((a, b) => place(a.region) - place(b.region))) {
    const row = rows.find((one) => {
      const last = one.at(-1);
      return last && follows(last.region, passage.region);
    });
    if (row) row.push(passage);
    else rows.push([passage]);
  }
  return rows.sort((a, b) => (a[0]?.region.cy ?? 0) - (b[0]?.region.cy ?? 0));
}

/** How far a region's middle lies along its own reading direction. */
function place({ cx, cy, angle }: Region): number {
  return cx * Math.cos(angle) + cy * Math.sin(angle);
}

function follows(before: Region, after: Region): boolean {
  if (!onOneLine(before, after)) return false;
  const { along } = pointFrom(before, { x: after.cx, y: after.cy });
  const apart = along - (before.length + after.length) / 2;
  return apart > -OVERLAP * Math.min(before.length, after.length);
}

/** The row once for each rank of reading, the surest first: where a stretch has none of that rank, its best stands. */
export function pageRow(row: Row): PageRow {
  const most = Math.max(...row.map(({ readings }) => readings.length));
  const lines = Array.from({ length: most }, (_, rank) => lineOf(row, rank)).filter(
    (line) => line !== undefined,
  );
  const angle = row[0]?.region.angle ?? 0;
  return { lines, quarter: Math.round((2 * angle) / Math.PI) };
}

function lineOf(row: Row, rank: number): ReadLine | undefined {
  const readings = row.map(({ readings }) => readings[rank] ?? readings[0]);
  const words = readings.flatMap((reading) => reading?.words ?? []);
  if (words.length === 0) return undefined;
  return {
    text: words.map(({ text }) => text).join(' '),
    box: union(words.map(({ box }) => box)),
    confidence: Math.min(...readings.map((reading) => reading?.confidence ?? 0)),
    words,
  };
}
