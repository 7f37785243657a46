import { type Bytes, decodeUpright } from './decode';
import { type PictureOptions, type PictureRead, readPicture } from './read-picture';
import type { ImageFinding, ImageReport, NotChecked } from './report';
import { sniff } from './sniff';
import { tracesIn } from './traces';
import { inOneList } from './video/in-one-list';
import { openVideo } from './video/open-video';

/** Milliseconds of work on one image, after which it counts as not checked. */
const MOST_WORK = 20_000;

/** What was found while reading goes on, on an upright image of that size in pixels. */
export interface News {
  readonly findings: readonly ImageFinding[];
  readonly width: number;
  readonly height: number;
}

export interface CheckOptions extends Omit<PictureOptions, 'onFound'> {
  /** What was not yet told. */
  readonly onFound?: (news: News) => void;
}

/**
 * Reads an image and says what on it identifies a patient: of an animation the first picture, of a video three. What
 * cannot be checked is said in `notChecked`, never left out; rejects only when cancelled.
 */
export async function checkImage(bytes: Bytes, options: CheckOptions): Promise<ImageReport> {
  const { type, problem } = sniff(bytes);
  const nothing: ImageReport = {
    type,
    width: 0,
    height: 0,
    findings: [],
    lines: [],
    traces: tracesIn(bytes, type),
    frames: 0,
    notChecked: [],
  };
  const cancelled = options.signal;
  const working: CheckOptions = {
    ...options,
    signal: AbortSignal.any([cancelled, AbortSignal.timeout(MOST_WORK)]),
  };
  try {
    if (problem === 'video') return await checkVideo(bytes, nothing, working);
    if (problem && problem !== 'animated') return { ...nothing, notChecked: [problem] };
    const checked = await checkStill(bytes, nothing, working);
    return problem ? { ...checked, notChecked: [problem, ...checked.notChecked] } : checked;
  } catch (error) {
    cancelled.throwIfAborted();
    return { ...nothing, notChecked: [isTimeout(error) ? 'timeout' : 'engine'] };
  }
}

async function checkStill(bytes: Bytes, nothing: ImageReport, options: CheckOptions): Promise<ImageReport> {
  const picture = await decodeUpright(bytes).catch(() => undefined);
  options.signal.throwIfAborted();
  if (!picture) return { ...nothing, notChecked: ['damaged'] };
  const { width, height } = picture;
  const sized = { ...nothing, width, height };
  const read = await attempt(picture, options);
  return typeof read === 'string' ? { ...sized, notChecked: [read] } : { ...sized, ...read, frames: 1 };
}

async function checkVideo(bytes: Bytes, nothing: ImageReport, options: CheckOptions): Promise<ImageReport> {
  const { signal, onProgress = () => {} } = options;
  const unread: ImageReport = { ...nothing, notChecked: ['video'] };
  const video = await openVideo(bytes, signal).catch(() => undefined);
  signal.throwIfAborted();
  if (!video) return unread;
  try {
    const { width, height, moments } = video;
    const reads: PictureRead[] = [];
    for (const moment of moments) {
      const picture = await video.at(moment).catch(() => undefined);
      signal.throwIfAborted();
      if (!picture) return { ...unread, width, height };
      const part = (within: number) => onProgress((reads.length + within) / moments.length);
      const read = await attempt(picture, { ...options, onProgress: part });
      if (typeof read === 'string') return { ...unread, width, height, notChecked: [read] };
      reads.push(read);
    }
    const findings = inOneList(reads.map((read) => read.findings));
    const lines = reads.flatMap((read) => read.lines);
    const notChecked = reads.flatMap((read) => read.notChecked).slice(0, 1);
    const isHeld = findings.some(({ level }) => level !== 'count');
    return {
      ...nothing,
      width,
      height,
      findings,
      lines,
      frames: reads.length,
      notChecked: isHeld ? ['video'] : notChecked,
    };
  } finally {
    video.close();
  }
}

/** The picture read, or why not; rejects when cancelled. */
async function attempt(
  picture: OffscreenCanvas,
  { onFound, ...options }: CheckOptions,
): Promise<PictureRead | NotChecked> {
  const { width, height } = picture;
  try {
    return await readPicture(picture, {
      ...options,
      onFound: onFound && ((findings) => onFound({ findings, width, height })),
    });
  } catch (error) {
    const { signal, engines } = options;
    if (signal.aborted && !isTimeout(signal.reason)) throw error;
    // Whatever went wrong in an engine may go on: the next image gets fresh ones.
    engines.detector.free();
    engines.recogniser.free();
    return isTimeout(error) ? 'timeout' : 'engine';
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
