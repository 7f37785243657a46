import { browser } from '../../lib/browser';
import { fromBase64 } from '../../lib/image/base64';
import {
  type Box,
  type ImageFinding,
  type ImageReport,
  type ImageType,
  type NotChecked,
  nothingRead,
} from '../../lib/image/report';
import { sniff } from '../../lib/image/sniff';
import { type Found, type FromEngines, IMAGE_PORT, type ToEngines } from '../../lib/messages';
import { NO_TERMS, type Terms } from '../../lib/text/terms';
import { piecesOf } from '../engines/pieces';
import { parseFromEngines } from './from-engines';

export interface ImageJob {
  /** What the engines say; `notChecked` is `['engine']` when they could not be reached or died. */
  readonly report: ImageReport;
  /**
   * The image with these boxes burned in, cut to `crop`, written anew; with neither, only written anew. Rejects when that
   * fails, with `StillLegible` when something that was to be covered can be read on it.
   */
  redact(boxes: readonly Box[], crop?: Box | null): Promise<Redacted>;
  /** Ends the job: the engines forget the image. */
  close(): void;
}

export interface Redacted {
  readonly base64: string;
  readonly mime: string;
}

/** A picture was written and refused: this stands on it, in pixels of the upright image. */
export class StillLegible extends Error {
  constructor(readonly findings: readonly ImageFinding[]) {
    super('Something that was to be covered can still be read.');
  }
}

export interface ImageJobOptions {
  /** The doctor's and the team's own words, to be looked for as well. */
  readonly terms?: Terms;
  /** Cancels the reading; `startImageJob` then rejects with its reason. */
  readonly signal?: AbortSignal;
  /** The file is on its way to the engines: what is sent after it is read after it. */
  readonly onSent?: () => void;
  readonly onProgress?: (done: number, total: number) => void;
  /** What was found since the last time, while reading goes on. */
  readonly onFound?: (news: Found) => void;
}

/** Bytes that are handed to the engines at all: no photo of 50 megapixels comes near. */
const MOST_BYTES = 100_000_000;
/** Bytes by which a file's kind is told. */
const HEAD = 4096;

/** Has the engines read a file. Rejects only when cancelled: whatever else goes wrong is said in the report. */
export async function startImageJob(file: Blob, options: ImageJobOptions = {}): Promise<ImageJob> {
  if (file.size > MOST_BYTES) return tooLarge(file);
  const base64 = await readBase64(file).catch(() => undefined);
  options.signal?.throwIfAborted();
  if (base64 === undefined) return dead('engine');
  // A home that went to sleep between waking and connecting hangs up without a word: it is woken once more.
  return (await attempt(base64, options)) ?? (await attempt(base64, options)) ?? dead('engine');
}

async function tooLarge(file: Blob): Promise<ImageJob> {
  const head = await readBase64(file.slice(0, HEAD)).catch(() => '');
  const { type } = sniff(fromBase64(head));
  return dead(type === 'video' ? 'video' : 'too-large', type);
}

/** `FileReader`, because in Firefox a content script cannot slice what the page's own `arrayBuffer()` gives it. */
function readBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result);
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** A job on a new port, or nothing when the other end hung up before its first word. */
async function attempt(
  base64: string,
  { terms = NO_TERMS, signal, onSent, onProgress, onFound }: ImageJobOptions,
): Promise<ImageJob | undefined> {
  const line = await wakeAndOpen().catch(() => undefined);
  if (!line) return undefined;
  if (signal?.aborted) line.close();
  const abort = () => line.close();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    if (Object.values(terms).some(({ length }) => length > 0)) line.send({ type: 'terms', terms });
    for (const piece of piecesOf(base64)) line.send({ type: 'bytes', ...piece });
    onSent?.();
    let heard = false;
    for (;;) {
      const message = await line.next();
      signal?.throwIfAborted();
      if (!message) return heard ? dead('engine') : undefined;
      heard = true;
      if (message.type === 'progress') onProgress?.(message.done, message.total);
      if (message.type === 'found') onFound?.(message);
      if (message.type === 'failed') {
        line.close();
        return dead(message.why);
      }
      if (message.type === 'report') return jobOn(line, message.report);
    }
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/** Rejects in a tab that outlived an update of the extension. */
async function wakeAndOpen(): Promise<Line> {
  await browser.runtime.sendMessage({ type: 'wake-engines' });
  return openLine();
}

function jobOn(line: Line, report: ImageReport): ImageJob {
  let last: Promise<unknown> = Promise.resolve();
  const redact = async (boxes: readonly Box[], crop: Box | null): Promise<Redacted> => {
    line.send({ type: 'redact', boxes, crop });
    let base64 = '';
    for (;;) {
      const message = await line.next();
      if (message?.type === 'still-legible') throw new StillLegible(message.findings);
      if (message?.type !== 'redacted') throw new Error(`not redacted: ${whyOf(message)}`);
      base64 += message.base64;
      if (message.last) return { base64, mime: message.mime };
    }
  };
  return {
    report,
    redact(boxes, crop = null) {
      const turn = last.then(() => redact(boxes, crop));
      last = turn.catch(() => {});
      return turn;
    },
    close: () => line.close(),
  };
}

function whyOf(message: FromEngines | undefined): string {
  return message?.type === 'failed' ? message.why : 'the engines hung up';
}

function dead(why: NotChecked, type: ImageType = 'unknown'): ImageJob {
  return {
    report: nothingRead(type, why),
    redact: () => Promise.reject(new Error(`not redacted: ${why}`)),
    close: () => {},
  };
}

/** A port as a stream of messages, `undefined` once it is closed. */
interface Line {
  send(message: ToEngines): void;
  next(): Promise<FromEngines | undefined>;
  close(): void;
}

function openLine(): Line {
  const port = browser.runtime.connect({ name: IMAGE_PORT });
  const arrived: FromEngines[] = [];
  let waiting: ((message: FromEngines | undefined) => void) | undefined;
  let closed = false;
  const hangUp = () => {
    closed = true;
    waiting?.(undefined);
    waiting = undefined;
  };
  port.onMessage.addListener((received: unknown) => {
    // A word that is none of the protocol's says that nothing was checked.
    const message = parseFromEngines(received) ?? { type: 'failed', why: 'engine' };
    if (waiting) {
      waiting(message);
      waiting = undefined;
    } else arrived.push(message);
  });
  port.onDisconnect.addListener(hangUp);
  return {
    send: (message) => {
      if (!closed) port.postMessage(message);
    },
    next: () => {
      const message = arrived.shift();
      if (message || closed) return Promise.resolve(message);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close: () => {
      if (closed) return;
      hangUp();
      port.disconnect();
    },
  };
}
