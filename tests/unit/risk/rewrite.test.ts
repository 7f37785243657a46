/** The smallest change: what it says, what it leaves alone, and that its number holds. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../lib/text/edit';
import { readRows } from '../../../scripts/evaluate/rows';
import { crowd, scanned } from './drafts';
import { ENGLISH, FRENCH, LEFT_ALONE, rewriteOf } from './rewrites';

describe('a rewrite', () => {
  it.each(FRENCH)('%s', (post, rewritten) => {
    expect(rewriteOf(post)?.texts).toEqual([rewritten]);
  });
  it.each(ENGLISH)('%s', (post, rewritten) => {
    expect(rewriteOf(post, { language: 'en' })?.texts).toEqual([rewritten]);
  });
  it.each(LEFT_ALONE)('leaves alone: %s', (post) => {
    expect(rewriteOf(post)).toBeNull();
  });

  it('lifts every post out of the red, when read anew too', () => {
    for (const [posts, language] of [
      [FRENCH, 'fr'],
      [ENGLISH, 'en'],
    ] as const) {
      for (const [post] of posts) {
        const done = rewriteOf(post, { language });
        expect(done?.before.band).toBe('red');
        expect(done?.reaches, post).toBe(true);
        const again = crowd(done?.texts[0] ?? '', { language });
        expect(again?.band ?? 'quiet', post).not.toBe('red');
        expect(done?.after.k ?? 0).toBeLessThanOrEqual(again?.k ?? Number.POSITIVE_INFINITY);
        expect(rewriteOf(done?.texts[0] ?? '', { language })).toBeNull();
      }
    }
  });

  it('gives one edit a part that makes the text it shows', () => {
    const posts = [FRENCH[0]?.[0] ?? '', 'Sinon TSH normale.'];
    const done = rewriteOf(posts);
    expect(done?.edits[1]).toBeNull();
    const [edit] = done?.edits ?? [];
    expect(edit && applyEdit(posts[0] ?? '', edit)).toBe(done?.texts[0]);
  });

  it('changes the fact where a thread tells it', () => {
    const done = rewriteOf(['H 45 ans, asthme.', 'Il est luthier, vit à Mirecourt.']);
    expect(done?.reaches).toBe(true);
    expect(done?.texts[0]).toContain('asthme');
    expect(done?.texts[1]).not.toContain('Mirecourt');
  });

  it('goes further for a team that holds the low end to the target', () => {
    const post = 'Homme de 34 ans opéré le 12 mars 2024 à Saint-Flour d’une sleeve.';
    const plain = rewriteOf(post);
    const strict = rewriteOf(post, { strict: true });
    expect(strict?.after.low).toBeGreaterThanOrEqual(11);
    expect(strict?.after.k ?? 0).toBeGreaterThanOrEqual(plain?.after.k ?? 0);
  });

  it('leaves weeks of pregnancy, doses and values letter for letter', () => {
    const kept = ['28 SA', 'acides biliaires 80', '500 mg x2/j', 'créat 88'];
    const post = `Notaire de 33 ans à Tulle, enceinte, ${kept.join(', ')}. UDCA ?`;
    const text = rewriteOf(post)?.texts[0] ?? '';
    for (const words of kept) expect(text).toContain(words);
    expect(text).toContain('33 ans');
  });

  it('says nothing false: a shared name has no département', () => {
    const text =
      rewriteOf('Seul notaire de Saint-Aubin, 51 ans, habite à Saint-Aubin, goutte.')?.texts[0] ?? '';
    expect(text).toBe('Notaire, 51 ans, habite dans la région, goutte.');
  });

  it('can follow the correction of a name', () => {
    const corrected = rewriteOf('Une patiente, 45 ans, luthière à Mirecourt, asthme.');
    expect(corrected?.reaches).toBe(true);
  });

  it('never touches a harmless post', () => {
    const rows = readRows(readFileSync(new URL('../../eval/dev/posts-clean.jsonl', import.meta.url), 'utf8'));
    const touched = rows.filter(({ lang, text }) => rewriteOf(text, { language: lang }) !== null);
    expect(touched.map(({ id }) => id)).toEqual([]);
  });
});

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    'F 52 ans',
    'patiente de 86 ans',
    'H93a',
    'octogénaire',
    'un nourrisson de 6 mois',
    'luthier',
    'notaire',
    'seule',
    'à Mirecourt',
    'à Saint-Flour',
    'de Corte',
    'le 12 mars 2024',
    'le maire de Salers',
    'premier cas français de',
    'l’accident du TGV',
    'mère de 9 enfants',
    'triplés',
    'sénégalais',
    ',',
    '.',
    '\n',
    '👩‍⚕️',
    '(',
    ')',
    'd’',
    'the',
    'a 45-year-old',
    'notary',
    'from Whitby',
    'EHPAD Les Tilleuls',
    'opéré',
    'née',
    '#DocTocToc',
    '  ',
    '\ud83d',
  );
  const posts = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(' '));

  it('it never throws, its edits fit, and its number holds when it says so', () => {
    fc.assert(
      fc.property(
        fc.array(posts, { minLength: 1, maxLength: 2 }),
        fc.constantFrom('fr', 'en'),
        (texts, language) => {
          const done = rewriteOf(texts, { language });
          if (done === null) return;
          texts.forEach((text, part) => {
            const edit = done.edits[part] ?? null;
            if (edit === null) expect(done.texts[part]).toBe(text);
            else {
              expect(edit.start).toBeLessThanOrEqual(edit.end);
              expect(edit.end).toBeLessThanOrEqual(text.length);
              expect(applyEdit(text, edit)).toBe(done.texts[part]);
            }
          });
          if (!done.reaches) return;
          expect(done.after.band).not.toBe('red');
          const anchored = done.after.drivers.some(({ fact }) => fact.anchor);
          if (anchored) expect(done.after.k).toBeGreaterThanOrEqual(11);
          expect(rewriteOf(done.texts, { language })).toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('any text at all is taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => rewriteOf(scanned(text).text)?.texts.length !== 0),
      {
        numRuns: 200,
      },
    );
  });
});
