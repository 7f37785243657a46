/** What a doctor can set; a team's policy may lie over it (`policy.ts`). */
import { TARGET } from '../risk/estimate';
import type { Practice } from '../risk/practice';
import type { RuleId } from '../rules/rule';
import type { Kind } from '../text/finding';
import { NO_TERMS, type Terms } from '../text/terms';

/** What findings of a kind do: hold Post, leave a note, or nothing but feed the estimate. */
export const WEIGHINGS = ['stop', 'warn', 'off'] as const;
export type Weighing = (typeof WEIGHINGS)[number];
export type Levels = Partial<Readonly<Record<Kind, Weighing>>>;

/** `tagged`: only pictures of drafts that carry a watched tag are read. */
export const IMAGE_WAYS = ['always', 'tagged', 'never'] as const;
export type ImageWay = (typeof IMAGE_WAYS)[number];

/** `auto`: X's language where we speak it, else the browser's. */
export const LANGUAGE_WAYS = ['auto', 'fr', 'en'] as const;
export type LanguageWay = (typeof LANGUAGE_WAYS)[number];

export interface Settings {
  readonly version: 2;
  /** Tags under which a draft is checked, without `#`. */
  readonly tags: readonly string[];
  /** Kinds that weigh otherwise than Discret proposes. */
  readonly levels: Levels;
  /** The doctor's own words. */
  readonly terms: Terms;
  readonly language: LanguageWay;
  readonly images: ImageWay;
  /** Advice that the doctor does not want to see again. */
  readonly adviceOff: readonly RuleId[];
  /** A description that fits fewer people than this holds Post. */
  readonly crowdTarget: number;
  /** Holds the low end of the estimate to the target, not its middle. */
  readonly crowdStrict: boolean;
  /** Where the doctor practises; null when not told. */
  readonly practice: Practice | null;
  /** Nothing is checked before this moment, in milliseconds since 1970; 0: not paused. Ask `pauseLeft`. */
  readonly pausedUntil: number;
  /** Whether counts are kept in the journal. */
  readonly journal: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  // The tags under which doctors ask colleagues on X.
  tags: ['doctoctoc', 'docstoctoc', 'pharmatoctoc', 'idetoctoc', 'kinetoctoc', 'sftoctoc', 'santetoctoc'],
  levels: {},
  terms: NO_TERMS,
  language: 'auto',
  images: 'always',
  adviceOff: [],
  crowdTarget: TARGET,
  crowdStrict: false,
  practice: null,
  pausedUntil: 0,
  journal: false,
};

/** A pause is for one post or one evening, not for good: milliseconds. */
export const LONGEST_PAUSE = 24 * 60 * 60 * 1000;

/** Milliseconds that the pause still lasts at `now`; 0 when there is none, or one that no switch of ours can have set. */
export function pauseLeft({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): number {
  const left = pausedUntil - now;
  return left > 0 && left <= LONGEST_PAUSE ? left : 0;
}
