import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../lib/text/lexicon/packed/provided';
import { readFileSync } from 'node:fs';
import { advise, RULES } from '../../../lib/rules/advise';
import { reading } from '../../../lib/rules/read';
import { type DraftReading, type ExampleDraft, RULE_IDS, type RuleExamples } from '../../../lib/rules/rule';
import { scan } from '../../../lib/text/scan';

const TAGS = ['doctoctoc', 'pharmatoctoc'];
const draftOf = (example: string | Partial<ExampleDraft>): DraftReading => {
  const { text = '', alt = '', faces = false } = typeof example === 'string' ? { text: example } : example;
  const { findings, language } = scan(text);
  return {
    posts: [reading(text, findings)],
    alts: alt === '' ? [] : [reading(alt)],
    language,
    faces,
    tags: TAGS,
  };
};

const files = import.meta.glob<{ readonly examples: RuleExamples }>('../../../lib/rules/*.ts', {
  eager: true,
});
const told = Object.entries(files).flatMap(([path, { examples }]) => {
  const id = /([a-z-]+)\.ts$/.exec(path)?.[1] ?? '';
  return examples ? [[id, examples] as const] : [];
});

it('knows one file a rule', () => {
  expect(told.map(([id]) => id).sort()).toEqual([...RULE_IDS].sort());
  expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
});

describe.each(told)('%s', (id, { finds, ignores }) => {
  const rules = (example: string | Partial<ExampleDraft>) => advise(draftOf(example)).map(({ rule }) => rule);
  it.each(finds.map((one) => [one]))('speaks of %j', (example) => expect(rules(example)).toContain(id));
  it.each(ignores.map((one) => [one]))('is silent on %j', (example) =>
    expect(rules(example)).not.toContain(id),
  );
});

it('points at words of the post', () => {
  const draft = draftOf('Une idée ? #DocTocTco');
  const [advice] = advise(draft);
  expect(draft.posts[0]?.text.slice(advice?.at?.start, advice?.at?.end)).toBe('#DocTocTco');
});

it('leaves out what the doctor turned off', () => {
  expect(advise(draftOf('#DocTocToc je sèche'), new Set(['no-question']))).toEqual([]);
});

it('never throws, and points inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const { at } of advise(draftOf(text))) {
        if (at) expect(at.start >= 0 && at.start < at.end && at.end <= text.length).toBe(true);
      }
    }),
  );
});

it('speaks up about few of the harmless posts', () => {
  const rows = readFileSync('tests/eval/dev/posts-clean.jsonl', 'utf8').trim().split('\n');
  const raised = rows
    .map((row): string => JSON.parse(row).marked)
    .filter((text) => advise(draftOf(text), new Set(['no-question', 'misspelt-tag'])).length > 0);
  // Advice is a word in passing, and one post in a hundred is already a lot of talk.
  expect(raised.length / rows.length).toBeLessThan(0.01);
});
