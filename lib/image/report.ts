import type { Kind, Level, ReasonKey } from '../text/finding';

/** A rectangle in pixels of the upright image (orientation applied), top left origin. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** One value found on an image; `box` is where it stands, margin not yet added. */
export interface ImageFinding {
  readonly kind: Kind;
  readonly level: Level;
  readonly confidence: number;
  readonly reason: ReasonKey;
  readonly text: string;
  readonly box: Box;
}

export interface ReadWord {
  readonly text: string;
  readonly box: Box;
  /** 0 to 100, as tesseract gives it. */
  readonly confidence: number;
}

export interface ReadLine {
  readonly text: string;
  readonly box: Box;
  readonly confidence: number;
  readonly words: readonly ReadWord[];
}

/** What an image is, told by its bytes and never by its name. */
export type ImageType = 'jpeg' | 'png' | 'webp' | 'gif' | 'video' | 'svg' | 'heic' | 'unknown';

/** Why an image could not be checked; each has its sentence in `lib/words`. */
export const NOT_CHECKED = [
  'empty',
  'damaged',
  'too-large',
  'animated',
  'video',
  'unsupported',
  'timeout',
  'engine',
  'not-delivered',
  'skipped',
] as const;
export type NotChecked = (typeof NOT_CHECKED)[number];

/** What a file carries beside its pixels; each has its word in `lib/words`. None of it survives the writing anew. */
export const TRACES = ['location', 'date', 'device', 'author', 'text', 'thumbnail', 'trailing'] as const;
export type Trace = (typeof TRACES)[number];

/** What the engines say of one image. Checked means that `notChecked` is empty. */
export interface ImageReport {
  readonly type: ImageType;
  /** Upright, in pixels; 0 when the image could not be decoded. */
  readonly width: number;
  readonly height: number;
  readonly findings: readonly ImageFinding[];
  readonly lines: readonly ReadLine[];
  readonly traces: readonly Trace[];
  /** Pictures read of it: 1 for a still or the first one of an animation, those sampled of a video, 0 for none. */
  readonly frames: number;
  readonly notChecked: readonly NotChecked[];
}

/** The report of an image of which nothing was read, for these reasons. */
export function nothingRead(type: ImageType, ...notChecked: readonly NotChecked[]): ImageReport {
  return { type, width: 0, height: 0, findings: [], lines: [], traces: [], frames: 0, notChecked };
}
