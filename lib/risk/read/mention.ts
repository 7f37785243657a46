/** A finding with the words around it, folded; what the readers of facts work on. */
import type { Finding, Language } from '../../text/finding';
import { fold } from '../../text/fold';
import type { Effect, Fact } from '../fact';
import type { FigureKey } from '../figures';

export interface Mention {
  readonly finding: Finding;
  readonly part: number;
  /** As it is written. */
  readonly words: string;
  /** Folded, lower case. */
  readonly low: string;
  readonly before: string;
  readonly after: string;
  readonly language: Language;
}

const BEFORE = 64;
const AFTER = 48;

export function mentionOf(text: string, finding: Finding, part: number, language: Language): Mention {
  const words = text.slice(finding.start, finding.end);
  return {
    finding,
    part,
    words,
    low: fold(words).low.trim(),
    before: fold(text.slice(Math.max(0, finding.start - BEFORE), finding.start)).low,
    after: fold(text.slice(finding.end, finding.end + AFTER)).low,
    language,
  };
}

/** The fact that a mention states. */
export function factOf(
  { finding: { start, end }, part, words }: Mention,
  kind: Fact['kind'],
  effect: Effect,
  figure: FigureKey,
  more: Partial<Pick<Fact, 'anchor' | 'anchorsInPractice' | 'notable' | 'end' | 'words' | 'places'>> = {},
): Fact {
  return { kind, part, start, end, words, effect, anchor: false, notable: false, figure, ...more };
}
