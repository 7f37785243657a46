import type { Span } from './finding';

/**
 * Every match of a global pattern, in order. Patterns of the recognizers have bounded repetitions only and none
 * nested, so that a hostile text costs no more than a long one.
 */
export function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (;;) {
    const match = pattern.exec(text);
    if (match === null) return;
    const resume = match[0] === '' ? match.index + 1 : pattern.lastIndex;
    yield match;
    pattern.lastIndex = resume;
  }
}

/** Where a named group of a match stands; the pattern needs the flag `d`. */
export function groupSpan(match: RegExpExecArray, name: string): Span | undefined {
  const pair = match.indices?.groups?.[name];
  return pair === undefined ? undefined : { start: pair[0], end: pair[1] };
}

/** The `length` characters that stand before `at`. */
export const before = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - length), at);

/** The `length` characters that stand at `at` and after. */
export const after = (text: string, at: number, length: number): string => text.slice(at, at + length);

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Digits as an OCR misreads them, set right. Only for tokens that are digits for the most part. */
export const ocrDigits = (text: string): string =>
  text
    .replace(/[oOQ]/g, '0')
    .replace(/[lI|i]/g, '1')
    .replace(/[sS]/g, '5')
    .replace(/[bB]/g, '8')
    .replace(/\D/g, '');

/** An alternation, longest first so that a short form never hides a long one. */
export const oneOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
