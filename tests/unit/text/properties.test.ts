import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/text/fold';
import { scan } from '../../../lib/text/scan';
import { WITH_EXAMPLES } from './all-examples';

/** Pieces that recognizers bite on, so that chance makes more than noise. */
const PIECES = [
  ...WITH_EXAMPLES.flatMap(({ examples }) => [
    ...examples.finds.map(({ text }) => text),
    ...examples.ignores,
  ]),
  'Mme ',
  'M. ',
  'né le ',
  'Dr ',
  '@',
  '12/03/2024',
  '06 12 34 56 78',
  'IPP ',
  'Dupont',
  'JEAN',
  ' ',
  '\n',
  '\u00a0',
  '\u202f',
  '👩🏽‍⚕️',
  '\ud83d',
  '\ude00',
  'e\u0301',
  '\u200d',
  'ﬁ',
  'œ',
  '½',
  '𝐃𝐮𝐩𝐨𝐧𝐭',
  'İ',
  '-',
  "'",
  '’',
  '.',
  '(',
  '\u0000',
];
const posts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const splitsPair = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') &&
  /[\uDC00-\uDFFF]/.test(text[at] ?? '');

describe('scan, whatever the text', () => {
  it('gives sorted findings without overlap, inside the text, short, and splits no pair of surrogates', () => {
    fc.assert(
      fc.property(posts, fc.constantFrom('post', 'ocr'), (text, source) => {
        let past = 0;
        for (const { start, end, confidence, suggestions } of scan(text, {
          source: source === 'ocr' ? 'ocr' : 'post',
        }).findings) {
          expect(start).toBeGreaterThanOrEqual(past);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end - start).toBeLessThanOrEqual(120);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(
            suggestions.every(
              ({ edit }) => edit.start >= 0 && edit.end <= text.length && edit.start <= edit.end,
            ),
          ).toBe(true);
          past = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says the same for the same text', () => {
    fc.assert(
      fc.property(posts, (text) => {
        expect(scan(text)).toEqual(scan(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('fold', () => {
  it('keeps plain and low of one length, and leads every unit back into the text in order', () => {
    fc.assert(
      fc.property(posts, (text) => {
        const { plain, low, start, end } = fold(text);
        expect(low.length).toBe(plain.length);
        for (let index = 0; index < plain.length; index++) {
          expect(start(index)).toBeLessThanOrEqual(start(index + 1));
          expect(end(index + 1)).toBeGreaterThan(start(index));
        }
        expect(end(plain.length)).toBe(plain === '' ? 0 : text.length);
      }),
    );
  });
});
