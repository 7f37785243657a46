/** Whatever is written: no throw, no number that is none, no offset outside the text. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crowdOf } from '../../../lib/risk/crowd';
import { describe } from '../../../lib/risk/describe';
import { scanned } from './drafts';

const SEED = 20261122;

const piece = fc.oneof(
  fc.constantFrom(
    'F 86 ans',
    'nourrisson de 3 mois',
    '58F',
    'Saint-Flour',
    'habite à Lyon 3e',
    'un village de 0 habitants',
    'village de 99 999 999 habitants',
    'née le 12/03/1938',
    'née le 31/12/2099',
    'opérée le 12 mars 2024',
    'notaire à Corte',
    'le maire de Corte',
    'mucoviscidose',
    'jumeaux de 6 mois',
    'père de 14 enfants',
    'roumain',
    'premier cas en France',
    'EHPAD Les Tilleuls',
    'Cas 1 :',
    'Cas 2 :',
    '\n',
    '👩🏽‍⚕️',
    'e\u0301',
    'œdème',
    '119 ans',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
const practice = fc.constantFrom(null, { setting: 'list', people: 1_000, ownName: true } as const);

it('never throws, and stays inside the text', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 3 }),
      practice,
      fc.constantFrom('fr', 'en'),
      (texts, where, language) => {
        const read = texts.map((one) => scanned(one, language));
        for (const { facts } of describe(read))
          for (const { part, start, end } of facts) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(texts[part]?.length ?? -1);
          }
        const crowd = crowdOf(read, { language, practice: where });
        if (crowd === null) return;
        expect(Number.isFinite(crowd.k) && crowd.k >= 0).toBe(true);
        expect(crowd.low).toBeLessThanOrEqual(crowd.high);
        for (const { factor } of crowd.drivers) expect(factor >= 0 && factor < 1).toBe(true);
        if (crowd.band !== 'quiet') expect(crowd.description.facts.some(({ anchor }) => anchor)).toBe(true);
      },
    ),
    { seed: SEED, numRuns: 200 },
  );
}, 60_000);
