import type { ReadLine, ReadWord } from './report';

/** A gap counts as wide from this many heights of the line on. */
const WIDE = 2;

/**
 * A line cut into its form fields: documents set several side by side ("Patient : …      IPP : …"), which the
 * recogniser reads as one line. Only a wide gap before a field with a label of its own cuts, so that a label keeps the
 * value that stands far from it.
 */
export function fieldsOf({ words, box }: ReadLine): (readonly ReadWord[])[] {
  const columns: ReadWord[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    const column = columns.at(-1);
    if (column && word.box.x - right < WIDE * box.h) column.push(word);
    else columns.push([word]);
    right = word.box.x + word.box.w;
  }
  const fields: ReadWord[][] = [];
  for (const column of columns) {
    const field = fields.at(-1);
    if (field && !hasLabel(column)) field.push(...column);
    else fields.push(column);
  }
  return fields;
}

/** A colon after some words, as in "IPP : 80…"; a time of day has none that ends a word. */
function hasLabel(words: readonly ReadWord[]): boolean {
  return words.some(({ text }) => text.endsWith(':'));
}
