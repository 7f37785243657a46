/** A name without accents, dots and capitals, to compare it by. */
export const foldName = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.’']/gu, '').toLowerCase();

const words = (name: string): readonly string[] =>
  foldName(name)
    .split(/[\s-]+/u)
    .filter(Boolean);

const isInitials = (name: readonly string[]): boolean => name.every((word) => word.length === 1);

/** Whether two mentions may be of one person: a whole word in common, or initials that fit. */
export function mayBeSameName(one: string, other: string): boolean {
  const left = words(one);
  const right = words(other);
  if (isInitials(left) && isInitials(right)) return left.join() === right.join();
  if (isInitials(left) || isInitials(right)) return left.some((a) => right.some((b) => a[0] === b[0]));
  return left.some((a) => a.length > 1 && right.includes(a));
}

/**
 * Where a name ends: without an English 's, with the dot of an initial that stands outside the finding: "Mme D. tousse". A dot that closes
 * the sentence stays.
 */
export function endOfName(text: string, start: number, end: number): number {
  if (/^['’]s$/.test(text.slice(Math.max(start, end - 2), end))) return end - 2;
  if (text[end] !== '.') return end;
  const isInitial = /(?:^|[\s.-])\p{Lu}$|\s\p{Ll}$/u.test(text.slice(start, end));
  if (!isInitial) return end;
  return /^\.(?:\s*$|\s+\p{Lu})/u.test(text.slice(end, end + 24)) ? end : end + 1;
}

/** The full stop that an initial's dot stood for as well: "Vu Mme D. Elle tousse". */
export function lostFullStop(text: string, start: number, end: number): string {
  if (text[end - 1] !== '.') return '';
  const endsInInitial = /(?:^|[\s.-])\p{Lu}\.$/u.test(text.slice(start, end));
  return endsInInitial && /^\s+\p{Lu}/u.test(text.slice(end, end + 24)) ? '.' : '';
}
