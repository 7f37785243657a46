/** Settings as a file: for another machine, or for a colleague. */
import * as v from 'valibot';
import type { TermRefusal } from '../text/term-refusal';
import type { Terms } from '../text/terms';
import * as fields from './fields';
import { parseSettings } from './parse';
import type { Settings } from './settings';

/** What a file may hold: a pause is of one moment and one machine. */
export const CARRIED = [
  'tags',
  'levels',
  'terms',
  'language',
  'images',
  'adviceOff',
  'crowdTarget',
  'crowdStrict',
  'practice',
  'journal',
] as const satisfies readonly (keyof Settings)[];
export type Carried = (typeof CARRIED)[number];

/** The first line of a file that is ours. */
const MARK = 'settings';
/** Characters: a full list of terms is far below. */
const LONGEST_FILE = 500_000;

/** The file's text. The practice is in it only when the doctor asked for that. */
export function exported(settings: Settings, { practice }: { readonly practice: boolean }): string {
  const kept = CARRIED.filter((key) => practice || key !== 'practice');
  const file = { discret: MARK, version: settings.version };
  return `${JSON.stringify({ ...file, ...Object.fromEntries(kept.map((key) => [key, settings[key]])) }, null, 2)}\n`;
}

/** What is wrong with a file. `at` names the place, as it stands in the file. */
export interface ImportProblem {
  readonly why: 'too-large' | 'not-json' | 'not-settings' | 'newer' | 'unknown-field' | 'field' | 'term';
  readonly at: string;
  /** Why the term at that place may not be kept. */
  readonly refusal?: TermRefusal;
}

export type Imported =
  | { readonly fits: true; readonly settings: Settings; readonly changes: readonly Carried[] }
  | { readonly fits: false; readonly problems: readonly ImportProblem[] };

/** Exact where storage is lenient: of a file that was written by hand, everything must be right or nothing is taken. */
const EXACT: Readonly<Record<Carried, v.GenericSchema>> = {
  tags: v.pipe(v.array(fields.tag), v.minLength(1), v.maxLength(fields.MOST_TAGS)),
  levels: fields.exactLevels,
  terms: fields.exactTerms,
  language: fields.language,
  images: fields.images,
  adviceOff: v.array(fields.ruleId),
  crowdTarget: fields.crowdTarget,
  crowdStrict: fields.crowdStrict,
  practice: fields.practice,
  journal: fields.journal,
};

export type Refuse = (list: keyof Terms, term: string) => TermRefusal | undefined;

/**
 * The doctor's settings with what the file's text holds in their place; nothing is stored. A file without a field
 * leaves that one as it is. `refuse` says why a term may not be kept. Never throws.
 */
export function imported(text: string, now: Settings, refuse: Refuse): Imported {
  const failed = (...problems: ImportProblem[]): Imported => ({ fits: false, problems });
  if (text.length > LONGEST_FILE) return failed({ why: 'too-large', at: '' });
  const file = parsed(text);
  if ('why' in file) return failed(file);
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed({ why: 'not-settings', at: '' });
  const { discret, version, ...given } = value as Record<string, unknown>;
  if (discret !== MARK || typeof version !== 'number') return failed({ why: 'not-settings', at: '' });
  if (version > now.version) return failed({ why: 'newer', at: '' });
  const problems = Object.entries(given).flatMap(([key, content]) => problemsIn(key, content, refuse));
  if (problems.length > 0) return { fits: false, problems };
  const settings = parseSettings({ ...now, ...given, version: now.version });
  const changes = CARRIED.filter((key) => JSON.stringify(settings[key]) !== JSON.stringify(now[key]));
  return { fits: true, settings, changes };
}

function parsed(text: string): { readonly value: unknown } | ImportProblem {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { why: 'not-json', at: whereIn(text, String(error)) };
  }
}

/** Browsers name the place in their own words: Chrome by its offset, Firefox by line and column. */
function whereIn(text: string, said: string): string {
  const [, line] = /line (\d+)/.exec(said) ?? [];
  const [, position] = /position (\d+)/.exec(said) ?? [];
  const number = line ? Number(line) : position ? text.slice(0, Number(position)).split('\n').length : 0;
  return text.split('\n')[number - 1]?.trim().slice(0, 60) ?? '';
}

const isCarried = (key: string): key is Carried => CARRIED.some((one) => one === key);

function problemsIn(key: string, content: unknown, refuse: Refuse): ImportProblem[] {
  if (!isCarried(key)) return [{ why: 'unknown-field', at: key }];
  const read = v.safeParse(EXACT[key], content);
  if (!read.success)
    return read.issues.slice(0, 1).map((issue) => ({ why: 'field', at: placeOf(key, v.getDotPath(issue)) }));
  if (key !== 'terms') return [];
  const lists = Object.entries(read.output as Terms) as [keyof Terms, readonly string[]][];
  return lists.flatMap(([list, terms]) =>
    terms.flatMap((term, at): ImportProblem[] => {
      const refusal = refuse(list, term);
      // The word itself is not repeated: it may be a patient's.
      return refusal === undefined ? [] : [{ why: 'term', at: `terms.${list}.${at + 1}`, refusal }];
    }),
  );
}

/** Entries of a list are counted from 1, as who reads the file does. */
const placeOf = (key: string, path: string | null) =>
  [key, ...(path ?? '').split('.')]
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
    .join('.');
