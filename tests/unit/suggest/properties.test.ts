import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/text/correct';
import { applyEdit } from '../../../lib/text/edit';
import { type Finding, KINDS, type Language } from '../../../lib/text/finding';
import { suggest } from '../../../lib/text/suggest';
import { readMarked } from './marked';

/** Fixed, so that a run says the same twice; it was tried with 30,000 runs and other seeds. */
const SEED = 20261122;

const language = fc.constantFrom<Language>('fr', 'en');

/** Values that no suggestion writes and that no other piece holds. */
const marked = fc.constantFrom(
  'Mme ⟦person:Quiberond⟧',
  'M. ⟦person:Zadorin⟧',
  '⟦person:Z.⟧',
  'le petit ⟦person:Ulysse⟧',
  'de Mr ⟦person:Vantour⟧',
  'sa maman ⟦person:Ophélie⟧',
  'Mrs ⟦person:Wexcombe⟧',
  'le Dr ⟦professional:Kerouak⟧',
  'Dr ⟦professional:Bhattan⟧',
  'IPP ⟦record-id:801234567⟧',
  'Tél. : ⟦phone:06 12 34 56 78⟧',
  '(tel ⟦phone:07700 900123⟧)',
  'NIR ⟦national-id:2 38 03 21 054 012 34⟧',
  'mail : ⟦email:q.z@exemple.fr⟧',
  'née le ⟦birthdate:12/03/1938⟧',
  'DOB ⟦birthdate:14 June 1951⟧',
  'le ⟦date:25/12/2023⟧',
  'on ⟦date:14 June 2021⟧',
  'au ⟦address:12 rue des Ormeaux⟧',
  '⟦postcode:69003⟧',
  'à ⟦place:Brioude⟧',
  'au ⟦facility:CHU de Brivezac⟧',
  'at ⟦facility:Wrexley Hospital⟧',
  '⟦age:94 ans⟧',
  '⟦url:https://exemple.fr/p/12⟧',
  '⟦plate:AB-123-CD⟧',
);
const words = fc.constantFrom(
  'toux depuis hier',
  'HTA',
  'pH 7,2',
  '86 ans',
  'née à terme',
  'her daughter',
  'et',
  '#DocTocToc',
  '@confrere_test',
  '👩🏽‍⚕️',
  '🙏',
  'e\u0301puisée',
  '(AVK)',
  'https://exemple.org/x',
  '38°',
  'Patiente',
);
const glue = fc.constantFrom(
  ' ',
  ', ',
  '. ',
  ' – ',
  '\n',
  '\n\n',
  ' : ',
  '\u00a0: ',
  ' (',
  ') ',
  ' ? ',
  '; ',
  ' / ',
  '« ',
  ' »',
  '',
);
const post = fc
  .array(fc.tuple(fc.oneof(marked, words), glue), { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.flat().join(''));

function correctedText(text: string, findings: readonly Finding[], lang: Language) {
  const edit = correct(text, suggest(text, findings, lang));
  return { edit, result: edit === null ? text : applyEdit(text, edit) };
}

describe('whatever the post', () => {
  it('nothing that was to go is left', () => {
    fc.assert(
      fc.property(post, language, (draft, lang) => {
        const { text, findings } = readMarked(draft);
        const { result } = correctedText(text, findings, lang);
        for (const { start, end } of findings) {
          const value = text.slice(start, end);
          if (value.length > 3) expect(result).not.toContain(value);
        }
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  it('no double space, no space before a comma, no empty brackets come in', () => {
    fc.assert(
      fc.property(post, language, (draft, lang) => {
        const { text, findings } = readMarked(draft);
        const { result } = correctedText(text, findings, lang);
        for (const flaw of [/ {2}/gu, / ,/gu, /\(\s*\)/gu, /,\s*,/gu, /\n{3}/gu]) {
          const count = (one: string): number => one.match(flaw)?.length ?? 0;
          expect(count(result), `${flaw} in ${JSON.stringify(result)}`).toBeLessThanOrEqual(count(text));
        }
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  it('hashtags, mentions, links and emoji stay', () => {
    fc.assert(
      fc.property(post, language, (draft, lang) => {
        const { text, findings } = readMarked(draft);
        const { result } = correctedText(text, findings, lang);
        const kept = /#DocTocToc|@confrere_test|https:\/\/exemple\.org\/x|👩🏽‍⚕️|🙏/gu;
        expect(result.match(kept)).toEqual(text.match(kept));
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  it('any string and any spans: an edit within the text, no half character, or none', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...KINDS)), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), spans, language, (text, places, lang) => {
        const findings = places
          .filter(([start, length]) => start + length <= text.length)
          .map(
            ([start, length, kind]): Finding => ({
              kind,
              start,
              end: start + length,
              level: 'stop',
              confidence: 1,
              reason: 'title-name',
              recognizer: 'marked',
              suggestions: [],
            }),
          );
        const { edit, result } = correctedText(text, findings, lang);
        if (edit === null) return;
        expect(edit.start).toBeGreaterThanOrEqual(0);
        expect(edit.end).toBeLessThanOrEqual(text.length);
        expect(result.slice(0, edit.start)).toBe(text.slice(0, edit.start));
        expect(result.endsWith(text.slice(edit.end))).toBe(true);
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});
