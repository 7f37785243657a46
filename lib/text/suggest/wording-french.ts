import type { Span, Suggestion } from '../finding';
import {
  BARE_LEAD,
  bareLead,
  demonstrative,
  indefinite,
  joined,
  type Noun,
  PERSONNE,
  PRETRE,
  RELIGIEUSE,
  uncontracted,
} from './french';
import type { Sex } from './given-names';
import { before, startOf } from './nearby';
import { CLERGY, INTRODUCTION, OWNER, PREPOSITION } from './person-french-patterns';
import { wording } from './phrasing';

/** Sex of a title: "Mr" and "M." are his, all others hers. */
export const sexOfTitle = (title: string): Sex => (/^(?:m|mr|monsieur)$/iu.test(title) ? 'm' : 'f');

/** As long as a post: of whom was spoken further up, nobody thinks any more, and the look stays bounded. */
const FAR = 600;

/** Whether the doctor has spoken of such a patient before `at`. */
export function introducedBefore(text: string, at: number, { word, feminine }: Noun): boolean {
  if (!/^patiente?$|^personne$/u.test(word)) return false;
  for (const match of text.slice(Math.max(0, at - FAR), at).matchAll(INTRODUCTION)) {
    const woman = match[1] === 'e' || match[2] !== undefined;
    if (woman === feminine || word === PERSONNE.word) return true;
  }
  return false;
}

/** The phrase with the preposition, or the "notre", that stands before `head`. */
export function worded(
  text: string,
  { start: head, end }: Span,
  noun: Noun,
  phrase: string,
  stop = '',
): Suggestion {
  const owner = before(text, head, OWNER);
  if (owner !== null) {
    const [, word = ''] = owner;
    const own = /^ce/iu.test(word) ? demonstrative(noun) : `${word} ${noun.word}`;
    return wording(text, startOf(owner, head), end, own + stop);
  }
  const match = before(text, head, PREPOSITION);
  const bare = before(text, head, BARE_LEAD);
  if (match === null && bare !== null)
    return wording(text, head, end, joined(bareLead(bare, false), phrase) + stop);
  const preposition = match === null ? '' : uncontracted(match[1] ?? `${match[2]}’`);
  return wording(text, startOf(match, head), end, joined(preposition, phrase) + stop);
}

/** "sœur Marie-Claire", "l’abbé Pierre": what they are stays. "Sa sœur Marie" is of the family. */
export function clergy(text: string, head: number, end: number): Suggestion | undefined {
  const match = before(text, head, CLERGY);
  if (match === null) return undefined;
  const noun = match[2] === undefined ? PRETRE : RELIGIEUSE;
  const phrase = /^c/iu.test(match[1] ?? match[3] ?? '') ? demonstrative(noun) : indefinite(noun);
  return worded(text, { start: startOf(match, head), end }, noun, phrase);
}
