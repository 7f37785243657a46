/** A picture on its way into a post, as the doctor sees it. Pure. */
import type { ImageNotice } from '../../components/view';
import type { ComposerRoot } from '../../lib/composer/scope';
import type { Box, ImageFinding, ImageReport, Trace } from '../../lib/image/report';
import type { Picture } from './picture';

export type Choice =
  | { readonly take: 'redacted'; readonly boxes: readonly Box[]; readonly crop?: Box | null }
  | { readonly take: 'as-is' }
  | { readonly take: 'none' };

export type Stage =
  | { readonly state: 'waiting' }
  | {
      readonly state: 'reading';
      readonly done: number;
      readonly total: number;
      /** What was found so far, in the order it was found; the report of the end may say it otherwise. */
      readonly findings: readonly ImageFinding[];
      /** Of the upright image, in pixels; 0 until the engines have said something of it. */
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly state: 'asking' | 'masking';
      readonly report: ImageReport;
      readonly notice: ImageNotice | null;
    }
  /** `removed`: what the file told beside its pixels, taken away without a click and so still to be told. */
  | { readonly state: 'settled'; readonly removed: readonly Trace[] };

export type Reading = Extract<Stage, { state: 'reading' }>;

/** One file on its way. */
export interface Incoming {
  readonly id: string;
  readonly root: ComposerRoot;
  readonly picture: Picture;
  /** When it was taken, on the clock of `performance.now()`. */
  readonly since: number;
  readonly stage: Stage;
}

export const NOTHING_READ: Reading = {
  state: 'reading',
  done: 0,
  total: 1,
  findings: [],
  width: 0,
  height: 0,
};
