/** The crowd estimate on the cases that were labelled before it ran: bands, K against the hand's, harmless posts. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crowdOf, type DraftCrowd } from '../../lib/risk/crowd';
import type { Band } from '../../lib/risk/estimate';
import type { Practice } from '../../lib/risk/practice';
import type { Language } from '../../lib/text/finding';
import { fold } from '../../lib/text/fold';
import { placeOf } from '../../lib/text/lexicon/places';
import { scan } from '../../lib/text/scan';
import '../../lib/text/lexicon/packed/provided';
import { readRows } from './rows';
import { type Share, wilson } from './wilson';

export interface CrowdCase {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly practice: Practice | null;
  /** By hand, with the sum that led to it. */
  readonly band: Band;
  readonly k: number;
  readonly sum: string;
}

export interface CrowdResult {
  readonly one: CrowdCase;
  readonly band: Band;
  /** Null when nothing is said that narrows anything. */
  readonly k: number | null;
}

/** Posts of one file that are not quiet. */
export interface LoudPosts {
  readonly title: string;
  readonly practice: string;
  readonly ids: readonly string[];
  readonly share: Share;
}

export interface CrowdEvaluation {
  readonly results: readonly CrowdResult[];
  readonly right: Share;
  /** How far K lies from the hand's, as a factor of 1 or more: the median over the cases that have a K. */
  readonly medianFactor: number;
  /** Cases with a K, and of those the ones within a factor of three. */
  readonly withinThree: Share;
  readonly loud: readonly LoudPosts[];
}

const FOLDER = 'tests/eval/crowd';
const HARMLESS = [
  ['harmless posts', `${FOLDER}/harmless.jsonl`],
  ['clean posts of `dev`', 'tests/eval/dev/posts-clean.jsonl'],
] as const;

export const PRACTICES: readonly (readonly [title: string, practice: Practice | null])[] = [
  ['without a practice', null],
  ['a list of 1,000, own name', { setting: 'list', people: 1_000, ownName: true }],
  ['a service of 2,000, own name', { setting: 'service', people: 2_000, ownName: true }],
];

/** @throws an Error that names the case when a field is missing. */
export function readCases(jsonl: string): readonly CrowdCase[] {
  return jsonl
    .trim()
    .split('\n')
    .map((line) => readCase(JSON.parse(line)));
}

function readCase(value: unknown): CrowdCase {
  if (!isRecord(value)) throw new Error('a case is not a JSON object');
  const { id, lang, text, author, band, k, sum } = value;
  if (
    typeof id !== 'string' ||
    typeof text !== 'string' ||
    typeof k !== 'number' ||
    typeof sum !== 'string' ||
    (lang !== 'fr' && lang !== 'en') ||
    (band !== 'red' && band !== 'orange' && band !== 'quiet')
  )
    throw new Error(`${String(id)}: a field is missing or of another kind`);
  return { id, lang, text, practice: practiceOf(author), band, k, sum };
}

/** An author without a list is known by the town: its people stand for the list. */
function practiceOf(author: unknown): Practice | null {
  if (!isRecord(author)) return null;
  const { place, list, setting } = author;
  const ownName = author.ownName === true;
  if (typeof list === 'number')
    return { setting: setting === 'gp' ? 'list' : 'service', people: list, ownName };
  const people = typeof place === 'string' ? placeOf(fold(place).low)?.population : null;
  return people ? { setting: 'town', people, ownName } : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const crowdIn = (text: string, language: Language, practice: Practice | null): DraftCrowd | null =>
  crowdOf([{ text, scan: scan(text, { lang: language }) }], { language, practice });

/** What the estimator makes of a case. */
export function resultOf(one: CrowdCase): CrowdResult {
  const crowd = crowdIn(one.text, one.lang, one.practice);
  return { one, band: crowd?.band ?? 'quiet', k: crowd?.k ?? null };
}

/** Ids of the posts of a file that are not quiet; `root` is the project's folder. */
export function loudIn(root: string, path: string, practice: Practice | null): LoudPosts['ids'] {
  return readRows(readFileSync(resolve(root, path), 'utf8'))
    .filter(({ text, lang }) => (crowdIn(text, lang, practice)?.band ?? 'quiet') !== 'quiet')
    .map(({ id }) => id);
}

export function evaluateCrowd(root: string): CrowdEvaluation {
  const results = readCases(readFileSync(resolve(root, FOLDER, 'cases.jsonl'), 'utf8')).map(resultOf);
  const factors = results
    .flatMap(({ k, one }) => (k === null ? [] : [k > one.k ? k / one.k : one.k / k]))
    .sort((a, b) => a - b);
  const loud = PRACTICES.flatMap(([practice, told]) =>
    HARMLESS.map(([title, path]) => {
      const all = readRows(readFileSync(resolve(root, path), 'utf8')).length;
      const ids = loudIn(root, path, told);
      return { title, practice, ids, share: wilson(ids.length, all) };
    }),
  );
  return {
    results,
    right: wilson(results.filter(({ band, one }) => band === one.band).length, results.length),
    medianFactor: factors[Math.floor(factors.length / 2)] ?? Number.NaN,
    withinThree: wilson(factors.filter((factor) => factor <= 3).length, factors.length),
    loud,
  };
}
