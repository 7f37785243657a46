/** X's own library is the oracle of the count. */
import fc from 'fast-check';
import { parseTweet } from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { charactersOnX } from '../../../lib/risk/rewrite/characters';

const SIGNS = [
  'é',
  'É',
  'ç',
  'œ',
  '’',
  '«',
  '»',
  '…',
  '–',
  '€',
  '≥',
  '→',
  'µ',
  '½',
  '²',
  '日',
  'α',
  'й',
  ' ',
  '\n',
  '#DocTocToc ',
  '@x ',
  '👩‍👩‍👧',
  '🇫🇷',
  '❤️',
  '❤',
  '™',
  '©',
  '1️⃣',
  '5',
  '#',
  '*',
  '👍🏽',
  '🫀',
  '⚕',
  '☎️',
  'e\u0301',
];

describe('characters on X', () => {
  it.each([
    'Patiente d’une vingtaine d’années, syndrome de Kabuki. Valproate ? #DocTocToc',
    'lien https://example.org/a?b=c. fin',
    'voir www.has-sante.fr/jcms/p_1 ok',
    'ameli.fr est là',
    'écrire à a@b.fr',
    '(https://t.co/abc)',
    'F 52 ans.Notaire à Corte',
    '',
  ])('%s', (text) => {
    expect(charactersOnX(text)).toBe(parseTweet(text).weightedLength);
  });

  it('agrees with the library on signs of every kind', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 20 }), (signs) => {
        const text = signs.join(' ');
        expect(charactersOnX(text)).toBe(parseTweet(text).weightedLength);
      }),
      { numRuns: 500 },
    );
  });
});
