import type { Port } from '../../lib/browser';
import { fromBase64, joined, toBase64 } from '../../lib/image/base64';
import type { Bytes } from '../../lib/image/decode';
import type { News } from '../../lib/image/read-image';
import { NotRedactable, type Redacted, redactImage } from '../../lib/image/redact-image';
import type { Box, ImageFinding, ImageReport, NotChecked } from '../../lib/image/report';
import type { FromEngines, ToEngines } from '../../lib/messages';
import { NO_TERMS, type Terms } from '../../lib/text/terms';
import { piecesOf } from './pieces';
import { parseToEngines } from './protocol';
import type { createQueue } from './queue';

/** Bytes of a file that are taken at all: no photo of 50 megapixels comes near. */
const MOST_BYTES = 100_000_000;

export interface ImageJobHost {
  readonly queue: ReturnType<typeof createQueue>;
  readonly check: (
    bytes: Bytes,
    options: {
      readonly signal: AbortSignal;
      readonly onProgress: (part: number) => void;
      readonly onFound: (news: News) => void;
      readonly terms: Terms;
    },
  ) => Promise<ImageReport>;
  /** What can still be read on a written picture though a box was to cover it. */
  readonly prove: (
    redacted: Redacted,
    boxes: readonly Box[],
    report: ImageReport,
    options: { readonly signal: AbortSignal; readonly terms: Terms },
  ) => Promise<readonly ImageFinding[]>;
  /** The port is closed and nothing of its image is kept. */
  readonly ended: () => void;
}

/**
 * One image's life on its port: bytes come, the report goes, then any number of redactions. A closed port cancels; a
 * message that does not belong ends the job.
 */
export function serveImageJob(port: Port, { queue, check, prove, ended }: ImageJobHost): void {
  const abort = new AbortController();
  const parts: Bytes[] = [];
  let image: Bytes | undefined;
  let known: ImageReport | undefined;
  let size = 0;
  let terms: Terms = NO_TERMS;

  const send = (message: FromEngines) => {
    if (!abort.signal.aborted) port.postMessage(message);
  };
  const end = () => {
    if (abort.signal.aborted) return;
    abort.abort();
    parts.length = 0;
    image = undefined;
    known = undefined;
    ended();
  };
  const refuse = (why: NotChecked) => {
    send({ type: 'failed', why });
    end();
    port.disconnect();
  };

  const take = async (message: ToEngines) => {
    if (message.type === 'redact') return redact(message.boxes, message.crop);
    if (image) return refuse('engine');
    if (message.type === 'terms') {
      terms = message.terms;
      return;
    }
    const part = fromBase64(message.base64);
    size += part.length;
    if (size > MOST_BYTES) return refuse('too-large');
    parts.push(part);
    if (!message.last) return;
    const bytes = joined(parts.splice(0));
    image = bytes;
    const report = await queue(abort.signal, () =>
      check(bytes, {
        signal: abort.signal,
        onProgress: (part) => send({ type: 'progress', done: Math.round(100 * part), total: 100 }),
        onFound: (news) => send({ type: 'found', ...news }),
        terms,
      }),
    );
    known = report;
    send({ type: 'report', report });
  };

  const redact = async (boxes: readonly Box[], crop: Box | null) => {
    const [bytes, report] = [image, known];
    if (!bytes || !report) return refuse('engine');
    try {
      const make = async () => {
        const written = await redactImage(bytes, boxes, crop);
        return { written, findings: await prove(written, boxes, report, { signal: abort.signal, terms }) };
      };
      // A doctor waits for this one; the pictures that wait are only being read.
      const { written, findings } = await queue(abort.signal, make, true);
      if (findings.length > 0) return send({ type: 'still-legible', findings });
      for (const piece of piecesOf(toBase64(written.bytes))) {
        send({ type: 'redacted', ...piece, mime: written.mime });
      }
    } catch (error) {
      send({ type: 'failed', why: error instanceof NotRedactable ? error.why : 'engine' });
    }
  };

  port.onDisconnect.addListener(end);
  port.onMessage.addListener((received: unknown) => {
    const message = parseToEngines(received);
    if (!message) return refuse('engine');
    take(message).catch(() => {
      if (!abort.signal.aborted) refuse('engine');
    });
  });
}
