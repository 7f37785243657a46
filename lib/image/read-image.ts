import { type Bytes, decodeUpright } from './decode';
import { isTimeout } from './raced';
import { type PictureOptions, type PictureRead, readPicture } from './read-picture';
import { type ImageFinding, type ImageReport, type NotChecked, nothingRead } from './report';
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
  const nothing: ImageReport = { ...nothingRead(type), traces: tracesIn(bytes, type) };
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
  return { ...nothing, width, height, ...(await readOn(picture, options)), frames: 1 };
}

async function checkVideo(bytes: Bytes, nothing: ImageReport, options: CheckOptions): Promise<ImageReport> {
  const { signal, onProgress = () => {} } = options;
  const video = await openVideo(bytes, signal).catch(() => undefined);
  signal.throwIfAborted();
  if (!video) return { ...nothing, notChecked: ['video'] };
  try {
    const { width, height, moments } = video;
    const reads: PictureRead[] = [];
    const said: NotChecked[] = [];
    for (const moment of moments) {
      const picture = await video.at(moment).catch(() => undefined);
      if (!picture) {
        said.push(isTimeout(signal.reason) ? 'timeout' : 'video');
        break;
      }
      const part = (within: number) => onProgress((reads.length + within) / moments.length);
      const read = await readOn(picture, { ...options, onProgress: part });
      reads.push(read);
      said.push(...read.notChecked);
    }
    const findings = inOneList(reads.map((read) => read.findings));
    const isHeld = findings.some(({ level }) => level !== 'count');
    return {
      ...nothing,
      width,
      height,
      findings,
      lines: reads.flatMap((read) => read.lines),
      frames: reads.length,
      notChecked: isHeld ? ['video'] : said.slice(0, 1),
    };
  } finally {
    video.close();
  }
}

/** The picture read, as far as that went; rejects when cancelled. */
async function readOn(picture: OffscreenCanvas, { onFound, ...options }: CheckOptions): Promise<PictureRead> {
  const { width, height } = picture;
  const read = await readPicture(picture, {
    ...options,
    onFound: onFound && ((findings) => onFound({ findings, width, height })),
  });
  if (read.notChecked.length > 0) {
    // Whatever went wrong in an engine may go on: the next image gets fresh ones.
    options.engines.detector.free();
    options.engines.recogniser.free();
  }
  return read;
}
