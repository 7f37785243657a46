import type { NotChecked } from '../image/report';

/** One reason for which an image could not be checked, told to the person. */
export interface NotCheckedWords {
  /** What happened. */
  readonly what: string;
  /** What that means for the patient's secret. */
  readonly meaning: string;
  /** What to do next. */
  readonly next: string;
}

export type NotCheckedDictionary = Record<NotChecked, NotCheckedWords>;
