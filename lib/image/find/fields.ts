import type { Box, ReadLine, ReadWord } from '../report';
import { endsWithLabel, headingOf } from './labels';

/** A gap counts as wide from this many heights of the letters on. */
const WIDE = 2;

/**
 * A line cut into its form fields: documents and screens set several side by side ("Patient : …      IPP : …"), which
 * are read as one line. A wide gap cuts, except between a label and the value that stands far from it.
 */
export function fieldsOf({ words }: Pick<ReadLine, 'words'>): (readonly ReadWord[])[] {
  const size = heightOf(words);
  const columns: ReadWord[][] = [];
  for (const word of words) {
    const column = columns.at(-1);
    const before = column?.at(-1);
    if (column && before && gap(before.box, word.box) < WIDE * size) column.push(word);
    else columns.push([word]);
  }
  const fields: ReadWord[][] = [];
  for (const column of columns) {
    const field = fields.at(-1);
    if (field && endsWithLabel(field) && !headingOf(column)) field.push(...column);
    else fields.push(column);
  }
  return fields;
}

/** The height of most words; a line may run down the picture, so the shorter side counts. */
export function heightOf(words: readonly ReadWord[]): number {
  return words.map(({ box }) => Math.min(box.w, box.h)).sort((a, b) => a - b)[words.length >> 1] ?? 0;
}

/** Pixels between two boxes, across or down; 0 when they touch. */
function gap(a: Box, b: Box): number {
  return Math.max(b.x - a.x - a.w, a.x - b.x - b.w, b.y - a.y - a.h, a.y - b.y - b.h, 0);
}
