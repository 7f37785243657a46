/**
 * Phrases that a list holds with a figure. An entry says: `!` when the phrase counts in capitals only; the figure, unless
 * the key is only the first word of longer phrases; a space and the key of what was read, unless it is an order of
 * magnitude; `>` when longer phrases begin with this word.
 */
import type { Span } from '../finding';
import { ask } from './lexicon';

type PhraseList = 'conditions' | 'trades' | 'peoples';

/** What a list says of a phrase. `figure` is empty for an order of magnitude. */
export interface Said {
  readonly value: number;
  readonly figure: string;
}

const WORDS = 6;
/** In a very long text the first phrases are enough: the estimate takes the strongest of a kind anyway. */
const ENOUGH = 40;

/** What the list says of a folded, lower-case phrase; null when it does not hold it. */
export function sayingOf(list: PhraseList, phrase: string): Said | null {
  const entry = ask(list, phrase.replace(/[^a-z0-9]+/g, ' ').trim());
  const read = entry === null ? null : /^!?([\d.e-]+)(?: ([a-z-]+))?>?$/.exec(entry);
  return read ? { value: Number(read[1]), figure: read[2] ?? '' } : null;
}

/** The longest phrases of the list in a folded text, in order and without overlap; `plain` tells capitals. */
export function phrasesIn(list: PhraseList, low: string, plain: string): Span[] {
  const words = [...low.matchAll(/[a-z0-9]+/g)];
  const found: Span[] = [];
  for (let at = 0; at < words.length && found.length < ENOUGH; at++) {
    const first = words[at];
    if (first === undefined) break;
    const entry = ask(list, first[0]);
    if (entry === null) continue;
    for (let count = entry.endsWith('>') ? WORDS : 1; count > 0; count--) {
      const last = words[at + count - 1];
      if (last === undefined) continue;
      const start = first.index;
      const end = last.index + last[0].length;
      const between = low.slice(start, end);
      // A phrase goes over no sign but a hyphen, an apostrophe and a space.
      if (count > 1 && /[^a-z0-9' -]/.test(between)) continue;
      const key = between.replace(/[^a-z0-9]+/g, ' ');
      const said = count === 1 ? entry : ask(list, key);
      if (said === null || said === '>') continue;
      if (said.startsWith('!') && !/^[^a-z]+$/.test(plain.slice(start, end))) continue;
      found.push({ start, end });
      at += count - 1;
      break;
    }
  }
  return found;
}
