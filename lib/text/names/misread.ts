import type { Passage } from '../passage';

const LETTER: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '8': 'b',
};
/** Two digits at most in a capitalised word of four letters or more: "0livier", "Fl0rence", "Verhaegh3". */
const MISREAD =
  /(?<![A-Za-z\d'._/@-])(?=[A-Za-z\d]{5,24}(?![A-Za-z\d]))(?:[A-Z][a-z]{1,16}|(?=0[a-z]{4}))[013458](?:[a-z]{0,16}[013458])?[a-z]{0,16}(?![A-Za-z\d])/g;

/** Does a word that looks like a name hold digits where letters belong? */
export const hasMisreadLetters = ({ hasDigit, plain }: Passage): boolean =>
  hasDigit &&
  /[A-Za-z][013458][a-z]|[a-z]{3}[013458](?!\d)|(?<![\dA-Za-z])0[a-z]{4}/.test(plain) &&
  plain.search(MISREAD) >= 0;

/** The same passage, letter for letter, with such digits set right; only where a title vouches for what follows. */
export function withLetters(passage: Passage): Passage {
  const plain = passage.plain.replace(MISREAD, (word) =>
    word.replace(/^0/, 'O').replace(/\d/g, (digit) => LETTER[digit] ?? digit),
  );
  return { ...passage, plain, low: plain.toLowerCase() };
}
