import { makeCanvas } from '../canvas';
import type { Bytes } from '../decode';
import { raced } from '../raced';
import { MAX_PIXELS } from '../sniff';

/** Milliseconds that the browser may take to open a file or to go to a moment of it. */
const PATIENCE = 5000;
/** Seconds before the end at which a last picture surely stands. */
const BEFORE_END = 0.1;
/** What recorders that write as they go leave as the length: only a seek to the end tells it. */
const BEYOND_ANY_END = 1e7;

export interface OpenVideo {
  /** Pixels, as shown. */
  readonly width: number;
  readonly height: number;
  /** Seconds: start, middle and end; fewer in a very short video. */
  readonly moments: readonly number[];
  /** The picture shown at that moment. Rejects when the browser cannot show it. */
  at(moment: number): Promise<OffscreenCanvas>;
  close(): void;
}

/** Opens a video without playing it. Needs a document. Rejects when the browser cannot decode it or the signal aborts. */
export async function openVideo(bytes: Bytes, signal: AbortSignal): Promise<OpenVideo> {
  const url = URL.createObjectURL(new Blob([bytes]));
  const video = document.createElement('video');
  const close = () => {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  };
  const seek = async (moment: number) => {
    const there = heard(video, 'seeked', signal);
    video.currentTime = moment;
    await there;
  };
  try {
    video.muted = true;
    video.preload = 'auto';
    const opened = heard(video, 'loadeddata', signal);
    video.src = url;
    await opened;
    const { videoWidth: width, videoHeight: height } = video;
    if (width * height === 0 || width * height > MAX_PIXELS) throw new Error('No picture of a size to read.');
    if (!Number.isFinite(video.duration)) await seek(BEYOND_ANY_END);
    const length = Number.isFinite(video.duration) ? video.duration : video.currentTime;
    const end = Math.max(0, length - BEFORE_END);
    return {
      width,
      height,
      moments: [...new Set([0, end / 2, end])],
      async at(moment) {
        if (video.currentTime !== moment) await seek(moment);
        if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) await heard(video, 'loadeddata', signal);
        const { canvas, context } = makeCanvas(width, height);
        context.drawImage(video, 0, 0, width, height);
        return canvas;
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** The next such event; rejects at an error of the video, when patience ends, or when the signal aborts. */
function heard(video: HTMLVideoElement, event: string, signal: AbortSignal): Promise<void> {
  const listening = new AbortController();
  const options = { once: true, signal: listening.signal };
  const told = new Promise<void>((resolve, reject) => {
    video.addEventListener(event, () => resolve(), options);
    video.addEventListener('error', () => reject(new Error('The browser cannot show this video.')), options);
  });
  return raced(AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]), told).finally(() =>
    listening.abort(),
  );
}
