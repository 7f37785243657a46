/** What a doctor or a team can set. Read from storage, which may hold anything: what does not fit is left out. */
import * as v from 'valibot';
import { TARGET } from '../risk/estimate';
import type { Practice } from '../risk/practice';
import { RULE_IDS, type RuleId } from '../rules/rule';

export interface Settings {
  readonly version: 1;
  /** Tags under which a draft is checked, without `#`. */
  readonly tags: readonly string[];
  /** Advice that the doctor does not want to see again. */
  readonly adviceOff: readonly RuleId[];
  /** A description that fits fewer people than this holds Post. */
  readonly crowdTarget: number;
  /** Holds the low end of the estimate to the target, not its middle. */
  readonly crowdStrict: boolean;
  /** Where the doctor practises; null when not told. */
  readonly practice: Practice | null;
}

/** The tags under which doctors ask colleagues on X. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  tags: ['doctoctoc', 'docstoctoc', 'pharmatoctoc', 'idetoctoc', 'kinetoctoc', 'sftoctoc', 'santetoctoc'],
  adviceOff: [],
  crowdTarget: TARGET,
  crowdStrict: false,
  practice: null,
};

const tag = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));

/** A rule that a later version dropped is left out; the others stay off. */
const ruleIds = v.pipe(
  v.array(v.unknown()),
  v.transform((ids) => RULE_IDS.filter((id) => ids.includes(id))),
);

const people = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));

const practice = v.object({
  setting: v.picklist(['list', 'service', 'town']),
  people,
  ownName: v.boolean(),
});

const stored = v.object({
  version: v.literal(1),
  // Without a single tag nothing would ever be checked: an empty list is taken for damage.
  tags: v.fallback(v.pipe(v.array(tag), v.minLength(1), v.maxLength(100)), [...DEFAULT_SETTINGS.tags]),
  // Settings stored before these existed hold none of them: the defaults stand in.
  adviceOff: v.fallback(ruleIds, []),
  crowdTarget: v.fallback(v.pipe(people, v.maxValue(1000)), DEFAULT_SETTINGS.crowdTarget),
  crowdStrict: v.fallback(v.boolean(), DEFAULT_SETTINGS.crowdStrict),
  practice: v.fallback(v.nullable(practice), null),
});

/** Settings from whatever storage gave; never throws. Unreadable or from another version: the defaults. */
export function parseSettings(value: unknown): Settings {
  const parsed = v.safeParse(stored, value);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
