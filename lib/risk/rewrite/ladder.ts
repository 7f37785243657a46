/** The ways in which one fact of a description can be said less closely. */
import type { Edit, Language } from '../../text/finding';
import type { Sex } from '../age-profile';
import type { Effect, Fact } from '../fact';

export interface Rung {
  /** The change in the text of the fact's part. */
  readonly edit: Edit;
  /** What is said then; '' when nothing is. */
  readonly says: string;
  /** What that still does to the crowd; null for nothing. */
  readonly effect: Effect | null;
  /** A stranger can still start from it. */
  readonly anchor: boolean;
  /** What the post loses by it, in the units of `loss.ts`. */
  readonly loss: number;
}

/** A fact with its rungs, the least loss first; without rungs it stays as it is. */
export interface Ladder {
  readonly fact: Fact;
  readonly rungs: readonly Rung[];
}

/** Where a fact stands, for those who put it into other words. */
export interface Setting {
  /** The text of the fact's part. */
  readonly text: string;
  readonly language: Language;
  readonly fact: Fact;
  /** What the description says of the patient's sex, if anything. */
  readonly sex: Sex | null;
  /** The age tells something of the diagnosis; see `age-matters.ts`. */
  readonly ageMatters: boolean;
}
