/** Neutral wording: nobody changes sex, agreement holds, and a case that tells the sex is left as it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutral } from '../../../lib/risk/rewrite/neutral';

const said = (text: string, language: 'fr' | 'en') => {
  const answer = neutral(text, language);
  return answer.kind === 'neutral' ? answer.text : answer.kind;
};

describe('neutral wording', () => {
  it.each([
    [
      'Patiente de 45 ans, hospitalisée. Elle prend du Lasilix.',
      'Personne de 45 ans, hospitalisée. Elle prend du Lasilix.',
    ],
    ['Homme de 34 ans, HTA. Il est sous amlodipine.', 'Adulte de 34 ans, HTA. Il est sous amlodipine.'],
    ['F35a céphalées depuis 3 jours', 'Personne de 35 ans céphalées depuis 3 jours'],
    ['H 67 ans HTA', 'Adulte de 67 ans HTA'],
    ['Garçon de 7 ans, purpura', 'Enfant de 7 ans, purpura'],
    ['Cet homme tousse', 'Cet adulte tousse'],
    ['J’ai vu un patient de 45 ans hospitalisé hier', 'J’ai vu un adulte de 45 ans hospitalisé hier'],
    ['Elle a 45 ans et tousse', 'Cette personne a 45 ans et tousse'],
    ['Ma mère, 67 ans, a une FA. Avis ?', 'Une personne de ma connaissance, 67 ans, a une FA. Avis ?'],
    ['Mon père de 72 ans est hospitalisé', 'Quelqu’un de ma connaissance, 72 ans, est hospitalisé'],
    ['le traitement de mon mari diabétique', 'le traitement de quelqu’un de ma connaissance, diabétique'],
    ['Ma collègue de 34 ans présente un zona', 'Une personne de ma connaissance, 34 ans, présente un zona'],
    ['La fille de la patiente m’appelle', 'La fille de la personne m’appelle'],
  ])('%s', (post, expected) => {
    // The writer's own apostrophe is kept, and ours without one is straight.
    expect(said(post, 'fr').replaceAll("'", '’')).toBe(expected);
  });

  it.each([
    ['58F, tremor', '58-year-old, tremor'],
    [
      'A 45-year-old woman. She is on apixaban, her BP is 150. I saw her yesterday.',
      'A 45-year-old patient. The patient is on apixaban, their BP is 150. I saw them yesterday.',
    ],
    ['My mother, 67, has AF', 'Someone I know, 67, has AF'],
    ['a man with chest pain', 'An adult with chest pain'],
    ['7-year-old boy with purpura', '7-year-old child with purpura'],
  ])('%s', (post, expected) => {
    expect(said(post, 'en')).toBe(expected);
  });

  it.each(['Enceinte de 24 SA, HTA', 'H 70 ans, PSA 12', 'Femme ménopausée'])(
    'cannot hide it: %s',
    (post) => {
      expect(said(post, 'fr')).toBe('told-by-the-case');
    },
  );
  it.each(['Avis de mon collègue cardiologue : ETT', 'Il faut une IRM', 'Un garçon de café renversé'])(
    'has nothing to do: %s',
    (post) => {
      expect(said(post, 'fr')).toBe('nothing-to-do');
    },
  );

  it('never makes a man a woman, nor a woman a man', () => {
    expect(said('Homme de 50 ans, il tousse', 'fr')).not.toMatch(/patiente|femme|elle/iu);
    expect(said('Femme de 50 ans, elle tousse', 'fr')).not.toMatch(/patient(?!e)|homme|\bil\b/iu);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('fr', 'en'),
        (text, language) => neutral(text, language).kind !== undefined,
      ),
    );
  });
});
