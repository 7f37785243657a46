import type { Scan } from '../text/finding';
import { shared } from './boxes';
import type { Region } from './detect/region';
import { findOnPage } from './find/findings';
import { findUnread } from './find/unread';
import { isTimeout } from './raced';
import { type ReadingEngines, readText } from './read/read-text';
import type { Passage } from './read/reading';
import { pageRow, rowsOf } from './read/rows';
import type { ImageFinding, NotChecked, ReadLine } from './report';

/** Milliseconds between two tellings of what was found so far: each reads the page's rows anew. */
const TELL_EVERY = 120;
/** Part of the smaller of two boxes that they share when they stand around the same thing. */
const SAME_PLACE = 0.5;

/**
 * Looks at a picture for something that is no text: a face, a code. Boxes in its pixels. Rejects when it could not look,
 * and with the signal's reason when aborted.
 */
export type Look = (picture: OffscreenCanvas, signal: AbortSignal) => Promise<readonly ImageFinding[]>;

export interface PictureOptions {
  readonly engines: ReadingEngines;
  /** The text rules, for a line that was read by a machine. */
  readonly scan: (line: string) => Scan;
  readonly looks?: readonly Look[] | undefined;
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
  /** What was found and not yet told, while reading goes on. */
  readonly onFound?: ((findings: readonly ImageFinding[]) => void) | undefined;
}

export interface PictureRead {
  readonly findings: readonly ImageFinding[];
  readonly lines: readonly ReadLine[];
  /** `timeout` or `engine` when not everything could be read and looked at: then there may be more than was found. */
  readonly notChecked: readonly NotChecked[];
}

/**
 * What on a picture identifies a patient, and all its lines. An engine that fails, or a signal that ends with a timeout, ends
 * the reading, and what was found until then is kept; rejects with the reason of a signal that aborts otherwise.
 */
export async function readPicture(picture: OffscreenCanvas, options: PictureOptions): Promise<PictureRead> {
  const { engines, signal, looks = [], onProgress = () => {} } = options;
  const scan = remembering(options.scan);
  const tell = telling(options.onFound);
  const onPage = (passages: readonly Passage[]) => findOnPage(rowsOf(passages).map(pageRow), scan);
  const seen: ImageFinding[] = [];
  const unchecked = new Set<NotChecked>();
  const gaveUp = (error: unknown) => {
    if (signal.aborted && !isTimeout(signal.reason)) throw signal.reason;
    unchecked.add(signal.aborted || isTimeout(error) ? 'timeout' : 'engine');
    return [];
  };
  // Text is told first: other looks begin once it is found and the machine is free for them while it is read.
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const looking = looks.map(async (look) => {
    await begun;
    const findings = await look(picture, signal).catch(gaveUp);
    seen.push(...findings);
    tell.now(findings);
  });
  let sofar: readonly Passage[] = [];
  let stretches: readonly Region[] = [];
  const reading = readText(picture, engines, {
    signal,
    onProgress(part) {
      begin();
      onProgress(part);
    },
    onStretches(regions) {
      stretches = regions;
    },
    onPassages(passages) {
      sofar = passages;
      tell.inTime(() => onPage(passages));
    },
  }).catch((error: unknown) => {
    gaveUp(error);
    return [...sofar, ...unreadOf(stretches, sofar)];
  });
  const [passages] = await Promise.all([reading.finally(begin), ...looking]);
  const rows = rowsOf(passages);
  const pageRows = rows.map(pageRow);
  const found = [...findOnPage(pageRows, scan), ...seen];
  const boxes = found.map(({ box }) => box);
  return {
    findings: [...found, ...findUnread(rows, boxes, picture)],
    lines: pageRows.flatMap(({ lines }) => lines.slice(0, 1)),
    notChecked: [...unchecked],
  };
}

/** The stretches that were found and not yet read, as such. */
function unreadOf(stretches: readonly Region[], read: readonly Passage[]): Passage[] {
  return stretches
    .filter(({ cx, cy }) => !read.some(({ region }) => region.cx === cx && region.cy === cy))
    .map((region) => ({ region, readings: [] }));
}

/** The rules' answer to each line once: what is read first is asked about again with every later line. */
function remembering(scan: (line: string) => Scan): (line: string) => Scan {
  const known = new Map<string, Scan>();
  return (line) => {
    const answer = known.get(line) ?? scan(line);
    known.set(line, answer);
    return answer;
  };
}

/** Tells each thing once, by its place. */
function telling(onFound: PictureOptions['onFound']) {
  const told: ImageFinding[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const now = (findings: readonly ImageFinding[]) => {
    const news = findings.filter(
      (one) => one.level !== 'count' && !told.some((other) => isSamePlace(one, other)),
    );
    told.push(...news);
    if (news.length > 0) onFound?.(news);
  };
  return {
    now,
    inTime(find: () => readonly ImageFinding[]) {
      if (!onFound || performance.now() - last < TELL_EVERY) return;
      now(find());
      last = performance.now();
    },
  };
}

function isSamePlace({ box: a }: ImageFinding, { box: b }: ImageFinding): boolean {
  return shared(a, b) > SAME_PLACE * Math.min(a.w * a.h, b.w * b.h);
}
