import type { Scan } from '../text/finding';
import { placedBack } from './boxes';
import { type Bytes, decodeUpright } from './decode';
import { findOnLines } from './findings';
import { FRAME, toGrey } from './grey';
import type { Reader } from './ocr';
import type { Box, ImageReport, NotChecked, ReadLine } from './report';
import { sniff } from './sniff';

/** Milliseconds of work on one image, after which it counts as not checked. */
const MOST_WORK = 20_000;

export interface CheckOptions {
  readonly reader: Reader;
  /** The text rules, for a line that was read by a machine. */
  readonly scan: (line: string) => Scan;
  /** Cancels: `checkImage` then rejects with its reason. */
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/**
 * Reads an image and says what on it identifies a patient. What cannot be checked is said in `notChecked`, never left
 * out; rejects only when cancelled.
 */
export async function checkImage(bytes: Bytes, options: CheckOptions): Promise<ImageReport> {
  const { type, problem } = sniff(bytes);
  const unchecked = (why: NotChecked, width = 0, height = 0): ImageReport => ({
    type,
    width,
    height,
    findings: [],
    lines: [],
    notChecked: [why],
  });
  if (problem) return unchecked(problem);
  const picture = await decodeUpright(bytes).catch(() => undefined);
  options.signal.throwIfAborted();
  if (!picture) return unchecked('damaged');
  const { width, height } = picture;
  try {
    const lines = await readLines(picture, options);
    return { type, width, height, findings: findOnLines(lines, options.scan), lines, notChecked: [] };
  } catch (error) {
    options.signal.throwIfAborted();
    return unchecked(isTimeout(error) ? 'timeout' : 'engine', width, height);
  }
}

/** Lines with boxes in pixels of the upright image. */
async function readLines(
  picture: OffscreenCanvas,
  { reader, signal, onProgress = () => {} }: CheckOptions,
): Promise<ReadLine[]> {
  const { pgm, scale } = toGrey(picture);
  const lines = await reader.read(pgm, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(MOST_WORK)]),
    onProgress,
  });
  const back = (box: Box) => placedBack(box, scale, FRAME, picture.width, picture.height);
  return lines.map((line) => ({
    ...line,
    box: back(line.box),
    words: line.words.map((word) => ({ ...word, box: back(word.box) })),
  }));
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
