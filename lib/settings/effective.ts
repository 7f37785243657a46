/** The team's policy over the doctor's settings: what is in force. */
import type { Kind } from '../text/finding';
import { MOST_PATTERNS, MOST_TERMS, type Terms } from '../text/terms';
import { NO_POLICY, type Policy, type PostingWay } from './policy';
import { DEFAULT_SETTINGS, type Settings } from './settings';

export interface Effective extends Settings {
  readonly postAnyway: PostingWay;
  /** Whom to ask in the team, in one line; '' when nobody is named. */
  readonly contact: string;
}

/**
 * A team's tags and terms come on top of the doctor's; everything else that the team sets stands in place of the
 * doctor's choice, levels kind by kind.
 */
export function effective(settings: Settings, policy: Policy): Effective {
  const { tags, levels, terms, postAnyway = 'allowed', contact = '', ...rest } = policy;
  return {
    ...settings,
    ...rest,
    tags: union(tags, settings.tags),
    levels: { ...settings.levels, ...levels },
    terms: terms === undefined ? settings.terms : together(terms, settings.terms),
    postAnyway,
    contact,
  };
}

/** Before anything was read. */
export const DEFAULT_EFFECTIVE: Effective = effective(DEFAULT_SETTINGS, NO_POLICY);

function union(team: readonly string[] = [], own: readonly string[] = []): readonly string[] {
  return [...new Set([...team, ...own])];
}

function together(team: Terms, own: Terms): Terms {
  return {
    always: union(team.always, own.always).slice(0, MOST_TERMS),
    never: union(team.never, own.never).slice(0, MOST_TERMS),
    patterns: union(team.patterns, own.patterns).slice(0, MOST_PATTERNS),
  };
}

/** What the doctor can't change, because the team has set it. */
export interface Locked {
  readonly settings: ReadonlySet<keyof Settings>;
  readonly kinds: ReadonlySet<Kind>;
}

const LOCKABLE = ['crowdTarget', 'crowdStrict', 'language', 'images'] as const;

export const lockedBy = (policy: Policy): Locked => ({
  settings: new Set(LOCKABLE.filter((key) => policy[key] !== undefined)),
  kinds: new Set(Object.keys(policy.levels ?? {}) as Kind[]),
});

/** Has the team set anything at all? */
export const isManaged = (policy: Policy): boolean => Object.keys(policy).length > 0;
