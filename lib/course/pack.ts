/**
 * Trainers' own cases: one JSON file, described in `docs/course-packs.md` and `docs/course-pack.schema.json`. What is
 * wrong in it is told with its line. Pure.
 */
import * as v from 'valibot';
import type { Span } from '../text/finding';
import { areaName, around } from './answer-key';
import { type CourseCase, type Pack, placeOf, SCENES, SHAPES } from './case';
import { type JsonProblem, type Place, readJson } from './json';
import { COURSE_KINDS, REFERENCES } from './kinds';

/** What the file says it is. */
export const FORMAT = 'discret-course';
/** Characters that a file may hold: a whole course of long cases takes a tenth. */
export const LONGEST_PACK = 500_000;
export const MOST_CASES = 200;
const LONGEST_TEXT = 4000;
const MOST_IN_CASE = 60;
const LARGEST_SIDE = 2000;

/** Each has its sentence in `lib/words/packs.<language>.ts`. */
export type PackProblem =
  | JsonProblem
  | 'too-large'
  | 'missing'
  | 'unknown'
  | 'type'
  | 'choice'
  | 'empty'
  | 'too-long'
  | 'number'
  | 'not-in-text'
  | 'not-around'
  | 'not-in-picture'
  | 'kind-and-rule'
  | 'same-id';

export interface PackFault {
  readonly problem: PackProblem;
  readonly place: Place;
  /** Where in the file, such as `cases[2].identifies[0].kind`; '' for the whole. */
  readonly at: string;
  /** The word or sign that is wrong; '' where there is none. */
  readonly found: string;
  /** What could stand there; '' where that says nothing. */
  readonly expected: string;
}

export type ReadPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/** Faults told at most: after these the file is better mended first. */
const MOST_FAULTS = 10;

const short = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
const long = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1000));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));
const occurrence = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)));
const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));
const kind = v.picklist(COURSE_KINDS);
const rule = v.picklist(REFERENCES);
const pixels = (least: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(LARGEST_SIDE));
const lesson = v.optional(long);

const textCase = v.strictObject({
  type: v.literal('text'),
  id,
  title: short,
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TEXT)),
  identifies: v.pipe(
    v.array(
      v.strictObject({ words, occurrence, within: v.optional(words), kind, rule, why: v.optional(long) }),
    ),
    v.maxLength(MOST_IN_CASE),
  ),
  spared: v.optional(
    v.pipe(v.array(v.strictObject({ words, occurrence, why: long })), v.maxLength(MOST_IN_CASE)),
  ),
  lesson,
});

const stands = {
  x: pixels(0),
  y: pixels(0),
  kind: v.optional(kind),
  rule: v.optional(rule),
  why: v.optional(long),
};

const area = v.variant('draw', [
  v.strictObject({
    draw: v.literal('text'),
    text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(120)),
    size: pixels(8),
    bold: v.optional(v.boolean()),
    ...stands,
  }),
  v.strictObject({ draw: v.picklist(SHAPES), name: short, w: pixels(8), h: pixels(8), ...stands }),
]);

const pictureCase = v.strictObject({
  type: v.literal('picture'),
  id,
  title: short,
  scene: v.picklist(SCENES),
  width: pixels(200),
  height: pixels(150),
  areas: v.pipe(v.array(area), v.minLength(1), v.maxLength(MOST_IN_CASE)),
  lesson,
});

const schema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  version: v.literal(1),
  title: short,
  language: v.picklist(['fr', 'en']),
  cases: v.pipe(v.array(v.variant('type', [textCase, pictureCase])), v.minLength(1), v.maxLength(MOST_CASES)),
});

/** Reads a pack; never throws. */
export function readPack(source: string): ReadPack {
  if (source.length > LONGEST_PACK)
    return refused([
      { problem: 'too-large', place: { line: 1, column: 1 }, at: '', found: '', expected: '' },
    ]);
  const json = readJson(source);
  if (!json.ok)
    return refused([{ problem: json.problem, place: json.place, at: '', found: json.found, expected: '' }]);
  const parsed = v.safeParse(schema, json.value);
  const faults = parsed.success ? faultsIn(parsed.output.cases) : parsed.issues.map(faultOf);
  if (faults.length > 0)
    return refused(
      faults
        .map(({ path, ...fault }) => ({ ...fault, place: json.placeOf(path), at: pathName(path) }))
        .sort((a, b) => a.place.line - b.place.line),
    );
  if (!parsed.success) return refused([]);
  const { title, language, cases } = parsed.output;
  return { ok: true, pack: { title, language, cases } };
}

