import type { Box, ReadLine, ReadWord } from '../report';
import { fieldsOf } from './fields';

/** One line of a picture with everything that was read on it. */
export interface PageRow {
  /** The surest reading first; never empty. */
  readonly lines: readonly ReadLine[];
  /** Quarters of a turn, clockwise, from upright text to this line. */
  readonly quarter: number;
}

/** A field of a form as one reading has it. */
export interface Field {
  readonly words: readonly ReadWord[];
  readonly quarter: number;
  readonly row: number;
  /** Rank of the reading, 0 for the surest. */
  readonly rank: number;
}

/** The fields of every reading of every line. */
export function fieldsOn(rows: readonly PageRow[]): Field[] {
  return rows.flatMap(({ lines, quarter }, row) =>
    lines.flatMap((line, rank) => fieldsOf(line).map((words) => ({ words, quarter, row, rank }))),
  );
}

/** A box as it stands once the page is turned so that its text is upright. */
export function uprighted({ x, y, w, h }: Box, quarter: number): Box {
  switch (((quarter % 4) + 4) % 4) {
    case 1:
      return { x: y, y: -x - w, w: h, h: w };
    case 2:
      return { x: -x - w, y: -y - h, w, h };
    case 3:
      return { x: -y - h, y: x, w: h, h: w };
    default:
      return { x, y, w, h };
  }
}
