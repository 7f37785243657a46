import { readFigures } from './figures';
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
  /** `low` with the letters that an OCR took for figures put right; see `figures.ts`. */
  readonly figures: string;
  readonly language: Language;
  readonly source: Source;
  /** When the text is read, if known: tells a date to come from one gone by. */
  readonly now: Date | undefined;
  readonly hasDigit: boolean;
  /** A page or a letter of a record, not a post: there even a month or a year is a date somebody wrote down. */
  readonly isRecord: boolean;
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
  const hasDigit = /\d/.test(low);
  return {
    text,
    plain,
    low,
    figures: hasDigit ? readFigures(low) : low,
    language: lang === 'auto' ? detectLanguage(low) : lang,
    source,
    now,
    hasDigit,
    isRecord: source === 'ocr' || looksLikeRecord(low),
    inText: (span) => ({ start: start(span.start), end: end(span.end) }),
  };
}

const HEADING =
  /(?<![a-z])(?:antecedents|motif|conclusion|compte[- ]rendu|service|ipp|nda|dossier|date de|nee? le|naissance|docteur|dr|pr|tel|prenom|nom|patiente?|traitements?|resultats?|examen|hopital|chu|clinique|consultation|madame|monsieur|mme|sexe|adresse|secretariat)(?![a-z])/g;

/** One field of a letter and nothing else: no question, no hashtag, no one called. */
const FIELD =
  /^(?:dates? (?:du|de)|antecedents?|atcds?|cancers?|motif|conclusion|traitements?|examens?|histoire|mode de vie|allergies|chirurgie|medicaux|chirurgicaux|familiaux|visite|consultation)[^\n?#@:]{0,44} :[^?#@]*$/;

/** Three lines or more with at least two words that head the fields of a letter; a hashtag says it is a post. */
function looksLikeRecord(low: string): boolean {
  const head = low.slice(0, 2000);
  if (FIELD.test(head)) return true;
  if (head.includes('#') || !/\n[^\n]*\n/.test(head)) return false;
  const headings = new Set<string>();
  for (const [word] of head.matchAll(HEADING)) {
    headings.add(word);
    if (headings.size > 1) return true;
  }
  return false;
}
