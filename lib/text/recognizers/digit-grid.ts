import { matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** Figures one by one, as they stand in the boxes of a form. */
const GRID = /(?<![\d\w.,/-])\d(?: \d){7,40}(?![\d\w])(?![.,/]\d)/g;
const DAY = /^[0-3]\d[01]\d(?:19|20)\d\d$/;

const isCounting = (digits: string): boolean => '01234567890123456789'.includes(digits);
/** Two figures over and over: an axis, a row of zeros. */
const isMonotonous = (digits: string): boolean => new Set(digits).size < 3;

export const digitGrid: Recognizer = {
  name: 'digit-grid',
  kinds: ['record-id', 'date', 'birthdate', 'national-id', 'phone'],
  description:
    'Rows of single figures from the boxes of a form: eight are a date when they can be, ten from 0 a phone, 13 or 15 a NIR, others a number.',
  find({ low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    const add = (
      start: number,
      end: number,
      kind: 'record-id' | 'date' | 'birthdate' | 'national-id' | 'phone',
    ): void => {
      found.push({
        start,
        end,
        kind,
        level: kind === 'date' ? 'warn' : 'stop',
        confidence: 0.6,
        reason: kind === 'date' ? 'exact-date' : kind,
        evidence: ['grid'],
      });
    };
    for (const match of matches(GRID, low)) {
      const digits = match[0].replace(/ /g, '');
      const end = match.index + match[0].length;
      if (isCounting(digits) || isMonotonous(digits)) continue;
      const tail = digits.slice(-8);
      if (DAY.test(digits)) add(match.index, end, 'date');
      else if (/^0[1-9]\d{8}$/.test(digits)) add(match.index, end, 'phone');
      else if (/^[12]\d{12}(?:\d\d)?$/.test(digits)) add(match.index, end, 'national-id');
      else if (digits.length > 12 && DAY.test(tail)) {
        // Two rows of boxes that an OCR ran together: a number, then a birth.
        const dated = digits.length > 20 && DAY.test(digits.slice(0, 8));
        if (dated) add(match.index, match.index + 15, 'date');
        add(dated ? match.index + 16 : match.index, end - 16, 'record-id');
        add(end - 15, end, 'birthdate');
      } else if (digits.length > 12 && DAY.test(digits.slice(0, 8))) {
        add(match.index, match.index + 15, 'date');
        add(match.index + 16, end, 'record-id');
      } else add(match.index, end, 'record-id');
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Soins du 1 5 0 3 2 0 2 4', kind: 'date', value: '1 5 0 3 2 0 2 4' },
    {
      text: 'patient 3 1 4 4 1 2 0 9 7 4 2 8 7 2 3 1 0 5 1 9 3 3',
      kind: 'birthdate',
      value: '3 1 0 5 1 9 3 3',
    },
    { text: 'j’ai appelé le 0 6 3 9 9 8 1 1 2 4', kind: 'phone', value: '0 6 3 9 9 8 1 1 2 4' },
    { text: 'accident 9 8 7 0 0 1 2 3 4', kind: 'record-id', value: '9 8 7 0 0 1 2 3 4' },
  ],
  ignores: ['de V1 à V6 : 1 2 3 4 5 6 7 8', 'EVA 3 4 5', 'axe 0 0 0 0 0 0 0 0 0 0, 2 2 2 2 2 2 2 2 2'],
  misses: [],
};
