/** The cases that come with Discret: their truth, told by hand, stands where it says. */
import { describe, expect, it } from 'vitest';
import { keyOf, wordsIn } from '../../../lib/course/answer-key';
import { COURSES } from '../../../lib/course/courses';
import { LONGEST_PACK, readPack } from '../../../lib/course/pack';
import { compare, isPerfect } from '../../../lib/course/score';

const ALL = [...COURSES.fr.cases, ...COURSES.en.cases];

describe('the course', () => {
  it('has at least 24 cases, in both languages, of texts and pictures, six of them harmless', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(24);
    expect(COURSES.fr.cases.length).toBeGreaterThanOrEqual(12);
    expect(COURSES.en.cases.length).toBeGreaterThanOrEqual(12);
    for (const { cases } of Object.values(COURSES))
      expect(new Set(cases.map(({ type }) => type))).toEqual(new Set(['text', 'picture']));
    expect(ALL.filter((one) => keyOf(one).sought.length === 0).length).toBeGreaterThanOrEqual(6);
  });

  it('is a pack like those of trainers: words in their text, areas on their picture, ids that differ', () => {
    for (const pack of Object.values(COURSES)) {
      const source = JSON.stringify({ format: 'discret-course', version: 1, ...pack }, null, 1);
      expect(source.length).toBeLessThan(LONGEST_PACK);
      expect(readPack(source)).toEqual({ ok: true, pack });
    }
  });

  it('names no id twice over both languages', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  });
});

describe.each(ALL)('$id', (one) => {
  const key = keyOf(one);

  it('has something to mark for each truth, and no part that both identifies and is spared', () => {
    for (const { parts, around } of key.sought) {
      expect(parts.length).toBeGreaterThan(0);
      if (around.length > 0) expect(around).toEqual(expect.arrayContaining([...parts]));
    }
    const sought = new Set(key.sought.flatMap(({ parts }) => parts));
    for (const { parts } of key.spared) {
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.filter((part) => sought.has(part))).toEqual([]);
    }
  });

  it('is done by marking exactly what identifies', () => {
    const right = new Set(key.sought.flatMap(({ parts }) => parts));
    expect(isPerfect(compare(key, right))).toBe(true);
    expect(isPerfect(compare(key, new Set()))).toBe(right.size === 0);
  });

  it('has parts that can be told from one another', () => {
    expect(key.parts.every((part) => part !== '')).toBe(true);
    if (one.type === 'text') {
      expect(wordsIn(one.text).map(({ start, end }) => one.text.slice(start, end))).toEqual(key.parts);
      expect([...one.text].length).toBeLessThanOrEqual(280);
    }
  });
});
