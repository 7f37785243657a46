/** What fits each setting, for storage, policy and import alike. */
import * as v from 'valibot';
import { RULE_IDS } from '../rules/rule';
import { KINDS } from '../text/finding';
import { LONGEST_TERM, MOST_PATTERNS, MOST_TERMS } from '../text/terms';
import { IMAGE_WAYS, LANGUAGE_WAYS, type Levels, WEIGHINGS } from './settings';

export const MOST_TAGS = 100;
export const LONGEST_TAG = 100;
export const MOST_TARGET = 1000;

/** Written with or without its `#`; X's own alphabet of tags. */
export const tag = v.pipe(
  v.string(),
  v.trim(),
  v.transform((text) => text.replace(/^[#＃]/, '')),
  v.maxLength(LONGEST_TAG),
  v.regex(/^[\p{L}\p{M}\p{N}_]+$/u),
);

const weighing = v.picklist(WEIGHINGS);

/** A list of which the entries that fit stay; each once. */
const entries = <Schema extends v.GenericSchema<unknown, string>>(entry: Schema, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((list): readonly string[] => {
      const kept = list.flatMap((one) => {
        const read = v.safeParse(entry, one);
        return read.success ? [read.output as string] : [];
      });
      return [...new Set(kept)].slice(0, most);
    }),
  );

// Without a single tag nothing would ever be checked: an empty list is taken for damage.
export const tags = v.pipe(
  entries(tag, MOST_TAGS),
  v.check((list) => list.length > 0),
);

/** A kind that is not known, or a weighing that is none, is left out; the others stay. */
export const levels = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((stored): Levels => {
    const known = KINDS.flatMap((kind) => {
      const read = v.safeParse(weighing, stored[kind]);
      return read.success ? [[kind, read.output] as const] : [];
    });
    return Object.fromEntries(known);
  }),
);

/** Nothing but what is known: for what was written by hand. */
export const exactLevels = v.record(v.picklist(KINDS), weighing);

const term = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_TERM));

export const terms = v.object({
  always: v.fallback(entries(term, MOST_TERMS), []),
  never: v.fallback(entries(term, MOST_TERMS), []),
  patterns: v.fallback(entries(term, MOST_PATTERNS), []),
});

export const exactTerms = v.strictObject({
  always: v.pipe(v.array(term), v.maxLength(MOST_TERMS)),
  never: v.pipe(v.array(term), v.maxLength(MOST_TERMS)),
  patterns: v.pipe(v.array(term), v.maxLength(MOST_PATTERNS)),
});

export const language = v.picklist(LANGUAGE_WAYS);
export const images = v.picklist(IMAGE_WAYS);

export const ruleId = v.picklist(RULE_IDS);

/** A rule that a later version dropped is left out; the others stay off. */
export const adviceOff = v.pipe(
  v.array(v.unknown()),
  v.transform((ids) => RULE_IDS.filter((id) => ids.includes(id))),
);

export const MOST_PEOPLE = 100_000_000;
const people = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PEOPLE));

export const crowdTarget = v.pipe(people, v.maxValue(MOST_TARGET));
export const crowdStrict = v.boolean();

export const practice = v.nullable(
  v.object({ setting: v.picklist(['list', 'service', 'town']), people, ownName: v.boolean() }),
);

export const pausedUntil = v.pipe(v.number(), v.integer(), v.minValue(0));
export const journal = v.boolean();

/** The field's value, or `otherwise` where what is there does not fit. */
export function readField<Schema extends v.GenericSchema, Otherwise>(
  schema: Schema,
  value: unknown,
  otherwise: Otherwise,
): v.InferOutput<Schema> | Otherwise {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : otherwise;
}

/** What was typed as the tag that it would be stored as; null when it is none. */
export const readTag = (text: string): string | null => readField(tag, text, null);
