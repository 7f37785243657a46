/** What a description says of one patient, and what each thing said does to the number of people whom it fits. */
import type { Span } from '../text/finding';
import type { Sex } from './age-profile';
import type { FigureKey } from './figures';

export const FACT_KINDS = [
  'age',
  'sex',
  'place',
  'facility',
  'date',
  'occupation',
  'role',
  'condition',
  'family',
  'origin',
  'event',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/**
 * - `ages`: the patient's age lies in `from` to `to`, whole years, both included; `part` of them when it is known more
 *   precisely (a birth date: 1/365, an age in months: 1/12).
 * - `sex`: which one.
 * - `people`: the crowd is drawn from this many people; of several such facts the smallest counts. `within` are the
 *   ages that all of them have: nobody plays in a first league at 60.
 * - `share`: this part of any crowd, 0 to 1, fits too; of several of one kind the smallest counts, because they depend
 *   on one another.
 */
export type Effect =
  | { readonly by: 'ages'; readonly from: number; readonly to: number; readonly part?: number }
  | { readonly by: 'sex'; readonly sex: Sex }
  | {
      readonly by: 'people';
      readonly people: number;
      readonly within?: { readonly from: number; readonly to: number };
    }
  | { readonly by: 'share'; readonly share: number };

/** One thing said of a patient; `start` and `end` are UTF-16 offsets into the text of part `part`. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** Index of the draft's text that it stands in. */
  readonly part: number;
  readonly words: string;
  readonly effect: Effect;
  /** A stranger can start from it: place, facility, date of a recorded event, trade, role, family, origin, news. */
  readonly anchor: boolean;
  /** The patient's own trade, however common: among the patients of one doctor it is a start. */
  readonly anchorsInPractice?: boolean;
  /** Whatever the estimate says, the description deserves a note: a public role, a news event. */
  readonly notable: boolean;
  /** Key of the figure behind the effect in `figures.ts`, which names its source, or says that none was read. */
  readonly figure: FigureKey;
  /** How many places bear the name, when there are several; `people` counts those of all together. */
  readonly places?: number;
}

export type { FigureKey };

/** Everything said of one patient. A post that speaks of several patients holds several. */
export interface Description {
  readonly facts: readonly Fact[];
}
