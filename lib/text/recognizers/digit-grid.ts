import { matches } from '../matching';
import type { Candidate, Recognizer } from '../recognizer';

/** Figures one by one, as they stand in the boxes of a form. */
const GRID = /(?<![\d\w.,/-])\d(?: \d){7,40}(?![\d\w])(?![.,/]\d)/g;
const DAY = /^[0-3]\d[01]\d(?:19|20)\d\d$/;

const isCounting = (digits: string): boolean => '01234567890123456789'.includes(digits);

export const digitGrid: Recognizer = {
  name: 'digit-grid',
  kinds: ['record-id', 'date'],
  description:
    'Rows of single figures from the boxes of a form: eight are a date when they can be, more are a number.',
  find({ low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const match of matches(GRID, low)) {
      const digits = match[0].replace(/ /g, '');
      if (isCounting(digits)) continue;
      const day = DAY.test(digits);
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: day ? 'date' : 'record-id',
        level: day ? 'warn' : 'stop',
        confidence: 0.6,
        reason: day ? 'exact-date' : 'record-id',
        evidence: ['grid'],
      });
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'Soins du 1 5 0 3 2 0 2 4', kind: 'date', value: '1 5 0 3 2 0 2 4' },
      { text: 'accident 9 8 7 0 0 1 2 3 4', kind: 'record-id', value: '9 8 7 0 0 1 2 3 4' },
    ],
    ignores: ['de V1 à V6 : 1 2 3 4 5 6 7 8', 'EVA 3 4 5'],
    misses: [],
  },
};
