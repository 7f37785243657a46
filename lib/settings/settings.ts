/** What a doctor or a team can set. Read from storage, which may hold anything: what does not fit is left out. */
import * as v from 'valibot';

export interface Settings {
  readonly version: 1;
  /** Tags under which a draft is checked, without `#`. */
  readonly tags: readonly string[];
}

/** The tags under which doctors ask colleagues on X. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  tags: ['doctoctoc', 'docstoctoc', 'pharmatoctoc', 'idetoctoc', 'kinetoctoc', 'sftoctoc', 'santetoctoc'],
};

const tag = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));

const stored = v.object({
  version: v.literal(1),
  // Without a single tag nothing would ever be checked: an empty list is taken for damage.
  tags: v.fallback(v.pipe(v.array(tag), v.minLength(1), v.maxLength(100)), [...DEFAULT_SETTINGS.tags]),
});

/** Settings from whatever storage gave; never throws. Unreadable or from another version: the defaults. */
export function parseSettings(value: unknown): Settings {
  const parsed = v.safeParse(stored, value);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
