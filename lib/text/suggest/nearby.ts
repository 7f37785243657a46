/**
 * Looks to the left and to the right of a place in the text. Every look is bounded, so that a rule costs the same
 * in a long text as in a short one.
 */
const REACH = 96;

/** Letters of French and English. `\p{L}` without case costs milliseconds a pattern on its first use. */
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ÿŒœŸ';

const compiled = (source: string): RegExp =>
  new RegExp(
    source
      .replaceAll('[\\p{L}', `[${LETTERS}`)
      .replaceAll('\\p{L}', `[${LETTERS}]`)
      .replaceAll('\\p{N}', '\\d'),
    'i',
  );

/**
 * A pattern that must end exactly where one looks left from, and begin at the edge of a word, not of a hashtag's or
 * a link's. Any case.
 */
export const leftwards = (source: string): RegExp => compiled(`(?<![\\p{L}\\p{N}/@#_])(?:${source})$`);

/** A pattern that must begin exactly where one looks right from. Any case. */
export const rightwards = (source: string): RegExp => compiled(`^(?:${source})`);

/** What stands just before `at`, when it fits. */
export function before(text: string, at: number, pattern: RegExp): RegExpExecArray | null {
  return pattern.exec(text.slice(Math.max(0, at - REACH), at));
}

/** What stands just after `at`, when it fits. */
export function after(text: string, at: number, pattern: RegExp): RegExpExecArray | null {
  return pattern.exec(text.slice(at, at + REACH));
}

/** Where the match of a `leftwards` pattern begins; `at` without one. */
export const startOf = (match: RegExpExecArray | null, at: number): number =>
  match === null ? at : at - match[0].length;
