import { type Redacted, startImageJob } from '../../entrypoints/x.content/image-job';
import { fromBase64 } from '../../lib/image/base64';
import type { Box, ImageReport } from '../../lib/image/report';

export interface ImageRun {
  readonly report: ImageReport;
  /** One for each list of boxes asked for; a failure is its message. */
  readonly redacted: readonly (Redacted | string)[];
  /** `done` of every progress message. */
  readonly progress: readonly number[];
  /** Milliseconds from handing the file over to the report. */
  readonly ms: number;
  /** Milliseconds for all redactions together. */
  readonly redactMs: number;
}

/** Runs one image through the extension's image path, by the content script's own side of it. */
export async function run(base64: string, redactions: readonly (readonly Box[])[]): Promise<ImageRun> {
  const file = new Blob([fromBase64(base64)]);
  const progress: number[] = [];
  const start = performance.now();
  const job = await startImageJob(file, { onProgress: (done) => progress.push(done) });
  const ms = performance.now() - start;
  const asked = performance.now();
  const redacted: (Redacted | string)[] = [];
  for (const boxes of redactions) {
    redacted.push(await job.redact(boxes).catch((error: unknown) => String(error)));
  }
  const redactMs = performance.now() - asked;
  job.close();
  return { report: job.report, redacted, progress, ms, redactMs };
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
