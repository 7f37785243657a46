/** The workbench's own dictionary, and the sentences of the cases, held to what holds for the others. */
import { describe, expect, it } from 'vitest';
import { COURSES } from '../../../lib/course/courses';
import { workbenchWords } from '../../../lib/words/workbench';

const sentences = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return sentences((value as (...all: unknown[]) => unknown)('3', '3', '3'), path);
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
};
/** What Discret says in its cases; the posts themselves are typed as doctors type. */
const said = (language: 'fr' | 'en') =>
  COURSES[language].cases.flatMap((one) => [
    one.title,
    one.lesson ?? '',
    ...(one.type === 'text' ? [...one.identifies, ...(one.spared ?? [])] : one.areas).map(
      ({ why }) => why ?? '',
    ),
  ]);

const french = sentences(workbenchWords('fr'));
const english = sentences(workbenchWords('en'));

describe('the words of the workbench', () => {
  it('are there, in both languages', () => {
    for (const [path, text] of [...french, ...english]) expect(text.trim(), path).not.toBe('');
    expect(french.map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  it('promise no more than was done', () => {
    const promise = /anonymi|anonyme|conforme|compliant|garanti|guarantee|sans risque|risk-free/i;
    const all = [...french, ...english].map(([, text]) => text);
    expect([...all, ...said('fr'), ...said('en')].filter((text) => promise.test(text))).toEqual([]);
  });

  it('keep French signs with their word, and use the typographic apostrophe', () => {
    const loose = / [:;!?»]|« |\p{L}'\p{L}/u;
    expect(french.filter(([, text]) => loose.test(text))).toEqual([]);
    expect(said('fr').filter((text) => loose.test(text))).toEqual([]);
  });
});
