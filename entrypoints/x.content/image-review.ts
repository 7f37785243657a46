/** One file from the doctor's hands to what X may have: read, shown where something was found, written anew. */
import type { ImageNotice } from '../../components/view';
import { raced } from '../../lib/image/raced';
import type { Box, ImageReport } from '../../lib/image/report';
import { intake } from '../../lib/review/intake';
import type { Terms } from '../../lib/text/terms';
import { type ImageJob, StillLegible, startImageJob } from './image-job';
import { asItIs, isName, isSeen, type Outcome } from './image-outcome';
import { type Choice, NOTHING_READ, type Reading } from './incoming';

/** What the review of one file needs of the page. */
export interface Dialogue {
  readonly signal: AbortSignal;
  readonly terms: Terms;
  isWatched(): boolean;
  /** What was found, as the settings have the kinds weigh. */
  weigh<Read extends Pick<ImageReport, 'findings'>>(read: Read): Read;
  /** Shows how far the reading is; what is answered to it comes to `onSkip`. */
  reading(stage: Reading): void;
  /** Called when the doctor does not want to wait for the reading. */
  onSkip(skip: () => void): void;
  /** Shows the picture and waits for the doctor. */
  ask(report: ImageReport, notice: ImageNotice | null): Promise<Choice>;
  masking(report: ImageReport): void;
}

/** A file's place among those that were chosen with it. */
export interface Turn {
  /** The files before it are on their way to the engines. */
  readonly before: Promise<void>;
  /** Called when it is on its way itself. */
  readonly sent: () => void;
}

/**
 * What X may have of a file; null when the doctor does not attach it. It goes to the engines when its turn comes. Rejects
 * when cancelled.
 */
export async function reviewImage(
  file: File,
  dialogue: Dialogue,
  { before, sent }: Turn,
): Promise<Outcome | null> {
  const unread = new AbortController();
  dialogue.onSkip(() => unread.abort());
  const signal = AbortSignal.any([dialogue.signal, unread.signal]);
  let stage = NOTHING_READ;
  const tell = (news: Partial<Omit<Reading, 'state'>>) => {
    stage = { ...stage, ...news };
    dialogue.reading(stage);
  };
  const begin = () =>
    startImageJob(file, {
      terms: dialogue.terms,
      signal,
      onSent: sent,
      onProgress: (done, total) => tell({ done, total }),
      onFound: ({ findings, width, height }) =>
        tell({ findings: [...stage.findings, ...dialogue.weigh({ findings }).findings], width, height }),
    });
  const job = await raced(signal, before.then(begin)).catch((error: unknown) => {
    if (unread.signal.aborted && !dialogue.signal.aborted) return null;
    throw error;
  });
  if (!job) {
    const checked = { state: 'not-checked', why: 'skipped' } as const;
    return { file, checked, names: [], accepted: dialogue.isWatched(), masked: false, silent: false };
  }
  try {
    const report = dialogue.weigh(job.report);
    const way = intake(report, dialogue.isWatched());
    const plain = { names: [], accepted: false, masked: false, silent: true };
    if (way === 'pass') return { ...plain, file, checked: asItIs(report) };
    if (way === 'attach') {
      const clean = await written(job, []).catch(() => null);
      const checked = { state: 'checked', findings: report.findings, removed: report.traces } as const;
      if (clean) return { ...plain, file: clean, checked };
    }
    return await untilDone(file, job, report, dialogue, way === 'attach' ? 'not-redacted' : null);
  } finally {
    job.close();
  }
}

/** Asks until the doctor's choice could be carried out. */
async function untilDone(
  file: File,
  job: ImageJob,
  read: ImageReport,
  dialogue: Dialogue,
  first: ImageNotice | null,
): Promise<Outcome | null> {
  let report = read;
  for (let notice = first; ; ) {
    const choice = await dialogue.ask(report, notice);
    if (choice.take === 'none') return null;
    // "Accepted" counts for the tag that was there when the doctor decided.
    const accepted = dialogue.isWatched();
    if (choice.take === 'as-is' && report.notChecked.length > 0)
      return { file, checked: asItIs(report), names: [], accepted, masked: false, silent: false };
    const { boxes, crop = null } = choice.take === 'redacted' ? choice : { boxes: [] };
    dialogue.masking(report);
    try {
      const anew = await written(job, boxes, crop);
      const findings = report.findings.filter(({ box }) => isSeen(box, boxes, crop));
      const names = report.findings.filter((one) => isName(one) && !findings.includes(one));
      return {
        file: anew,
        checked: { state: 'checked', findings, removed: report.traces },
        names: names.map(({ text }) => text),
        accepted,
        masked: boxes.length > 0,
        silent: false,
      };
    } catch (error) {
      if (error instanceof StillLegible) {
        report = { ...report, findings: [...report.findings, ...error.findings] };
        notice = 'still-legible';
      } else notice = 'not-redacted';
    }
  }
}

const NAMES: Readonly<Record<string, string>> = {
  'image/png': 'image.png',
  'image/jpeg': 'image.jpg',
  'image/webp': 'image.webp',
};

/** The picture as X will get it. The old name may hold the patient's, so it goes. */
async function written(job: ImageJob, boxes: readonly Box[], crop: Box | null = null): Promise<File> {
  const { base64, mime } = await job.redact(boxes, crop);
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  // `window.File`, not `File`: what Firefox makes in its content script realm, the page may not read.
  return new window.File([bytes], NAMES[mime] ?? 'image', { type: mime });
}
