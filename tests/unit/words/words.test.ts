import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf, words } from '../../../lib/words/index';

/** Every sentence of a dictionary with its path; functions are asked for three things, called "3". */
const sentences = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return sentences((value as (...all: unknown[]) => unknown)('3', '3', '3'), path);
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
};

const french = sentences(words('fr'));
const english = sentences(words('en'));

describe('the words', () => {
  it('are there, in both languages', () => {
    for (const [path, text] of [...french, ...english]) expect(text.trim(), path).not.toBe('');
    expect(french.map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  it('promise no more than was done', () => {
    const promise = /anonym|conforme|compliant|garanti|guarantee|sans risque|risk-free/i;
    expect([...french, ...english].filter(([, text]) => promise.test(text))).toEqual([]);
  });

  it('are translated, but for names and marks', () => {
    const same = french.filter(([path, text]) =>
      english.some(([at, other]) => at === path && other === text),
    );
    expect(same.map(([path]) => path).sort()).toEqual(['.image.shown', '.kinds.email', '.popup.name']);
  });

  it('keep French signs with their word, and use the typographic apostrophe', () => {
    expect(french.filter(([, text]) => / [:;!?»]|« |\p{L}'\p{L}/u.test(text))).toEqual([]);
  });

  it('count as each language does', () => {
    expect(words('fr').note.warns(1)).toBe('Une précision à regarder');
    expect(words('fr').note.warns(2)).toBe('2 précisions à regarder');
    expect(words('en').note.warns(1)).toBe('One detail worth a look');
    expect(words('en').note.warns(2)).toBe('2 details worth a look');
  });

  it('follow the browser’s language', () => {
    expect(['fr', 'fr-CA', 'FR-be', 'en-GB', 'de', 'fry', ''].map(languageOf)).toEqual([
      'fr',
      'fr',
      'fr',
      'en',
      'en',
      'en',
      'en',
    ]);
  });

  it.each(['fr', 'en'])('fit the stores in %s', (language) => {
    const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
    const { name, description } = JSON.parse(readFileSync(file, 'utf8'));
    expect(name.message.length).toBeLessThanOrEqual(45);
    expect(description.message.length).toBeLessThanOrEqual(132);
  });
});
