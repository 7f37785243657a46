/** From a draft to its crowd. */
import { describe, expect, it } from 'vitest';
import { ageTable } from '../../../lib/risk/age-tables';
import { crowdOf } from '../../../lib/risk/crowd';
import type { Band } from '../../../lib/risk/estimate';
import { crowd, scanned } from './drafts';

const LIST = { setting: 'list', people: 1_000, ownName: true } as const;

describe('the age table', () => {
  const { share } = ageTable('fr');

  it('keeps 45 years within 15 % of .6 % of the people', () => {
    for (const sex of ['female', 'male'] as const)
      expect(Math.abs(share(45, 45, sex) / 0.006 - 1)).toBeLessThan(0.15);
  });

  it('gives 86 years what INSEE counts from 85 to 89', () => {
    expect(share(86, 86, 'female')).toBeCloseTo(871_288 / 5 / 66_732_538, 8);
    expect(share(86, 86, 'male')).toBeCloseTo(464_287 / 5 / 66_732_538, 8);
    expect(share(86, 86, 'female') / 0.006).toBeGreaterThan(0.4);
    expect(share(86, 86, null) / 0.012).toBeLessThan(0.5);
  });

  it.each(['fr', 'en'] as const)('holds everybody once (%s)', (language) => {
    const table = ageTable(language);
    expect(table.share(0, 200, null)).toBeCloseTo(1, 9);
    expect(table.share(0, 200, 'female') + table.share(0, 200, 'male')).toBeCloseTo(1, 9);
    expect(table.share(0, 49, null) + table.share(50, 104, null)).toBeCloseTo(1, 9);
  });
});

describe('bands', () => {
  it.each<readonly [text: string, band: Band]>([
    ['F 45 ans, toux depuis 3 semaines', 'quiet'],
    ['femme de 30 ans, maladie d’Erdheim-Chester', 'quiet'],
    ['F35a, G2P1, 22 SA, TA 15/9', 'quiet'],
    ['patiente de 40 ans vivant en Bretagne', 'quiet'],
    ['le maire de Corte, 58 ans, IDM', 'red'],
    ['la doyenne de Mirande, 104 ans', 'red'],
    ['seul vétérinaire de la vallée, 55 ans, brucellose', 'red'],
    ['premier cas en France, homme de 40 ans', 'red'],
    ['F 86 ans, habite Saint-Flour', 'orange'],
    ['F 86 ans, habite Saint-Flour, notaire', 'red'],
    ['F 86 ans, habite un village de 300 habitants', 'red'],
  ])('%s: %s', (text, band) => expect(crowd(text)?.band).toBe(band));

  it('takes the doctor’s list when something else anchors, and only under the own name', () => {
    const text = 'F 45 ans, opérée le 12 mars 2024';
    expect(crowd(text)).toMatchObject({ population: 69_000_000, fromPractice: false, band: 'quiet' });
    expect(crowd(text, { practice: LIST })).toMatchObject({
      population: 1_000,
      fromPractice: true,
      band: 'red',
    });
    expect(crowd(text, { practice: { ...LIST, ownName: false } })?.fromPractice).toBe(false);
    expect(crowd('F 45 ans, toux', { practice: LIST })).toMatchObject({ band: 'quiet', fromPractice: false });
  });

  it('answers for the patient who is worst off, and over the whole thread', () => {
    const two = crowd('F35a, migraine. H 40 ans, habite Saint-Flour, lombalgie');
    expect(two?.description.facts.map(({ words }) => words)).toContain('Saint-Flour');
    const options = { language: 'fr', practice: null } as const;
    const thread = crowdOf([scanned('F 86 ans, chute.'), scanned('Elle habite à Saint-Flour.')], options);
    expect(thread).toMatchObject({ population: 6_400, band: 'orange' });
    expect(thread?.description.facts.map(({ part }) => part)).toEqual([0, 0, 1]);
  });

  it('is silent when nothing is said', () => expect(crowd('Bonne garde à tous !')).toBeNull());
});

it('says what it takes for granted', () => {
  const keys = crowd('F 86 ans, habite Saint-Flour, notaire')?.assumptions.map((assumption) => ({
    ...assumption,
    ...('part' in assumption && { part: Number(assumption.part.toPrecision(2)) }),
  }));
  expect(keys).toEqual([
    {
      key: 'drawn-from',
      fact: 'place',
      words: 'Saint-Flour',
      people: 6_400,
      places: 1,
      figure: 'communes',
      approx: false,
    },
    { key: 'ages', part: 0.0026, figure: 'ages-fr', approx: false },
    { key: 'share', fact: 'occupation', words: 'notaire', part: 0.00025, figure: 'notaires', approx: false },
    { key: 'independent' },
  ]);
  const [shared] = crowd('elle habite à Sainte-Colombe')?.assumptions ?? [];
  expect(shared?.key === 'drawn-from' && shared.places).toBeGreaterThan(5);
});
