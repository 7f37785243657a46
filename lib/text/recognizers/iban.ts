import { before, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** Lengths of the IBAN registry (SWIFT) for the countries met here. */
const LENGTHS: Readonly<Record<string, number>> = {
  ad: 24,
  at: 20,
  be: 16,
  bg: 22,
  ch: 21,
  cy: 28,
  cz: 24,
  de: 22,
  dk: 18,
  ee: 20,
  es: 24,
  fi: 18,
  fr: 27,
  gb: 22,
  gr: 27,
  hr: 21,
  hu: 28,
  ie: 22,
  is: 26,
  it: 27,
  lb: 28,
  li: 21,
  lt: 20,
  lu: 20,
  lv: 21,
  ma: 28,
  mc: 27,
  mt: 31,
  nl: 18,
  no: 15,
  pl: 28,
  pt: 25,
  ro: 24,
  rs: 22,
  se: 24,
  si: 19,
  sk: 24,
  sm: 27,
  tn: 24,
  tr: 26,
  ua: 29,
};
const START = /(?<![a-z\d])(?<country>[a-z]{2})\d\d(?=[ a-z\d])/g;
const LABEL = /(?:iban|rib|bank|account|compte)[^\n]{0,16}$/;

/** ISO 13616: letters are 10 to 35, the first four characters move to the end, the remainder by 97 is 1. */
function hasKey(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of Number.parseInt(char, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** End of the IBAN that begins at `at`: as many letters and figures as its country has, single spaces let pass. */
function endOf(low: string, at: number, length: number): number | undefined {
  let taken = 0;
  for (let index = at; index < Math.min(low.length, at + length * 2); index++) {
    const char = low[index] ?? '';
    if (/[a-z\d]/.test(char)) taken++;
    else if (char !== ' ' || low[index + 1] === ' ') return undefined;
    if (taken === length) return /^[a-z\d]/.test(low.slice(index + 1)) ? undefined : index + 1;
  }
  return undefined;
}

export const iban: Recognizer = {
  name: 'iban',
  kinds: ['iban'],
  description: 'Bank account numbers (IBAN), spaced or not; the key raises the confidence.',
  find({ low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const match of matches(START, low)) {
      const length = LENGTHS[match.groups?.country ?? ''];
      const end = length === undefined ? undefined : endOf(low, match.index, length);
      if (end === undefined) continue;
      const value = low.slice(match.index, end).replace(/ /g, '');
      const key = hasKey(value);
      const labelled = LABEL.test(before(low, match.index, 30));
      if (!key && !labelled && value.replace(/\D/g, '').length < value.length * 0.6) continue;
      found.push({
        start: match.index,
        end,
        kind: 'iban',
        level: 'stop',
        confidence: key ? 0.99 : labelled ? 0.9 : 0.6,
        reason: 'iban',
        evidence: [...(key ? ['checksum'] : []), ...(labelled ? ['label'] : []), 'shape'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    {
      text: 'IBAN FR76 3000 6000 0112 3456 7890 189',
      kind: 'iban',
      value: 'FR76 3000 6000 0112 3456 7890 189',
    },
    { text: 'my account gb82west12345698765432 please', kind: 'iban', value: 'gb82west12345698765432' },
  ],
  ignores: ['IBAN à fournir', 'de 12 à 14 h', 'es 24 heures sur 24'],
  misses: [],
};
