/** Trainers' packs: what is right is taken, what is wrong is told with its line. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCENES, SHAPES } from '../../../lib/course/case';
import { COURSE_KINDS, REFERENCES } from '../../../lib/course/kinds';
import { LONGEST_PACK, parsePack, readPack } from '../../../lib/course/pack';
import { workbenchWords } from '../../../lib/words/workbench';

const DOCUMENT = readFileSync('docs/course-packs.md', 'utf8');
const EXAMPLE = /```json\n([\s\S]+?)\n```/.exec(DOCUMENT)?.[1] ?? '';

/** The example with one stretch replaced. @throws when it is not there. */
const changed = (from: string, to: string): string => {
  if (!EXAMPLE.includes(from)) throw new Error(`the example does not hold ${from}`);
  return EXAMPLE.replace(from, to);
};
const lineOf = (words: string): number => {
  const before = EXAMPLE.slice(0, EXAMPLE.indexOf(words));
  return before.split('\n').length;
};

describe('the documented example', () => {
  it('is taken, and read back from storage the same', () => {
    const read = readPack(EXAMPLE);
    expect(read).toMatchObject({ ok: true, pack: { title: 'Garde de novembre', language: 'fr' } });
    if (read.ok) expect(parsePack(JSON.parse(JSON.stringify(read.pack)))).toEqual(read.pack);
  });

  it.each([
    ['"format": "discret-course"', '"format": "other"', 'choice', 'format'],
    ['"version": 1', '"version": 2', 'choice', 'version'],
    ['"language": "fr"', '"language": "de"', 'choice', 'language'],
    ['"title": "Garde de novembre"', '"title": ""', 'empty', 'title'],
    ['"kind": "occupation"', '"kind": "job"', 'choice', 'cases[0].identifies[0].kind'],
    ['"words": "Boucher"', '"words": "Boulanger"', 'not-in-text', 'cases[0].identifies[0].words'],
    ['"within": "à Vernoux"', '"within": "à Paris"', 'not-around', 'cases[0].identifies[1].within'],
    ['"words": "52 ans"', '"words": "53 ans"', 'not-in-text', 'cases[0].spared[0].words'],
    ['"lesson"', '"moral"', 'unknown', 'cases[0].moral'],
    ['"type": "picture"', '"type": "photo"', 'choice', 'cases[1].type'],
    ['"scene": "label"', '"scene": 3', 'choice', 'cases[1].scene'],
    ['"width": 800', '"width": 80', 'number', 'cases[1].width'],
    ['"width": 800', '"width": "800"', 'type', 'cases[1].width'],
    ['"w": 320', '"w": 420', 'not-in-picture', 'cases[1].areas[2]'],
    ['"kind": "person", "rule": "imaging"', '"kind": "person"', 'kind-and-rule', 'cases[1].areas[0]'],
    ['"id": "etiquette"', '"id": "plaie"', 'same-id', 'cases[1].id'],
  ])('with %s as %s is refused at that line', (from, to, problem, at) => {
    const read = readPack(changed(from, to));
    const faults = read.ok ? [] : read.faults;
    expect(faults[0]).toMatchObject({ problem, at, place: { line: lineOf(from) } });
  });

  it('without a key is refused where the key should stand', () => {
    const read = readPack(changed('      "scene": "label",\n', ''));
    expect(read.ok ? [] : read.faults).toMatchObject([
      { problem: 'missing', found: 'scene', place: { line: lineOf('"type": "picture"') - 1 } },
    ]);
  });

  it('cut off is refused at its end', () => {
    const read = readPack(EXAMPLE.slice(0, 200));
    expect(read).toMatchObject({ ok: false, faults: [{ problem: 'end' }] });
  });

  it('tells several faults, first lines first', () => {
    const twice = changed('"version": 1', '"version": 9').replace('"width": 800', '"width": 80');
    const read = readPack(twice);
    expect(read.ok ? [] : read.faults.map(({ at }) => at)).toEqual(['version', 'cases[1].width']);
  });
});

it('a file that is too long is not even read', () => {
  expect(readPack('x'.repeat(LONGEST_PACK + 1))).toMatchObject({
    ok: false,
    faults: [{ problem: 'too-large' }],
  });
});

it.each([null, [], 'x', 7, {}, { title: 'a', language: 'fr', cases: [] }])(
  'what storage should not hold is no pack: %j',
  (value) => expect(parsePack(value)).toBeNull(),
);

describe('the schema and the document', () => {
  const schema = readFileSync('docs/course-pack.schema.json', 'utf8');

  it('name every kind, rule, scene and shape', () => {
    for (const list of [COURSE_KINDS, REFERENCES, SCENES, SHAPES]) {
      expect(JSON.stringify(JSON.parse(schema))).toContain(JSON.stringify(list));
      for (const name of list) expect(DOCUMENT).toContain(`\`${name}\``);
    }
  });
});

describe('every fault has its sentence', () => {
  it.each(['fr', 'en'] as const)('in %s', (language) => {
    for (const said of Object.values(workbenchWords(language).packs.problem))
      expect(said('A', 'B')).toMatch(/\p{L}{3}.*[.?)]$/u);
  });
});
