import type { Span } from './finding';

/** How a token of a line is written. `break` is one or more ends of line, with the quote marks of a mail. */
export type TokenKind = 'number' | 'capital' | 'upper' | 'lower' | 'comma' | 'break' | 'other';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, the points at its end taken off. */
  readonly word: string;
  /** A point ended it: an abbreviation ("Apt.") or a sentence. */
  readonly dotted: boolean;
}

const TOKEN =
  /(?<number>\d{1,7}(?:[-/]\d{1,5})?[A-Za-z]?(?![\p{L}\d]))|(?<word>\p{L}[\p{L}\d'-]{0,30}\.?)|(?<break>\n[\s>?]{0,20})|(?<comma>,)|[^\s]/gu;

/** The passage in words, numbers, commas and line breaks; offsets of the passage. Linear. */
export function tokens(plain: string): readonly Token[] {
  const list: Token[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const [text] = match;
    const { number, word, break: line, comma } = match.groups ?? {};
    const start = match.index;
    const end = start + text.length;
    const bare = word?.endsWith('.') ? word.slice(0, -1) : text;
    const kind: TokenKind =
      number !== undefined
        ? 'number'
        : word !== undefined
          ? shapeOf(bare)
          : line !== undefined
            ? 'break'
            : comma !== undefined
              ? 'comma'
              : 'other';
    list.push({ start, end, kind, word: bare.toLowerCase(), dotted: word?.endsWith('.') === true });
  }
  return list;
}

function shapeOf(word: string): TokenKind {
  if (!/^\p{Lu}/u.test(word)) return 'lower';
  return word.length > 1 && !/\p{Ll}/u.test(word) ? 'upper' : 'capital';
}

const FRENCH =
  /(?<![a-z'])(?:le|la|les|un|une|des|du|est|avec|pour|dans|chez|sur|par|aux?|pas|et|je|il|elle|ans|sous|depuis|patiente|homme|femme|enfant|svp|merci|bonjour|suivi|traitement|douleur|fievre|nee?|mme|monsieur|madame|chu|atcd|ttt)(?![a-z'])(?! \d{5})/g;

/** Is the passage English, or too short of words to tell and without a word of French? */
export const mayBeEnglish = (passage: {
  readonly language: string;
  readonly low: string;
  readonly source: string;
}): boolean =>
  passage.language === 'en' || !speaksFrench(passage.low.slice(0, 1000), passage.source === 'ocr');

/** One word in a post, two on a page: "60 rue des Ursulines" in a Canadian letter is no French. */
function speaksFrench(low: string, page: boolean): boolean {
  let words = 0;
  for (const _ of low.matchAll(FRENCH)) if (++words > (page ? 1 : 0)) return true;
  return false;
}

const kept = new WeakMap<object, readonly Token[]>();

/** The tokens of a passage, made once for all that ask. */
export function tokensOf(passage: { readonly plain: string }): readonly Token[] {
  const known = kept.get(passage);
  if (known) return known;
  const list = tokens(passage.plain);
  kept.set(passage, list);
  return list;
}
