import { likeness } from '../lexicon/lexicon';

const LETTERS = 27;
const EVEN = 80;
const STEPS = 4;

/**
 * How much rather the folded, lower-case word is spelled like a name than like a word of French, of English or a
 * drug: the logarithm of the odds, letter by letter, over the root of its length. Learned by
 * `scripts/lexicon/likeness.ts`; of names that it never saw, two in three score above 0.85, of words three in a hundred.
 */
export function nameLikeness(word: string): number {
  const table = likeness();
  let sum = 0;
  let read = 0;
  let before = 0;
  let previous = 0;
  for (let at = 0; at <= word.length; at++) {
    const code = at < word.length ? word.charCodeAt(at) - 96 : 0;
    const letter = code > 0 && code < LETTERS ? code : 0;
    if (letter === 0 && at < word.length) continue;
    const odds = table.charCodeAt(1 + (before * LETTERS + previous) * LETTERS + letter);
    if (!Number.isNaN(odds)) sum += (odds - EVEN) / STEPS;
    before = previous;
    previous = letter;
    read++;
  }
  return read < 3 ? 0 : sum / Math.sqrt(read - 1);
}

/** Spelled like a name: worth a note beside other evidence, never alone. */
export const soundsLikeName = (word: string): boolean => nameLikeness(word) > 0.45;
