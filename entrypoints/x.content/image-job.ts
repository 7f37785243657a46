import { browser } from '../../lib/browser';
import type { Box, ImageReport, NotChecked } from '../../lib/image/report';
import { type FromEngines, IMAGE_PORT, type ToEngines } from '../../lib/messages';
import { piecesOf } from '../engines/pieces';

export interface ImageJob {
  /** What the engines say; `notChecked` is `['engine']` when they could not be reached or died. */
  readonly report: ImageReport;
  /** The image with these boxes burned in, written anew; with none, only written anew. Rejects when that fails. */
  redact(boxes: readonly Box[], crop?: Box | null): Promise<Redacted>;
  /** Ends the job: the engines forget the image. */
  close(): void;
}

export interface Redacted {
  readonly base64: string;
  readonly mime: string;
}

export interface ImageJobOptions {
  /** Cancels the reading; `startImageJob` then rejects with its reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Has the engines read a file. Rejects only when cancelled: whatever else goes wrong is said in the report. */
export async function startImageJob(file: Blob, options: ImageJobOptions = {}): Promise<ImageJob> {
  const base64 = await readBase64(file).catch(() => undefined);
  options.signal?.throwIfAborted();
  if (base64 === undefined) return dead('engine');
  // A home that went to sleep between waking and connecting hangs up without a word: it is woken once more.
  return (await attempt(base64, options)) ?? (await attempt(base64, options)) ?? dead('engine');
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
  { signal, onProgress }: ImageJobOptions,
): Promise<ImageJob | undefined> {
  const line = await wakeAndOpen().catch(() => undefined);
  if (!line) return undefined;
  if (signal?.aborted) line.close();
  const abort = () => line.close();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    for (const piece of piecesOf(base64)) line.send({ type: 'bytes', ...piece });
    let heard = false;
    for (;;) {
      const message = await line.next();
      signal?.throwIfAborted();
      if (!message) return heard ? dead('engine') : undefined;
      heard = true;
      if (message.type === 'progress') onProgress?.(message.done, message.total);
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

function dead(why: NotChecked): ImageJob {
  return {
    report: {
      type: 'unknown',
      width: 0,
      height: 0,
      findings: [],
      lines: [],
      traces: [],
      frames: 0,
      notChecked: [why],
    },
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
  port.onMessage.addListener((message: unknown) => {
    if (waiting) {
      waiting(message as FromEngines);
      waiting = undefined;
    } else arrived.push(message as FromEngines);
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
