/**
 * A list as one string: one entry a line, sorted by key in the order of code units, a line feed before the first and
 * after the last. What an entry says of its key stands after a tab. ASCII only.
 */
export type SortedList = string;

const LINE = 10;
const TAB = 9;

/**
 * What the list says of `key`: '' when it only holds it, null when it does not. Halves the string in place, so that
 * nothing is built beforehand and nothing is kept.
 */
export function lookUp(list: SortedList, key: string): string | null {
  // Line feeds: every entry that may still be the one begins after `low` and ends at or before `high`.
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > low && list.charCodeAt(start) !== LINE) start--;
    const order = compare(list, start + 1, key);
    if (order === 0) {
      const end = list.indexOf('\n', start + 1);
      return list.slice(start + 2 + key.length, end);
    }
    if (order > 0) high = start;
    else low = list.indexOf('\n', start + 1);
  }
  return null;
}

/** Below zero when the key of the entry at `at` comes before `key`, above when it comes after. */
function compare(list: string, at: number, key: string): number {
  for (let index = 0; index < key.length; index++) {
    const code = list.charCodeAt(at + index);
    if (code === TAB || code === LINE) return -1;
    const difference = code - key.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  const next = list.charCodeAt(at + key.length);
  return next === TAB || next === LINE ? 0 : 1;
}
