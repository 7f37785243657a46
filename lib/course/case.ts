/**
 * A case of the course: something that a doctor could post, and what identifies in it, told by hand. The same shape
 * serves the cases that come with Discret and the packs of trainers (`pack.ts`, `docs/course-packs.md`). Pure.
 */
import type { Language } from '../text/finding';
import type { CourseKind, Reference } from './kinds';

/** Words of a text that identify. */
export interface Truth {
  /** As they stand in the text; all of them are to be marked. */
  readonly words: string;
  /** Which of several equal places, from 1; the first one without it. */
  readonly occurrence?: number | undefined;
  /** A wider stretch of the text around the words that may be marked too without fault ("Mme", "née le"). */
  readonly within?: string | undefined;
  readonly kind: CourseKind;
  readonly rule: Reference;
  /** Why, in a sentence; without it, the sentence of the kind. */
  readonly why?: string | undefined;
}

/** Words that look as if they identified and do not, with the reason. */
export interface Spared {
  readonly words: string;
  readonly occurrence?: number | undefined;
  readonly why: string;
}

export interface TextCase {
  readonly type: 'text';
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly identifies: readonly Truth[];
  readonly spared?: readonly Spared[] | undefined;
  /** What to keep in mind, said with the answer. */
  readonly lesson?: string | undefined;
}

/** What lies behind the areas of a drawn picture. */
export const SCENES = ['paper', 'label', 'x-ray', 'ultrasound', 'ecg', 'skin', 'room', 'screen'] as const;
export type Scene = (typeof SCENES)[number];

/** What can be drawn beside text. */
export const SHAPES = [
  'face',
  'face-eyes-covered',
  'barcode',
  'matrix-code',
  'tattoo',
  'lesion',
  'trace',
  'bone',
  'ring',
  'hand',
  'badge',
] as const;
export type Shape = (typeof SHAPES)[number];

/** One thing on a picture, in pixels of the picture from its top left corner; the learner marks it or leaves it. */
export type Area = {
  readonly x: number;
  readonly y: number;
  /** What it identifies; absent where it is harmless. */
  readonly kind?: CourseKind | undefined;
  readonly rule?: Reference | undefined;
  /** Why it identifies, or why not. */
  readonly why?: string | undefined;
} & (
  | {
      readonly draw: 'text';
      readonly text: string;
      /** Height of the letters' line. */
      readonly size: number;
      readonly bold?: boolean | undefined;
    }
  | {
      readonly draw: Shape;
      readonly w: number;
      readonly h: number;
      /** What it is, in a few words, for who cannot see it. */
      readonly name: string;
    }
);

export interface PictureCase {
  readonly type: 'picture';
  readonly id: string;
  readonly title: string;
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  readonly areas: readonly Area[];
  readonly lesson?: string | undefined;
}

export type CourseCase = TextCase | PictureCase;

/** Cases that belong together. All of them are invented. */
export interface Pack {
  readonly title: string;
  readonly language: Language;
  readonly cases: readonly CourseCase[];
}

/** Where the words stand, as UTF-16 offsets; null when they do not stand there so often. */
export function placeOf(
  text: string,
  words: string,
  occurrence = 1,
): { readonly start: number; readonly end: number } | null {
  let at = -1;
  for (let seen = 0; seen < occurrence; seen += 1) {
    at = text.indexOf(words, at + 1);
    if (at === -1) return null;
  }
  return words === '' ? null : { start: at, end: at + words.length };
}
