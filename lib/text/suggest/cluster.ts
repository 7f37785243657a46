/** Whether a cut at `at` would break a surrogate pair, a letter with its accents, a flag or a joined emoji. */
export function splitsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  const previous = text.charCodeAt(at - 1);
  if (unit >= 0xdc00 && unit <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff) return true;
  if (previous === 0x200d || unit === 0x200d) return true;
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (/\p{M}|\p{EMod}/u.test(next)) return true;
  return /\p{RI}/u.test(next) && /\p{RI}$/u.test(text.slice(Math.max(0, at - 2), at));
}

/**
 * The smallest change that leads from one text to the other: offsets of the differing middle in both, with no
 * character split. Null when they are equal.
 */
export function difference(
  from: string,
  to: string,
): { readonly start: number; readonly end: number; readonly text: string } | null {
  if (from === to) return null;
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head++;
  while (head > 0 && (splitsCharacter(from, head) || splitsCharacter(to, head))) head--;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  while (tail > 0 && (splitsCharacter(from, from.length - tail) || splitsCharacter(to, to.length - tail)))
    tail--;
  return { start: head, end: from.length - tail, text: to.slice(head, to.length - tail) };
}
