import { describe, expect, it } from 'vitest';
import { correct, correctOne } from '../../../lib/text/correct';
import { applyEdit } from '../../../lib/text/edit';
import { KINDS } from '../../../lib/text/finding';
import { suggest } from '../../../lib/text/suggest';
import { ENGLISH_POSTS } from './english-posts';
import { FRENCH_POSTS } from './french-posts';
import { readMarked } from './marked';

const ALL = [
  ...FRENCH_POSTS.map(([marked]) => ({ marked, language: 'fr' as const })),
  ...ENGLISH_POSTS.map(([marked]) => ({ marked, language: 'en' as const })),
];

function suggestionsFor(marked: string, language: 'fr' | 'en' = 'fr') {
  const { text, findings } = readMarked(marked);
  return { text, suggestions: suggest(text, findings, language).flatMap((finding) => finding.suggestions) };
}

describe('suggestions', () => {
  it('exist for every finding, cover it, and hold no placeholder', () => {
    for (const { marked, language } of ALL) {
      const { text, findings } = readMarked(marked);
      for (const finding of suggest(text, findings, language)) {
        expect(finding.suggestions, marked).not.toHaveLength(0);
        for (const { action, edit, text: words } of finding.suggestions) {
          expect(edit.start, marked).toBeLessThanOrEqual(finding.start);
          expect(edit.end, marked).toBeGreaterThanOrEqual(finding.end);
          expect(words, marked).toBe(edit.text);
          expect(words, marked).not.toMatch(/[[\]<>{}_*]|^\s|\s$/u);
          expect(action === 'remove', marked).toBe(words === '');
        }
      }
    }
  });

  it('exist for every kind, known and yet to come', () => {
    for (const kind of KINDS) {
      for (const language of ['fr', 'en'] as const) {
        const { suggestions } = suggestionsFor(`vu ⟦${kind}:Xyz⟧ hier`, language);
        expect(suggestions, kind).not.toHaveLength(0);
      }
    }
  });

  it('keep the order and the fields of the findings', () => {
    const { text, findings } = readMarked('IPP ⟦record-id:801234⟧, Mme ⟦person:Durand⟧');
    const reversed = [...findings].reverse();
    const suggested = suggest(text, reversed, 'fr');
    expect(suggested.map(({ suggestions: _, ...rest }) => rest)).toEqual(
      reversed.map(({ suggestions: _, ...rest }) => rest),
    );
  });

  it('offer both sexes beside the neutral word when nothing tells', () => {
    const { suggestions } = suggestionsFor('⟦person:Camille Roux⟧, 54 ans, dyspnée');
    expect(suggestions.map(({ text }) => text)).toEqual(['Une personne', 'Un patient', 'Une patiente']);
  });

  it('offer the year beside the removal of a birth date, and the removal beside the month of a date', () => {
    expect(
      suggestionsFor('Patiente née le ⟦birthdate:12/03/1938⟧').suggestions.map(({ text }) => text),
    ).toEqual(['', 'née en 1938']);
    expect(suggestionsFor('Opérée le ⟦date:12 mars 2024⟧').suggestions.map(({ text }) => text)).toEqual([
      'en mars 2024',
      '',
    ]);
  });

  it('take the apostrophe that the writer uses', () => {
    expect(suggestionsFor('L’avis de M. ⟦person:Durand⟧').suggestions[0]?.text).toBe('d’un patient');
    expect(suggestionsFor("L'avis de M. ⟦person:Durand⟧").suggestions[0]?.text).toBe("d'un patient");
  });
});

describe('one edit', () => {
  it('spans the smallest range that holds all changes', () => {
    const { text, findings } = readMarked(
      'Bonjour, Mme ⟦person:Durand⟧ tousse, tél ⟦phone:06 12 34 56 78⟧. Merci 🙏',
    );
    const edit = correct(text, suggest(text, findings, 'fr'));
    expect(edit).toEqual({ start: 9, end: 46, text: 'une patiente tousse' });
  });

  it('is none when there is nothing to change', () => {
    expect(correct('Toux depuis hier.', [])).toBeNull();
    const { text, findings } = readMarked('Mme ⟦person:Durand⟧ tousse');
    expect(correct(text, findings)).toBeNull();
  });

  it('is made for a single suggestion, tidied as well', () => {
    const { text, suggestions } = suggestionsFor('Patiente, née le ⟦birthdate:12/03/1938⟧, HTA');
    const results = suggestions.map((suggestion) => {
      const edit = correctOne(text, suggestion);
      return edit === null ? text : applyEdit(text, edit);
    });
    expect(results).toEqual(['Patiente, HTA', 'Patiente, née en 1938, HTA']);
  });

  it('never begins or ends within a character', () => {
    const { text, findings } = readMarked('👩🏽‍⚕️⟦phone:0612345678⟧👩🏿‍⚕️ e\u0301⟦email:a@b.fr⟧e\u0300');
    const edit = correct(text, suggest(text, findings, 'fr'));
    expect(edit).not.toBeNull();
    if (edit === null) return;
    const cuts = new Set(
      [...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length),
    );
    expect(cuts.has(edit.start) && cuts.has(edit.end)).toBe(true);
  });

  it('leaves out an edit that lies outside the text', () => {
    const { findings } = readMarked('Mme ⟦person:Durand⟧ tousse');
    expect(correct('court', suggest('Mme Durand tousse', findings, 'fr'))).toBeNull();
  });
});
