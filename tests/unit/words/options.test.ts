import { describe, expect, it } from 'vitest';
import { KIND_GROUPS } from '../../../components/options/kind-groups';
import { KINDS } from '../../../lib/text/finding';
import { optionsWords } from '../../../lib/words/options';

/** Every sentence of the options with its path; functions are told "3". */
const sentences = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return sentences((value as (...all: unknown[]) => unknown)('3', '3'), path);
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
};
const french = sentences(optionsWords('fr'));
const english = sentences(optionsWords('en'));

describe('the words of the options', () => {
  it('are there in both languages, and translated but for the names of languages', () => {
    expect([...french, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
    const same = french.filter(([path, text]) =>
      english.some(([at, other]) => at === path && other === text),
    );
    expect(same.map(([path]) => path).sort()).toEqual([
      '.journal.heading',
      '.language.ways.en',
      '.language.ways.fr',
    ]);
  });

  it('promise no more than was done', () => {
    const promise = /anonym|conforme|compliant|garanti|guarantee|sans risque|risk-free/i;
    expect([...french, ...english].filter(([, text]) => promise.test(text))).toEqual([]);
  });

  it('keep French signs with their word, and use the typographic apostrophe', () => {
    expect(french.filter(([, text]) => / [:;!?»]|« |\p{L}'\p{L}/u.test(text))).toEqual([]);
  });

  it('have a place for every kind, and one only', () => {
    expect(Object.values(KIND_GROUPS).flat().sort()).toEqual([...KINDS].sort());
  });
});
