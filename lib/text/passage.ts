import type { Language, Span } from './finding';
import { fold } from './fold';
import { detectLanguage } from './language';

/** Where the text comes from: what a doctor types, or what was read off an image. */
export type Source = 'post' | 'ocr';

/**
 * A text made ready for the recognizers, once for all of them. Their offsets count units of `plain`;
 * `inText` leads back to the text.
 */
export interface Passage {
  readonly text: string;
  /** Accents off, punctuation of one kind, case kept. As long as `low`. */
  readonly plain: string;
  readonly low: string;
  readonly language: Language;
  readonly source: Source;
  /** When the text is read, if known: tells a date to come from one gone by. */
  readonly now: Date | undefined;
  readonly hasDigit: boolean;
  inText(span: Span): Span;
}

export interface PassageOptions {
  readonly lang?: Language | 'auto' | undefined;
  readonly source?: Source | undefined;
  readonly now?: Date | undefined;
}

export function readPassage(text: string, options: PassageOptions = {}): Passage {
  const { plain, low, start, end } = fold(text);
  const { lang = 'auto', source = 'post', now } = options;
  return {
    text,
    plain,
    low,
    language: lang === 'auto' ? detectLanguage(low) : lang,
    source,
    now,
    hasDigit: /\d/.test(low),
    inText: (span) => ({ start: start(span.start), end: end(span.end) }),
  };
}
