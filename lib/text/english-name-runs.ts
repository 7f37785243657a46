import { HEAD } from './english-frames';
import { isCountry } from './english-streets';
import type { Token } from './english-tokens';
import { isEnglishWord } from './english-words';
import { isCommonSurname, isEponym } from './lexicon/eponyms';
import { isGivenName } from './lexicon/given-names';
import { isGrammar } from './lexicon/ordinary';
import { wordSet } from './lexicon/word-set';
import { after, before } from './matching';

export const PARTICLES = wordSet(
  'de da do dos das del della di du van von der den ten ter bin ibn bint al el la le ould abu st mac mc o',
);

export const isCapital = ({ kind }: Token): boolean => kind === 'capital' || kind === 'upper';

/** Has the word nothing of a name: of the language, of medicine, an abbreviation, a country? */
function isNoName(token: Token, previous: Token | undefined, plain: string): boolean {
  const { kind } = token;
  const alone = previous === undefined;
  const word = token.word.replace(/'s$/, '');
  if (/'(?:m|ve|ll|d|re|t)$/.test(word)) return true;
  const parts = word.split(/[-']/);
  // "GAD-7", "Pola-R-CHP"
  if (/\d/.test(word) || /-[a-z](?:-|$)/.test(word)) return true;
  // "FeNO", "CaO"
  if (
    kind === 'capital' &&
    /^[A-Z][a-z][A-Z]{1,3}$/.test(plain.slice(token.start, token.start + word.length))
  )
    return true;
  if (isGivenName(word) && !isEnglishWord(word)) return false;
  if (isEponym(word) && !isCommonSurname(word))
    return alone
      ? !isListed(plain, token)
      : previous === undefined || isInitial(previous) || isEponym(previous.word);
  if (parts.some((part) => isEponym(part) && !isCommonSurname(part) && parts.length > 1)) return true;
  if (kind === 'upper' && word.length < 4 && !(previous !== undefined && isGivenName(word))) return true;
  if (
    /^[A-Z-]+$/.test(word.toUpperCase()) &&
    kind === 'upper' &&
    parts.every((part) => part.length < 4) &&
    parts.length > 1 &&
    !parts.some(isGivenName)
  )
    return true;
  if (/\d/.test(word) || isCountry(word) || isGrammar(word)) return true;
  if (TRADE.test(word)) return true;
  return isEnglishWord(word) && !isNameToo(word);
}

/** "Anaesthetist says no": who somebody is by trade. */
const TRADE =
  /(?:[a-z]{3}ologist|iatrist|thetist|[a-z]{3}ician|apist|opist|metrist|macist|dentist|[a-z]{4}grapher)s?$/;
/** Between two commas, or a comma and an "and". */
const isListed = (plain: string, token: Token): boolean =>
  /(?:, ?|(?<!\p{L})(?:and|&) )$/u.test(before(plain, token.start, 6)) ||
  /^(?:, (?:\p{Lu}|and)| (?:and|&) \p{Lu})/u.test(after(plain, token.end, 6));

/** Words of the language that many bear as a name: they need a second word or a frame. */
export const isNameToo = (word: string): boolean =>
  isCommonSurname(word) || (isGivenName(word) && !isGrammar(word));

/** Runs of name-like words, parted where something else stands. */
export function runs(list: readonly Token[], plain: string): (readonly Token[])[] {
  const all: (readonly Token[])[] = [];
  let open: Token[] = [];
  const close = (): void => {
    while (
      open.length > 0 &&
      (PARTICLES.has(open[open.length - 1]?.word ?? '') || isInitial(open[open.length - 1])) &&
      open[open.length - 1]?.kind !== 'upper' &&
      open.length > 1 &&
      !isInitial(open[open.length - 1])
    )
      open.pop();
    if (open.some((token) => isCapital(token) && token.word.length > 1)) all.push(open);
    open = [];
  };
  for (const [index, token] of list.entries()) {
    const previous = open[open.length - 1];
    if (previous !== undefined && !isJoined(plain, previous, token)) close();
    const particle =
      open.length > 0 && token.kind === 'lower' && PARTICLES.has(token.word) && isNext(list, index, plain);
    if (
      particle ||
      (isCapital(token) &&
        (isInitial(token) || !isNoName(token, open[open.length - 1], plain)) &&
        !/[@#_/^\d]/.test(plain[token.start - 1] ?? ''))
    ) {
      if (isInitial(token) && open.length === 0 && !isNext(list, index, plain)) continue;
      if (isInitial(token) && token.word === 'i' && !token.dotted) {
        close();
        continue;
      }
      if (
        open.length === 0 &&
        HEAD.test(token.word) &&
        isNext(list, index, plain) &&
        (!isCommonSurname(token.word) || isGivenName(list[index + 1]?.word ?? ''))
      )
        continue;
      open.push(token);
      if (token.dotted && !isInitial(token) && token.word !== 'st') close();
    } else close();
  }
  close();
  return all;
}

export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && /^[a-z](?:-[a-z])?$/.test(token.word) && isCapital(token);

function isNext(list: readonly Token[], index: number, plain: string): boolean {
  const token = list[index];
  const next = list[index + 1];
  return token !== undefined && next !== undefined && isCapital(next) && isJoined(plain, token, next);
}

const isJoined = (plain: string, left: Token, right: Token): boolean => {
  const gap = plain.slice(left.end, right.start);
  return gap === ' ' || gap === '  ' || (gap === '' && isInitial(left) && left.dotted);
};
