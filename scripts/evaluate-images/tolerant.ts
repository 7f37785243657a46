/** Letters as a reader confuses them: accents, case, O and 0, I and l and 1, S and 5, B and 8; no punctuation. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9µ]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/s/g, '5')
    .replace(/b/g, '8')
    .replace(/µ/g, 'u');
}

/** Whether `wanted` stands somewhere in `read`, with an edit for every five letters at most. */
export function readTolerantly(wanted: string, read: string): boolean {
  const needle = folded(wanted);
  if (needle === '') return true;
  return leastEdits(needle, folded(read)) <= Math.floor(needle.length / 5);
}

/** Fewest edits between the needle and any part of the text (Sellers 1980). */
function leastEdits(needle: string, text: string): number {
  let row = Array.from({ length: needle.length + 1 }, (_, index) => index);
  let least = needle.length;
  for (const letter of text) {
    const next = [0];
    for (let index = 1; index <= needle.length; index++) {
      const same = needle[index - 1] === letter ? 0 : 1;
      next.push(Math.min((row[index - 1] ?? 0) + same, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
    least = Math.min(least, row[needle.length] ?? least);
  }
  return least;
}
