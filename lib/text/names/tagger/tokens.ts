import { isEnglishWord } from '../../english-words';
import type { Span } from '../../finding';
import { isBrand } from '../../lexicon/brands';
import { isCondition, looksClinical } from '../../lexicon/conditions';
import { isEponym } from '../../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../../lexicon/given-names';
import { nameWeights } from '../../lexicon/lexicon';
import { isGrammar, isOrdinary } from '../../lexicon/ordinary';
import { placeOf } from '../../lexicon/places';
import { isSurname, isWordSurname } from '../../lexicon/surnames';
import { wordSet } from '../../lexicon/word-set';
import type { Passage } from '../../passage';
import { nameLikeness } from '../likeness';

/** Number, end of line, other sign; a word in small letters, capitalised, in capitals, an initial, of both kinds. */
export type WordShape = 'number' | 'break' | 'sign' | 'lower' | 'capital' | 'upper' | 'initial' | 'mixed';

/** A word, a number or a sign of a passage, with what the lists say of it; the numbers stand for words in the features. */
export interface Word extends Span {
  /** Folded, lower case. */
  readonly low: string;
  readonly shape: WordShape;
  /** What the lists say, a bit a list, with how it is spelled; `BITS` names them. */
  readonly standing: number;
  /** The word, or what kind of number it is. */
  readonly key: number;
}

export const BITS = {
  particle: 1,
  grammar: 2,
  ordinary: 4,
  given: 8,
  givenAndWord: 16,
  surname: 32,
  surnameAndWord: 64,
  eponym: 128,
  brand: 256,
  condition: 512,
  clinical: 1024,
  place: 2048,
  english: 4096,
} as const;
/** From here on: how much it is spelled like a name, 1 to 6; 0 where the lists have said enough. */
const SPELLING = 8192;
export const spellingOf = (standing: number): number => Math.floor(standing / SPELLING);

const PARTICLES = wordSet(
  'de du des da do dos das del della di la le les el al ould ben bin van von der den ter ten st saint ait ap ni o mc mac',
);

/** "l'enfant", "qu'Agathe" and "Kez's" are two words each; "d'Almeida" in one piece is left to the recognizers of titles. */
const WORD =
  /(?:[dljcmtsn]|qu|[LJCSTDMN](?='[a-z])|Qu)'(?=[A-Za-z])|'s(?![A-Za-z])|[A-Za-z]{1,40}(?:['-][A-Za-z]{1,40}){0,4}|\d{1,12}(?:[.,/:-]\d{1,8}){0,5}|\n|[^\sA-Za-z\d]/g;

/** FNV-1a over the units of a word, or of its end. */
export function keyOf(word: string, from = 0): number {
  let key = 0x811c9dc5;
  for (let at = from; at < word.length; at++) key = Math.imul(key ^ word.charCodeAt(at), 0x01000193);
  return key;
}

/** The key of the last letters of a word. */
export const tailOf = (word: string, letters: number): number =>
  keyOf(word, Math.max(0, word.length - letters));

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

function shapeOf(text: string): WordShape {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (first === 10) return 'break';
  if (!isUpper(first)) return isLower(first) ? (/^[dlo]'[A-Z]/.test(text) ? 'capital' : 'lower') : 'sign';
  if (text.length === 1) return 'initial';
  let small = false;
  let bent = false;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLower(code)) small = true;
    else if (isUpper(code) && isLower(text.charCodeAt(at - 1))) bent = true;
  }
  if (small) return bent ? 'mixed' : 'capital';
  return text.length === 3 && text[1] === '-' ? 'initial' : 'upper';
}

/** An age, a longer number, a day, a year: which one matters more than what it says. */
const numberKind = (text: string): string =>
  /^\d{1,3}$/.test(text)
    ? Number(text) < 110
      ? '#age'
      : '#100'
    : /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/.test(text)
      ? '#day'
      : /^(?:19|20)\d\d$/.test(text)
        ? '#year'
        : text.length > 5
          ? '#long'
          : '#short';

const REMEMBERED = 4096;
const standings = new Map<string, number>();
let learnedWith = '';

/** Unseen names score lower than those that the table of likeness was made of: so much lower. */
const UNSEEN = 0.45;

function readStanding(low: string, unknown: boolean): number {
  let bits = 0;
  if (PARTICLES.has(low)) bits |= BITS.particle;
  if (isGrammar(low)) bits |= BITS.grammar;
  else if (isOrdinary(low)) bits |= BITS.ordinary;
  if (!unknown) {
    if (isGivenName(low)) bits |= isAmbiguousName(low) ? BITS.givenAndWord : BITS.given;
    if (isSurname(low)) bits |= isWordSurname(low) ? BITS.surnameAndWord : BITS.surname;
  }
  if (isEponym(low)) bits |= BITS.eponym;
  if (isBrand(low)) bits |= BITS.brand;
  if (isCondition(low)) bits |= BITS.condition;
  else if (bits === 0 && looksClinical(low)) bits |= BITS.clinical;
  if (placeOf(low) !== null) bits |= BITS.place;
  if (bits === 0 && isEnglishWord(low)) bits |= BITS.english;
  if (bits & (BITS.grammar | BITS.ordinary | BITS.given | BITS.givenAndWord | BITS.english)) return bits;
  const likeness = nameLikeness(low.replace(/[^a-z]/g, '')) - (unknown ? UNSEEN : 0);
  const spelling =
    likeness > 2 ? 6 : likeness > 1 ? 5 : likeness > 0.45 ? 4 : likeness > 0 ? 3 : likeness > -0.7 ? 2 : 1;
  return bits + spelling * SPELLING;
}

function standingOf(low: string): number {
  if (learnedWith !== nameWeights()) {
    learnedWith = nameWeights();
    standings.clear();
  }
  const known = standings.get(low);
  if (known !== undefined) return known;
  if (standings.size >= REMEMBERED) standings.clear();
  const standing = readStanding(low, false);
  standings.set(low, standing);
  return standing;
}

/** The words of a passage, in order; `unknown` are read as if no list held them, for learning. */
export function wordsOf(
  { plain, low }: Pick<Passage, 'plain' | 'low'>,
  unknown?: ReadonlySet<string>,
): Word[] {
  const words: Word[] = [];
  const add = (start: number, end: number): void => {
    const text = plain.slice(start, end);
    const folded = low.slice(start, end);
    const shape = shapeOf(text);
    const isWord = shape !== 'number' && shape !== 'break' && shape !== 'sign';
    words.push({
      start,
      end,
      low: folded,
      shape,
      standing: !isWord ? 0 : unknown?.has(folded) ? readStanding(folded, true) : standingOf(folded),
      key: keyOf(shape === 'number' ? numberKind(text) : folded),
    });
  };
  WORD.lastIndex = 0;
  for (let match = WORD.exec(plain); match !== null; match = WORD.exec(plain)) {
    const { index, 0: text } = match;
    const end = index + text.length;
    if (text.length > 2 && text.endsWith("'s")) {
      add(index, end - 2);
      add(end - 2, end);
    } else add(index, end);
  }
  return words;
}