const refused = (faults: readonly PackFault[]): ReadPack => ({
  ok: false,
  faults: faults.slice(0, MOST_FAULTS),
});

/** A pack that was stored once, read again; null when it is none (a later version wrote it, or it is damaged). */
export function parsePack(value: unknown): Pack | null {
  const parsed = v.safeParse(
    v.object({ title: short, language: v.picklist(['fr', 'en']), cases: schema.entries.cases }),
    value,
  );
  return parsed.success && faultsIn(parsed.output.cases).length === 0 ? parsed.output : null;
}

type Path = readonly (string | number)[];
interface Fault extends Pick<PackFault, 'problem' | 'found' | 'expected'> {
  readonly path: Path;
}

const fault = (path: Path, problem: PackProblem, found = '', expected = ''): Fault => ({
  path,
  problem,
  found,
  expected,
});

const pathName = (path: Path): string =>
  path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : `${name}${name && '.'}${key}`),
    '',
  );

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  const last = String(path.at(-1) ?? '');
  if (issue.received === 'undefined') return fault(path, 'missing', last);
  if (issue.expected === 'never') return fault(path, 'unknown', last);
  switch (issue.type) {
    case 'literal':
    case 'picklist':
    case 'variant':
      return fault(path, 'choice', issue.received, issue.expected ?? '');
    case 'non_empty':
    case 'min_length':
      return fault(path, 'empty', last);
    case 'max_length':
      return fault(path, 'too-long', last, String(issue.expected ?? '').replace(/^\D+/u, ''));
    case 'integer':
    case 'min_value':
    case 'max_value':
      return fault(path, 'number', issue.received, issue.expected ?? '');
    default:
      return fault(path, 'type', last, issue.expected ?? '');
  }
}

/** What the shape of the file cannot tell: words that are not in their text, areas beside their picture, ids given twice. */
export function faultsIn(cases: readonly CourseCase[]): readonly Fault[] {
  const ids = new Set<string>();
  return cases.flatMap((one, n) => {
    const path: Path = ['cases', n];
    const again = ids.has(one.id) ? [fault([...path, 'id'], 'same-id', one.id)] : [];
    ids.add(one.id);
    return [...again, ...(one.type === 'text' ? textFaults(one, path) : areaFaults(one, path))];
  });
}

function textFaults(
  { text, identifies, spared = [] }: Extract<CourseCase, { type: 'text' }>,
  path: Path,
): readonly Fault[] {
  const missing = (said: string, at: number | undefined, where: Path): readonly Fault[] =>
    placeOf(text, said, at) === null ? [fault([...where, 'words'], 'not-in-text', said)] : [];
  return [
    ...identifies.flatMap(({ words: said, occurrence: at, within }, n): readonly Fault[] => {
      const where = [...path, 'identifies', n];
      const place: Span | null = placeOf(text, said, at);
      if (place === null) return missing(said, at, where);
      const wide = within === undefined ? place : around(text, within, place);
      return wide === null ? [fault([...where, 'within'], 'not-around', within)] : [];
    }),
    ...spared.flatMap(({ words: said, occurrence: at }, n) => missing(said, at, [...path, 'spared', n])),
  ];
}

function areaFaults(
  { areas, width, height }: Extract<CourseCase, { type: 'picture' }>,
  path: Path,
): readonly Fault[] {
  return areas.flatMap((one, n) => {
    const where = [...path, 'areas', n];
    const [right, bottom] =
      one.draw === 'text' ? [one.x + one.size, one.y + one.size] : [one.x + one.w, one.y + one.h];
    return [
      ...(right > width || bottom > height ? [fault(where, 'not-in-picture', areaName(one))] : []),
      ...((one.kind === undefined) === (one.rule === undefined)
        ? []
        : [fault(where, 'kind-and-rule', areaName(one))]),
    ];
  });
}
