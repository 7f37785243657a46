/** Settings from whatever storage gave, field by field. */
import { NO_TERMS, type Terms } from '../text/terms';
import * as fields from './fields';
import { readField } from './fields';
import { DEFAULT_SETTINGS, type Levels, type Settings } from './settings';

/**
 * How it went. `current`: stored by this version or an older one, read whole. `mended`: a field did not fit and stands
 * at its default. `newer`: stored by a later version. `damaged`: nobody's settings.
 */
export type ReadState = 'current' | 'mended' | 'newer' | 'damaged';

export interface ReadSettings {
  readonly settings: Settings;
  readonly state: ReadState;
}

type Stored = Readonly<Record<string, unknown>>;

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing stored is no damage: the defaults. Never throws. */
export function readSettings(value: unknown): ReadSettings {
  if (value === undefined) return { settings: DEFAULT_SETTINGS, state: 'current' };
  if (!isStored(value)) return { settings: DEFAULT_SETTINGS, state: 'damaged' };
  const { version } = value;
  if (version === 1) return readFields(fromFirst(value));
  if (version === 2) return readFields(value);
  const newer = typeof version === 'number' && version > 2;
  return { settings: atStrictest(readFields(value).settings), state: newer ? 'newer' : 'damaged' };
}

/** The settings alone; see `readSettings`. */
export const parseSettings = (value: unknown): Settings => readSettings(value).settings;

/** Version 1 had tags, then also advice, crowd and practice; what came since stands at its default. */
const fromFirst = ({ tags, adviceOff = [], crowdTarget, crowdStrict, practice = null }: Stored): Stored => ({
  ...DEFAULT_SETTINGS,
  tags,
  adviceOff,
  crowdTarget: crowdTarget ?? DEFAULT_SETTINGS.crowdTarget,
  crowdStrict: crowdStrict ?? DEFAULT_SETTINGS.crowdStrict,
  practice,
});

function readFields(stored: Stored): ReadSettings {
  let mended = false;
  const damage = Symbol('damage');
  const read = <Schema extends Parameters<typeof readField>[0], Value>(
    name: keyof Settings,
    schema: Schema,
    otherwise: Value,
  ) => {
    const value = readField(schema, stored[name], damage);
    if (value !== damage) return value;
    mended = true;
    return otherwise;
  };
  const settings = {
    version: 2,
    tags: read('tags', fields.tags, DEFAULT_SETTINGS.tags),
    levels: read('levels', fields.levels, DEFAULT_SETTINGS.levels),
    terms: read('terms', fields.terms, DEFAULT_SETTINGS.terms),
    language: read('language', fields.language, DEFAULT_SETTINGS.language),
    images: read('images', fields.images, DEFAULT_SETTINGS.images),
    adviceOff: read('adviceOff', fields.adviceOff, DEFAULT_SETTINGS.adviceOff),
    crowdTarget: read('crowdTarget', fields.crowdTarget, DEFAULT_SETTINGS.crowdTarget),
    crowdStrict: read('crowdStrict', fields.crowdStrict, DEFAULT_SETTINGS.crowdStrict),
    practice: read('practice', fields.practice, DEFAULT_SETTINGS.practice),
    pausedUntil: read('pausedUntil', fields.pausedUntil, DEFAULT_SETTINGS.pausedUntil),
    journal: read('journal', fields.journal, DEFAULT_SETTINGS.journal),
  } as Settings;
  return { settings, state: mended ? 'mended' : 'current' };
}

/**
 * What makes the check stricter is kept, what makes it milder is not: this version can't know what a later one meant
 * by it.
 */
function atStrictest(read: Settings): Settings {
  return {
    ...read,
    tags: [...new Set([...DEFAULT_SETTINGS.tags, ...read.tags])],
    levels: holding(read.levels),
    terms: { ...read.terms, never: NO_TERMS.never } satisfies Terms,
    images: 'always',
    adviceOff: [],
    crowdTarget: Math.max(read.crowdTarget, DEFAULT_SETTINGS.crowdTarget),
    pausedUntil: 0,
    journal: false,
  };
}

const holding = (levels: Levels): Levels =>
  Object.fromEntries(Object.entries(levels).filter(([, weighing]) => weighing === 'stop'));
