import { describe, expect, it } from 'vitest';
import { keyOf, wordsIn } from '../../../lib/course/answer-key';
import type { TextCase } from '../../../lib/course/case';
import { compare, sumOf, tallyOf, totalOf } from '../../../lib/course/score';

const CASE: TextCase = {
  type: 'text',
  id: 'a',
  title: 'a',
  text: 'Mme Durand, 78 ans, au 06 39 98 12 34. Maladie de Fabry ?',
  identifies: [
    { words: 'Durand', within: 'Mme Durand', kind: 'person', rule: 'secrecy' },
    { words: '06 39 98 12 34', within: 'au 06 39 98 12 34', kind: 'phone', rule: 'secrecy' },
  ],
  spared: [{ words: 'Fabry', why: 'Un éponyme.' }],
};
const key = keyOf(CASE);
const at = (...words: readonly string[]) => new Set(words.map((word) => key.parts.indexOf(word)));

describe('the words of a text', () => {
  it('are what stands between spaces, without outer signs', () => {
    const text = '#DocTocToc « L’IPP 801-2 », (a.b@c.fr) – né d’Arc ? <5';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '#DocTocToc',
      'L’IPP',
      '801-2',
      'a.b@c.fr',
      'né',
      'd’Arc',
      '<5',
    ]);
  });
});

describe('marks', () => {
  it('find what is marked whole, in part what is not, and miss the rest', () => {
    const { sought, over } = compare(key, at('06', '39'));
    expect(sought.map(({ what, seen }) => [what.kind, seen])).toEqual([
      ['person', 'missed'],
      ['phone', 'partial'],
    ]);
    expect(over).toEqual([]);
  });

  it('beside what identifies are no fault', () => {
    expect(compare(key, at('Mme', 'Durand', 'au', '06', '39', '98', '12', '34'))).toMatchObject({
      sought: [{ seen: 'found' }, { seen: 'found' }],
      over: [],
    });
  });

  it('on what identifies nobody are told together where they stand together, with the reason if there is one', () => {
    expect(compare(key, at('78', 'ans', 'Fabry')).over).toEqual([
      { words: '78 ans', why: null },
      { words: 'Fabry', why: 'Un éponyme.' },
    ]);
  });

  it('on a picture stand each for itself', () => {
    const picture = keyOf({
      type: 'picture',
      id: 'p',
      title: 'p',
      scene: 'paper',
      width: 300,
      height: 300,
      areas: [
        { draw: 'text', text: 'DURAND', x: 0, y: 0, size: 20, kind: 'person', rule: 'imaging' },
        { draw: 'text', text: 'CRP 48', x: 0, y: 40, size: 20, why: 'Une mesure.' },
        { draw: 'lesion', name: 'Plaque', x: 0, y: 80, w: 40, h: 40 },
      ],
    });
    const outcome = compare(picture, new Set([1, 2]));
    expect(outcome.sought.map(({ seen }) => seen)).toEqual(['missed']);
    expect(outcome.over).toEqual([
      { words: 'CRP 48', why: 'Une mesure.' },
      { words: 'Plaque', why: null },
    ]);
  });

  it('are counted by kind, over cases too', () => {
    const one = tallyOf(compare(key, at('Durand', '06')));
    expect(one).toEqual({
      person: { sought: 1, found: 1, partial: 0 },
      phone: { sought: 1, found: 0, partial: 1 },
    });
    const sum = sumOf([one, { person: { sought: 2, found: 0, partial: 0 } }]);
    expect(sum.person).toEqual({ sought: 3, found: 1, partial: 0 });
    expect(totalOf(sum)).toEqual({ sought: 4, found: 1, partial: 1 });
  });
});

it('a place of equal words is told by its number', () => {
  const twice = keyOf({
    ...CASE,
    text: 'Rose voit Rose et Rose',
    identifies: [{ words: 'Rose', occurrence: 2, kind: 'person', rule: 'secrecy' }],
    spared: [],
  });
  expect(twice.sought[0]?.parts).toEqual([2]);
});
