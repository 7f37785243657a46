import type { Kind, Language, Level, ReasonKey, Span } from './finding';
import type { Passage } from './passage';

/** A possible finding, in offsets of the passage. Overlapping ones are settled by `overlap.ts`. */
export interface Candidate extends Span {
  readonly kind: Kind;
  readonly level: Level;
  /** 0 to 1: how sure, next to other candidates for the same letters. */
  readonly confidence: number;
  readonly reason: ReasonKey;
  /** What spoke for it: 'title', 'label', 'checksum', 'shape' … For tuning and for tests. */
  readonly evidence: readonly string[];
}

/** A sentence and the value that stands in it; `level` when it is not the one that the kind has by nature. */
export interface Example {
  readonly text: string;
  readonly kind: Kind;
  readonly value: string;
  readonly level?: Level;
  readonly lang?: Language;
}

/**
 * Sentences that keep a recognizer honest, exported by its file as `examples`; one test runs those of all recognizers.
 * An export of their own, so that the package leaves them out. All invented.
 */
export interface Examples {
  readonly finds: readonly Example[];
  /** Nothing above `count` may be found in these, by any recognizer. */
  readonly ignores: readonly string[];
  /** Should be found and is not yet: the test fails when one is found, so that it moves to `finds`. */
  readonly misses: readonly Example[];
}

export interface Recognizer {
  /** The file's name. */
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** One line for the table in the documentation. */
  readonly description: string;
  /** Pure, and linear in the length of the passage. */
  find(passage: Passage): readonly Candidate[];
}
