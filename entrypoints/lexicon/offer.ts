import type { Lexicon } from '../../lib/text/lexicon/lexicon';

/** Content scripts of one extension share a global object that the page does not see, though it may know the key. */
const KEY = Symbol.for('discret.lexicon');

/** Puts the lexicon where the other content script looks for it; `lists` runs when it is first taken. */
export const offerLexicon = (lists: () => Lexicon): void => {
  Object.defineProperty(globalThis, KEY, { value: lists });
};

/** The lexicon that was offered in this context; null while its script has not run. */
export function offeredLexicon(): Lexicon | null {
  const lists: unknown = Reflect.get(globalThis, KEY);
  return typeof lists === 'function' ? (lists() as Lexicon) : null;
}
