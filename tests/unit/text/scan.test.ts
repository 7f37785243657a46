import { describe, expect, it } from 'vitest';
import { readPassage } from '../../../lib/text/passage';
import { scan } from '../../../lib/text/scan';

const found = (text: string, options = {}) =>
  scan(text, options)
    .findings.filter(({ level }) => level !== 'count')
    .map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('scan', () => {
  it('makes one finding of each thing in a crowded line', () => {
    expect(
      found('Mme Élodie Marchetti, née le 12/03/1956, 12 rue des Lilas 21000 Dijon, tél 06 12 34 56 78'),
    ).toEqual([
      ['person', 'Élodie Marchetti'],
      ['birthdate', '12/03/1956'],
      ['address', '12 rue des Lilas'],
      ['postcode', '21000'],
      ['place', 'Dijon'],
      ['phone', '06 12 34 56 78'],
    ]);
  });

  it.each([
    ['👩🏽‍⚕️👨‍👩‍👧 ', ''],
    ['e\u0301ve\u0301nement ', ''],
    ['\u00a0\u202f\u2009', ''],
    ['ﬁèvre œdème ½ ', ''],
    ['𝐀𝐯𝐢𝐬 ', ''],
    ['', ' 🙏'],
  ])('keeps offsets exact after %j', (before, after) => {
    const text = `${before}Mme\u00a0D’Almeida-Le\u2011Goff, IPP\u202f:\u00a08012939402${after}`;
    expect(found(text)).toEqual([
      ['person', 'D’Almeida-Le\u2011Goff'],
      ['record-id', '8012939402'],
    ]);
  });

  it('takes a name with combining marks whole', () => {
    expect(found('Mme He\u0301le\u0300ne Be\u0301rard tousse')).toEqual([
      ['person', 'He\u0301le\u0300ne Be\u0301rard'],
    ]);
  });

  it('tells the language of a draft, and lets the doctor choose', () => {
    expect(scan('Patiente de 40 ans avec une douleur depuis ce matin').language).toBe('fr');
    expect(scan('A woman with chest pain since this morning').language).toBe('en');
    expect(scan('F40a ECG').language).toBe('fr');
    expect(scan('F40a ECG', { lang: 'en' }).language).toBe('en');
  });

  it('says of a date on an image that it is burned in', () => {
    expect(scan('12/03/2024', { source: 'ocr' }).findings.map(({ reason }) => reason)).toEqual([
      'burned-in-date',
    ]);
  });

  it('gives every finding that shows a suggestion', () => {
    const { findings } = scan('Mme Durand, IPP 8012939402, vue au CHU de Dijon par le Dr Martin');
    expect(
      findings.filter(({ level }) => level !== 'count').every(({ suggestions }) => suggestions.length > 0),
    ).toBe(true);
  });

  it.each([
    'a',
    'A',
    '1',
    '1 ',
    'Mme ',
    'A.',
    '@',
    'né le ',
    'Jean-',
    "d'",
    '0',
    'http://',
    '12/',
    '\ud83d',
    'A ',
    'Jean ',
    'Jean Dupont, ',
    'Le petit Hugo. ',
    'Dr A. B. ',
    '"A" ',
    'CHU de ',
    'Service de ',
    'maire de ',
    'accident de la ',
    '2 enfants de 3, ',
    'premier cas de la ',
    'patient Durand 3 ans ',
    'dossier 12-',
    'A\n',
    '1 1 ',
    'O1.',
    'www.a.',
  ])('reads %j, four thousand times over, to its end', (piece) => {
    expect(() => scan(piece.repeat(4000))).not.toThrow();
  });
});

describe('readPassage', () => {
  it('folds accents, quotes, hyphens and spaces to one kind', () => {
    const { plain, low } = readPassage('Né(e)\u00a0le «\u202fÉté\u202f» l’Œil — µg');
    expect(plain).toBe('Ne(e) le " Ete " l\'OEil - ug');
    expect(low).toBe('ne(e) le " ete " l\'oeil - ug');
  });
});
