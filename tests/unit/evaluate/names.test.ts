import { describe, expect, it } from 'vitest';
import { initialsAfterTitle } from '../../../scripts/evaluate/initials';
import { isAbsent, loadLexicon } from '../../../scripts/evaluate/lexicon';
import { isVouched } from '../../../scripts/evaluate/vouched';

const vouches = (text: string): boolean => {
  const at = text.indexOf('#');
  return isVouched(text.replace('#', ''), { start: at, end: text.length - 1 });
};

describe('a name is vouched for', () => {
  it.each([
    'vu Mme #Xo',
    'M. #Xo',
    'mme#Xo',
    'Nom : #XO',
    'sa sœur aînée #Xo',
    'NOM DE NAISSANCE #XO',
    'le petit #Xo',
    'Mme J. #Xo',
    'her son #Xo',
    'Name: #Xo',
  ])('by a title, a label or a relative: %s', (text) => {
    expect(vouches(text)).toBe(true);
  });

  it.each(['Revu #Xo', 'chez #Xo, 34 ans', 'Mme, 45 ans, amie de longue date. #Xo', 'Horton, #Xo', '#Xo'])(
    'by nothing: %s',
    (text) => {
      expect(vouches(text)).toBe(false);
    },
  );
});

describe('a name is absent from the lexicon', () => {
  const knows = (word: string) => ['marie', 'durand'].includes(word);

  it.each([
    ['Zorblax', true],
    ['de la Zorblaxière', true],
    ['Marie Zorblax', false],
    ['Zorblax-Durand', false],
    ['DÜRAND', false],
    ['J.', false],
  ])('%s: %s', (name, absent) => {
    expect(isAbsent(name, knows)).toBe(absent);
  });

  it('by the word of the engine’s own lexicon', async () => {
    const engine = await loadLexicon();
    expect(isAbsent('Sandrine', engine)).toBe(false);
    expect(isAbsent('Zorblaxin', engine)).toBe(true);
  });
});

describe('initials after a title', () => {
  it.each([
    ['Mme K.L. est vue', ['K.L']],
    ['Monsieur A a toussé, puis Mr B. T, âgé', ['A', 'B. T']],
    ['Mlle NR, 16 ans', ['NR']],
    ['Madame X, M. Durand, Mme DUPONT, stade M A', []],
  ])('are counted by their form: %s', (text, values) => {
    expect(initialsAfterTitle(text).map(({ start, end }) => text.slice(start, end))).toEqual(values);
  });
});
