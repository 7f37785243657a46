/** Advice: what a careful colleague would mention. It never holds a post, and each piece can be turned off. */
import type { Finding, Language, Span } from '../text/finding';
import type { Fold } from '../text/fold';

export const RULE_IDS = [
  'image-consent',
  'eyes-only',
  'advertising',
  'product-interest',
  'disparaging',
  'emergency',
  'news',
  'personal-advice',
  'private-group',
  'no-question',
  'misspelt-tag',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** One text of the draft, read for the rules. */
export interface Reading {
  readonly text: string;
  /** Accents off, lower case; its offsets lead back by `fold`. */
  readonly low: string;
  readonly fold: Fold;
  readonly findings: readonly Finding[];
}

export interface DraftReading {
  /** The items of the post, in their order. */
  readonly posts: readonly Reading[];
  readonly alts: readonly Reading[];
  readonly language: Language;
  /** Was a face seen on a picture? */
  readonly faces: boolean;
  /** Tags under which drafts are watched, without `#`. */
  readonly tags: readonly string[];
}

/** Where a piece of advice points to: offsets (UTF-16) into the text of the post's item `part`; nowhere: `null`. */
export interface Advice {
  readonly rule: RuleId;
  readonly at: (Span & { readonly part: number }) | null;
}

export interface Rule {
  readonly id: RuleId;
  /**
   * The usual short names of the texts behind it ("CSP R.4127-13"); empty: a custom. Their wording was taken from
   * secondary pages: shown as guidance, never as legal advice.
   */
  readonly references: readonly string[];
  /** Where the rule has something to say; at most one place. */
  find(draft: DraftReading): Advice['at'] | 'nowhere' | undefined;
}

/** Posts that keep a rule honest. All invented. */
export interface RuleExamples {
  readonly finds: readonly (string | Partial<ExampleDraft>)[];
  readonly ignores: readonly (string | Partial<ExampleDraft>)[];
}

export interface ExampleDraft {
  readonly text: string;
  readonly alt: string;
  readonly faces: boolean;
}
