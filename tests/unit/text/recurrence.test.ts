import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/text/scan';

const people = (text: string) =>
  scan(text)
    .findings.filter(({ kind }) => kind === 'person' || kind === 'professional')
    .map(({ start, end }) => text.slice(start, end));

describe('a name found once', () => {
  it('is found wherever it stands again', () => {
    expect(people('Le petit Zouhan tousse. Zouhan va mieux.')).toEqual(['Zouhan', 'Zouhan']);
    expect(people('Mme Kerzoncuf, 80 ans. Fille de Kerzoncuf prévenue.')).toEqual(['Kerzoncuf', 'Kerzoncuf']);
  });

  it('is not looked for in words that mean something else too', () => {
    expect(people('Mme Petit tousse. Petit souffle au foyer mitral.')).toEqual(['Petit']);
    expect(people('Mme Parkinson tousse. Maladie de Parkinson ?')).toEqual(['Parkinson']);
  });

  it('is no place after "à"', () => {
    expect(people('vu avec le Dr Kerzoncuf, à Kerzoncuf même')).toEqual(['Kerzoncuf']);
  });

  it('is a word of the text when it stands everywhere', () => {
    const text = `Mme Zouhanec. ${'Le Zouhanec protocole. '.repeat(14)}`;
    expect(people(text)).toEqual(['Zouhanec']);
  });
});

describe('those who stand beside a name', () => {
  it('are found in a list', () => {
    expect(people('vu Inès et Matteo, otite')).toEqual(['Inès', 'Matteo']);
    expect(people('Présents : Jeanne MORVANNEC, Zoltan PIRKAC, E. TALONNEC')).toEqual([
      'Jeanne MORVANNEC',
      'Zoltan PIRKAC',
      'E. TALONNEC',
    ]);
  });

  it('are left alone when they are things', () => {
    expect(people('Mme Kerzoncuf, HTA, Basedow, Doliprane')).toEqual(['Kerzoncuf']);
  });
});
