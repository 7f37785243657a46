/** What the options show, and what can be asked of them. */
import type { PostingReason } from '../../lib/review/posting-reason';
import type { Practice } from '../../lib/risk/practice';
import type { RuleId } from '../../lib/rules/rule';
import type { Kind } from '../../lib/text/finding';
import type { TermRefusal } from '../../lib/text/term-refusal';
import type { Terms } from '../../lib/text/terms';

export type Weighing = 'stop' | 'warn' | 'off';
export type Levels = Partial<Readonly<Record<Kind, Weighing>>>;

/** The doctor's own settings. */
export interface Own {
  readonly tags: readonly string[];
  readonly levels: Levels;
  readonly terms: Terms;
  readonly language: 'auto' | 'fr' | 'en';
  readonly images: 'always' | 'tagged' | 'never';
  readonly adviceOff: readonly RuleId[];
  readonly crowdTarget: number;
  readonly crowdStrict: boolean;
  readonly practice: Practice | null;
  readonly journal: boolean;
}

/** What the team has set; a key that is missing is the doctor's to choose. */
export interface Team {
  readonly tags?: readonly string[];
  readonly levels?: Levels;
  readonly terms?: Terms;
  readonly language?: Own['language'];
  readonly images?: Own['images'];
  readonly crowdTarget?: number;
  readonly crowdStrict?: boolean;
  readonly postAnyway?: 'allowed' | 'reason';
  readonly contact?: string;
}

export interface JournalDay {
  readonly held: number;
  readonly corrected: number;
  readonly anyway: Readonly<Partial<Record<PostingReason | 'unsaid', number>>>;
  readonly masked: number;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
}

export interface Shortcut {
  readonly name: string;
  /** As the browser writes it; '' for none. */
  readonly keys: string;
}

export interface ImportProblemView {
  readonly why:
    | 'unread'
    | 'too-large'
    | 'not-json'
    | 'not-settings'
    | 'newer'
    | 'unknown-field'
    | 'field'
    | 'term';
  readonly at: string;
  readonly refusal?: TermRefusal;
}

/** A file that was chosen; nothing of it is taken yet. */
export type ImportView =
  | { readonly file: string; readonly problems: readonly ImportProblemView[] }
  | { readonly file: string; readonly changes: readonly (keyof Own)[] };

/** `at` counts, so that the same word is said again. */
export type Saving =
  | { readonly state: 'still' }
  | { readonly state: 'saved' | 'imported' | 'reset' | 'erased'; readonly at: number }
  | { readonly state: 'failed'; readonly at: number };

export interface OptionsView {
  readonly own: Own;
  readonly team: Team;
  /** Keys of the team that cannot be read. */
  readonly refused: readonly string[];
  readonly state: 'current' | 'mended' | 'newer' | 'damaged';
  /** By day; null when it could not be read. */
  readonly journal: Readonly<Record<string, JournalDay>> | null;
  readonly shortcuts: readonly Shortcut[];
  /** Whether the browser's own page for shortcuts can be opened from here. */
  readonly opensShortcuts: boolean;
  readonly importing: ImportView | null;
  readonly saving: Saving;
}

export interface Limits {
  readonly target: number;
  readonly people: number;
  readonly terms: Readonly<Record<keyof Terms, number>>;
}

export interface OptionsEvents {
  /** What fits of it is stored at once. */
  readonly onChange: (change: Partial<Own>) => void;
  /** The tag as it would be stored; null when it is none. */
  readonly readTag: (text: string) => string | null;
  /** Why a term may not be kept; undefined when it may. Rejects when it could not be checked. */
  readonly refuse: (list: keyof Terms, term: string) => Promise<TermRefusal | undefined>;
  readonly onJournalFile: (format: 'csv' | 'json') => void;
  readonly onErase: () => void;
  readonly onShortcuts: () => void;
  readonly onExport: (withPractice: boolean) => void;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
  readonly onImportCancel: () => void;
  readonly onReset: () => void;
}
