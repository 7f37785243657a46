import { type Redacted, StillLegible, startImageJob } from '../../entrypoints/x.content/image-job';
import { fromBase64 } from '../../lib/image/base64';
import type { Box, ImageFinding, ImageReport } from '../../lib/image/report';

/** Boxes alone, or with the part to keep. */
export type Redaction = readonly Box[] | { readonly boxes: readonly Box[]; readonly crop: Box };

/** What was told while reading went on, and how many milliseconds after the file was handed over. */
export interface Told {
  readonly ms: number;
  readonly findings: readonly ImageFinding[];
}

export interface ImageRun {
  readonly report: ImageReport;
  /** One for each redaction asked for; a failure is its message. */
  readonly redacted: readonly (Redacted | string)[];
  /** What could still be read on pictures that were refused for it. */
  readonly legible: readonly ImageFinding[];
  readonly told: readonly Told[];
  /** `done` of every progress message. */
  readonly progress: readonly number[];
  /** Milliseconds from handing the file over to the report. */
  readonly ms: number;
  /** Milliseconds for all redactions together. */
  readonly redactMs: number;
}

/** Runs one image through the extension's image path, by the content script's own side of it. */
export async function run(base64: string, redactions: readonly Redaction[]): Promise<ImageRun> {
  const file = new Blob([fromBase64(base64)]);
  const progress: number[] = [];
  const start = performance.now();
  const told: Told[] = [];
  const job = await startImageJob(file, {
    onProgress: (done) => progress.push(done),
    onFound: ({ findings }) => told.push({ ms: performance.now() - start, findings }),
  });
  const ms = performance.now() - start;
  const asked = performance.now();
  const redacted: (Redacted | string)[] = [];
  const legible: ImageFinding[] = [];
  for (const redaction of redactions) {
    const { boxes, crop } = 'boxes' in redaction ? redaction : { boxes: redaction, crop: null };
    const made = job.redact(boxes, crop).catch((error: unknown) => {
      if (error instanceof StillLegible) legible.push(...error.findings);
      return String(error);
    });
    redacted.push(await made);
  }
  const redactMs = performance.now() - asked;
  job.close();
  return { report: job.report, redacted, legible, told, progress, ms, redactMs };
}

/** Begins a job and cancels it at the first word of progress; answers what the job then said. */
export async function cancelled(base64: string): Promise<string> {
  const abort = new AbortController();
  const job = startImageJob(new Blob([fromBase64(base64)]), {
    signal: abort.signal,
    onProgress: (done) => {
      if (done > 0) abort.abort();
    },
  });
  return job.then(
    () => 'finished',
    (error: unknown) => (error instanceof DOMException ? error.name : String(error)),
  );
}
