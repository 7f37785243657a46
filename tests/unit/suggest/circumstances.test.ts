import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/text/correct';
import { applyEdit } from '../../../lib/text/edit';
import { scan } from '../../../lib/text/scan';

function correctAll(text: string): string {
  const { findings } = scan(text);
  const edit = correct(
    text,
    findings.filter(({ level }) => level !== 'count'),
  );
  return edit === null ? text : applyEdit(text, edit);
}

const POSTS: readonly (readonly [before: string, after: string])[] = [
  ['Elle a 4 enfants de 11, 8, 5 et 1 an', 'Elle a 4 enfants'],
  ['les 3 petits (2, 4 et 6 ans), elle tousse', 'les 3 petits, elle tousse'],
  ['Aidant : époux de 87 ans, épuisé', 'Aidant : époux, épuisé'],
  ['Le maire de Vernay-sur-Aube vient pour une toux', 'Le patient vient pour une toux'],
  ['Le fils de la sous-préfète tousse', 'Le fils tousse'],
  ['ma patiente, conseillère municipale de Lorient, consulte', 'ma patiente consulte'],
  ['Le patient est éclusier à Briare, ictère fébrile', 'Le patient est en activité, ictère fébrile'],
  ['Tremblement chez le luthier de Mirecourt, 61 ans', 'Tremblement chez le patient, 61 ans'],
  ['seul notaire de Corte, hémochromatose', 'Hémochromatose'],
  ['rescapé de l’accident du TGV, insomnie', 'rescapé de l’accident, insomnie'],
  ['Victime de l’attentat du marché de Noël, insomnie', 'Victime de l’agression, insomnie'],
  ['1er cas français de fièvre d’Oropouche', 'Cas de fièvre d’Oropouche'],
  ['H 37a salarié de Durandal Industries, asthme', 'H 37a salarié, asthme'],
  ['the mayor of Whitby came in today', 'the patient came in today'],
];

describe('circumstances that tell who it is', () => {
  it.each(POSTS)('%s', (before, after) => {
    expect(correctAll(before)).toBe(after);
  });

  it('are silent once corrected', () => {
    for (const [, after] of POSTS)
      expect(
        scan(after).findings.filter(({ level }) => level !== 'count'),
        after,
      ).toEqual([]);
  });
});
