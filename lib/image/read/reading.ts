import { inside } from '../boxes';
import type { Region } from '../detect/region';
import type { Box, ReadWord } from '../report';
import { lifted, plain } from './contrast';
import { inked } from './ink';
import type { Recogniser } from './recogniser';
import { boxOfStrip, type Cut, cutOut, type Strip } from './strip';

/** What was read on one stretch of text, one way; boxes in pixels of the picture. */
export interface Reading {
  readonly words: readonly ReadWord[];
  /** 0 to 100: mean over the letters; 0 for nothing. */
  readonly confidence: number;
}

/** A stretch of text and all that was read on it, the surest reading first. */
export interface Passage {
  readonly region: Region;
  readonly readings: readonly Reading[];
}

type Way = (cut: Cut) => Strip;

/** As it stands. */
export const PLAINLY: readonly Way[] = [plain];
/** As what is lighter and as what is darker than its surroundings. */
export const LIFTED: readonly Way[] = [(cut) => lifted(cut, 'light'), (cut) => lifted(cut, 'dark')];

/** As what has one of the three commonest colours: letters laid over a picture are of one. */
export const INKED: readonly Way[] = [0, 1, 2].map((rank) => (cut) => inked(cut, rank));

/** Reads a stretch of text in each of these ways. */
export async function readIn(
  ways: readonly Way[],
  picture: OffscreenCanvas,
  region: Region,
  recogniser: Recogniser,
): Promise<Passage> {
  const cut = cutOut(picture, region);
  const place = (box: Box) => inside(boxOfStrip(cut, region, box), picture.width, picture.height);
  const readings = await Promise.all(
    ways.map(async (way) => {
      const words = await recogniser.read(way(cut));
      return readingOf(words.map((word) => ({ ...word, box: place(word.box) })));
    }),
  );
  return inOrder(region, readings);
}

/** The same stretch with what was read on it before and again. */
export function withReadings({ region, readings }: Passage, again: Passage): Passage {
  return inOrder(region, [...readings, ...again.readings]);
}

/** The same stretch with its readings of that confidence and more. */
export function surer({ region, readings }: Passage, least: number): Passage {
  return { region, readings: readings.filter(({ confidence }) => confidence >= least) };
}

function inOrder(region: Region, readings: readonly Reading[]): Passage {
  return { region, readings: [...readings].sort((a, b) => b.confidence - a.confidence) };
}

/** The confidence of the surest reading, 0 to 100. */
export function surest({ readings }: Passage): number {
  return readings[0]?.confidence ?? 0;
}

function readingOf(words: readonly ReadWord[]): Reading {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const weighed = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return { words, confidence: letters > 0 ? weighed / letters : 0 };
}
