/**
 * What the recognizers find. Offsets everywhere are UTF-16 code units into the scanned text
 * (JavaScript string indices), `end` exclusive.
 */

/** Every kind of identifier; the last line exists on images only. */
export const KINDS = [
  'person',
  'professional',
  'birthdate',
  'date',
  'age',
  'sex',
  'place',
  'address',
  'postcode',
  'facility',
  'phone',
  'email',
  'handle',
  'url',
  'ip',
  'national-id',
  'record-id',
  'insurance-id',
  'professional-id',
  'iban',
  'card',
  'identity-document',
  'plate',
  'device-id',
  'occupation',
  'role',
  'relative',
  'family',
  'origin',
  'condition',
  'event',
  'custom',
  'face',
  'barcode',
  'unread',
  'metadata',
  'sound',
] as const;
export type Kind = (typeof KINDS)[number];

/** `stop` holds Post, `warn` leaves a note, `count` only feeds the estimate of how many people fit. */
export type Level = 'stop' | 'warn' | 'count';

export type Language = 'fr' | 'en';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace `[start, end)` by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * One way to take the identifier out. `text` is what stands there afterwards ('' for a removal);
 * `edit` may reach wider than the finding, to take a label, an article or a comma along.
 */
export interface Suggestion {
  readonly action: 'remove' | 'generalise' | 'mask';
  readonly text: string;
  readonly edit: Edit;
}

export interface Finding extends Span {
  readonly kind: Kind;
  readonly level: Level;
  /** 0 to 1. A checksum or a label raises it; it never decides alone. */
  readonly confidence: number;
  /** Key of the sentence that explains the finding, in the dictionaries of `lib/words`. */
  readonly reason: ReasonKey;
  /** The recognizer that found it, by file name. */
  readonly recognizer: string;
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
}

/** One sentence a reason, in `lib/words/reasons.<language>.ts`: a key without its sentence is a type error there. */
export const REASONS = [
  'title-name',
  'form-name',
  'full-name',
  'given-name',
  'initials',
  'colleague-name',
  'phone',
  'email',
  'national-id',
  'national-id-key',
  'record-id',
  'birthdate',
  'exact-date',
  'address',
  'postcode',
  'age-over-89',
  'age',
  'sex',
  'burned-in-date',
  'unread-text',
  'face',
  'barcode',
  'unread-code',
  'video-sampled',
  'video-traces',
  'seen-on-image',
  'month',
  'health-number',
  'handle',
  'private-link',
  'ip-address',
  'insurance-id',
  'professional-id',
  'iban',
  'card',
  'identity-document',
  'plate',
  'device-id',
  'facility',
  'place',
  'second-reader',
  'relative',
  'occupation',
  'public-role',
  'family',
  'origin',
  'condition',
  'event',
  'first-case',
  'custom',
] as const;
export type ReasonKey = (typeof REASONS)[number];

export interface Scan {
  /** Sorted by `start`, never overlapping. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** False when the names and places were not at hand: then nothing found says nothing. */
  readonly checked: boolean;
}
