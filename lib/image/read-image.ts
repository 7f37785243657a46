import type { Scan } from '../text/finding';
import { type Bytes, decodeUpright } from './decode';
import { findOnPage } from './find/findings';
import { findUnread } from './find/unread';
import { type ReadingEngines, readText } from './read/read-text';
import { pageRow, rowsOf } from './read/rows';
import type { ImageReport, NotChecked } from './report';
import { sniff } from './sniff';

/** Milliseconds of work on one image, after which it counts as not checked. */
const MOST_WORK = 20_000;

export interface CheckOptions {
  readonly engines: ReadingEngines;
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
    traces: [],
    frames: 0,
    notChecked: [why],
  });
  if (problem) return unchecked(problem);
  const picture = await decodeUpright(bytes).catch(() => undefined);
  options.signal.throwIfAborted();
  if (!picture) return unchecked('damaged');
  const { width, height } = picture;
  try {
    const { engines, scan, onProgress = () => {} } = options;
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(MOST_WORK)]);
    const passages = await readText(picture, engines, { signal, onProgress });
    const stretches = rowsOf(passages);
    const rows = stretches.map(pageRow);
    const found = findOnPage(rows, scan);
    const unread = findUnread(
      stretches,
      found.map(({ box }) => box),
      picture,
    );
    const lines = rows.flatMap((row) => row.lines.slice(0, 1));
    return {
      type,
      width,
      height,
      findings: [...found, ...unread],
      lines,
      traces: [],
      frames: 1,
      notChecked: [],
    };
  } catch (error) {
    options.signal.throwIfAborted();
    // Whatever went wrong in an engine may go on: the next image gets fresh ones.
    options.engines.detector.free();
    options.engines.recogniser.free();
    return unchecked(isTimeout(error) ? 'timeout' : 'engine', width, height);
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
