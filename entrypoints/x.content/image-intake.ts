/**
 * The way of a picture into a post: taken before X sees it, read, shown where something was found, and handed over
 * as the doctor decided. Files chosen together are handed over together, in their order.
 */

import type { ImageNotice } from '../../components/view';
import { previewsAfter } from '../../lib/composer/arrivals';
import { type ComposerRoot, successorOf } from '../../lib/composer/scope';
import type { Box, ImageFinding, ImageReport } from '../../lib/image/report';
import type { DraftMedia } from '../../lib/review/draft';
import { intake } from '../../lib/review/intake';
import { type ImageJob, StillLegible, startImageJob } from './image-job';
import { asItIs, isName, isSeen } from './image-outcome';
import type { Checked, MediaLedger } from './media-ledger';
import { loadPicture, type Picture } from './picture';

/** How long X may take to show what it was handed, in milliseconds. */
const PREVIEW_LIMIT = 10_000;

export type Choice =
  | { readonly take: 'redacted'; readonly boxes: readonly Box[]; readonly crop?: Box | null }
  | { readonly take: 'as-is' }
  | { readonly take: 'none' };

type Stage =
  | { readonly state: 'waiting' }
  | {
      readonly state: 'reading';
      readonly done: number;
      readonly total: number;
      /** What was found so far, in the order it was found; the report of the end may say it otherwise. */
      readonly findings: readonly ImageFinding[];
      /** Of the upright image, in pixels; 0 until the engines have said something of it. */
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly state: 'asking' | 'masking';
      readonly report: ImageReport;
      readonly notice: ImageNotice | null;
    }
  | { readonly state: 'settled' };

/** One file on its way. */
export interface Incoming {
  readonly id: string;
  readonly root: ComposerRoot;
  readonly picture: Picture;
  /** When it was taken, on the clock of `performance.now()`. */
  readonly since: number;
  readonly stage: Stage;
}

export interface Intake {
  /** The pictures on their way into a composer, or into the one it was built in place of. */
  of(root: ComposerRoot): readonly Incoming[];
  take(root: ComposerRoot, files: readonly File[]): void;
  /** The doctor's decision on an item that asks for one; while it is read, only to attach it unread. */
  choose(id: string, choice: Choice): void;
  /** Stops reading; the picture is not attached. */
  cancel(id: string): void;
}

interface Entry {
  readonly id: string;
  readonly file: File;
  readonly abort: AbortController;
}

/** A file ready for X. */
interface Outcome {
  readonly file: File;
  readonly checked: Checked;
  /** Names on the picture that X does not get to see. */
  readonly names: readonly string[];
  /** The doctor saw what stays on it, and attached it to a watched draft all the same. */
  readonly accepted: boolean;
}

interface Ready extends Outcome {
  readonly id: string;
}

export interface IntakeOptions {
  readonly ledger: MediaLedger;
  readonly deliver: (root: ComposerRoot, files: readonly File[]) => boolean;
  readonly isWatched: (root: ComposerRoot) => boolean;
  readonly changed: () => void;
  /** X shows a picture that the doctor attached knowing what stays on it. */
  readonly accepted: (root: ComposerRoot, media: DraftMedia) => void;
}

export function imageIntake({ ledger, deliver, isWatched, changed, accepted }: IntakeOptions): Intake {
  let items: readonly Incoming[] = [];
  let handing: Promise<void> = Promise.resolve();
  const doors = new Map<string, { choose(choice: Choice): void; readonly abort: AbortController }>();

  const move = (id: string, stage: Stage) => {
    items = items.map((item) => (item.id === id ? { ...item, stage } : item));
    changed();
  };

  async function settle(
    id: string,
    root: ComposerRoot,
    file: File,
    signal: AbortSignal,
    sent: () => void,
  ): Promise<Outcome | null> {
    let reading: Extract<Stage, { state: 'reading' }> = NOTHING_READ;
    const tell = (news: Partial<Omit<typeof reading, 'state'>>) => {
      reading = { ...reading, ...news };
      move(id, reading);
    };
    let skipped = false;
    const door = doors.get(id);
    const skip = ({ take }: Choice) => {
      skipped = take === 'as-is';
      if (skipped) door?.abort.abort();
    };
    if (door) doors.set(id, { ...door, choose: skip });
    const job = await startImageJob(file, {
      signal,
      onSent: sent,
      onProgress: (done, total) => tell({ done, total }),
      onFound: ({ findings, width, height }) =>
        tell({ findings: [...reading.findings, ...findings], width, height }),
    }).catch((error: unknown) => {
      if (skipped) return null;
      throw error;
    });
    if (!job)
      return {
        file,
        checked: { state: 'not-checked', why: 'skipped' },
        names: [],
        accepted: isWatched(root),
      };
    try {
      const { report } = job;
      const way = intake(report, isWatched(root));
      if (way === 'pass') return { file, checked: asItIs(report), names: [], accepted: false };
      if (way === 'attach') {
        const clean = await redacted(job, []).catch(() => null);
        const checked = { state: 'checked', findings: report.findings } as const;
        if (clean) return { file: clean, checked, names: [], accepted: false };
      }
      return await review(id, root, file, job, way === 'attach' ? 'not-redacted' : null);
    } finally {
      job.close();
    }
  }

  /** Shows the picture and waits for the doctor. */
  const ask = (id: string, report: ImageReport, notice: ImageNotice | null) =>
    new Promise<Choice>((resolve) => {
      const door = doors.get(id);
      if (door) doors.set(id, { ...door, choose: resolve });
      move(id, { state: 'asking', report, notice });
    });

  /** Asks until the doctor's choice could be carried out. */
  async function review(
    id: string,
    root: ComposerRoot,
    file: File,
    job: ImageJob,
    first: ImageNotice | null,
  ) {
    let { report } = job;
    for (let notice = first; ; ) {
      const choice = await ask(id, report, notice);
      if (choice.take === 'none') return null;
      // "Accepted" counts for the tag that was there when the doctor decided.
      const accepted = isWatched(root);
      if (choice.take === 'as-is' && report.notChecked.length > 0)
        return { file, checked: asItIs(report), names: [], accepted };
      const { boxes, crop = null } = choice.take === 'redacted' ? choice : { boxes: [] };
      move(id, { state: 'masking', report, notice: null });
      try {
        const written = await redacted(job, boxes, crop);
        const findings = report.findings.filter(({ box }) => isSeen(box, boxes, crop));
        const names = report.findings.filter((one) => isName(one) && !findings.includes(one));
        return {
          file: written,
          checked: { state: 'checked', findings } as const,
          names: names.map(({ text }) => text),
          accepted,
        };
      } catch (error) {
        if (error instanceof StillLegible) {
          report = { ...report, findings: [...report.findings, ...error.findings] };
          notice = 'still-legible';
        } else notice = 'not-redacted';
      }
    }
  }

  async function bring(root: ComposerRoot, batch: readonly Entry[]) {
    // The engines read in the order in which files reach them: a small file must not overtake a large one.
    let before: Promise<void> = Promise.resolve();
    const outcomes = await Promise.all(
      batch.map(async ({ id, file, abort }) => {
        const turn = before;
        let sent = () => {};
        before = new Promise((resolve) => {
          sent = resolve;
        });
        await turn;
        const outcome = await settle(id, root, file, abort.signal, sent)
          .catch(() => null)
          .finally(sent);
        move(id, { state: 'settled' });
        return outcome ? [{ id, ...outcome }] : [];
      }),
    );
    for (let left = outcomes.flat(); left.length > 0; ) {
      // One delivery at a time, so that each new preview is known by the file it shows.
      const handed = handing.then(() => hand(root, left));
      handing = handed.then(() => {});
      if (await handed) break;
      const kept: Ready[] = [];
      for (const outcome of left) {
        const choice = await ask(outcome.id, NOTHING_TO_SEE, 'not-attached');
        move(outcome.id, { state: 'settled' });
        if (choice.take !== 'none') kept.push(outcome);
      }
      left = kept;
    }
    const ids = new Set(batch.map(({ id }) => id));
    for (const id of ids) doors.delete(id);
    for (const item of items) if (ids.has(item.id)) item.picture.close();
    items = items.filter(({ id }) => !ids.has(id));
    changed();
  }

  /** Hands files to X and notes what each new preview shows; false when the composer takes no files any more. */
  async function hand(root: ComposerRoot, kept: readonly Outcome[]): Promise<boolean> {
    const here = successorOf(root);
    // The doctor has left that draft: its pictures go nowhere.
    if (!here) return true;
    let delivered = false;
    const files = kept.map(({ file }) => file);
    const urls = await previewsAfter(
      here,
      files.length,
      () => {
        delivered = deliver(here, files);
        return delivered;
      },
      PREVIEW_LIMIT,
    );
    // Were some refused by X, nobody could say which: then all stay unknown, and unknown is "not checked".
    if (urls.length === kept.length) {
      for (const [index, { checked, names, accepted: known }] of kept.entries()) {
        const id = urls[index] ?? '';
        ledger.enter(id, checked, names);
        if (known) accepted(here, { ...checked, id });
      }
    }
    return delivered;
  }

  return {
    of: (root) => items.filter((item) => successorOf(item.root) === root),
    take(root, files) {
      const batch = files.map((file) => ({ id: crypto.randomUUID(), file, abort: new AbortController() }));
      for (const { id, file, abort } of batch) {
        doors.set(id, { choose: () => {}, abort });
        const picture = loadPicture(file, changed);
        items = [...items, { id, root, picture, since: performance.now(), stage: { state: 'waiting' } }];
      }
      changed();
      void bring(root, batch);
    },
    choose: (id, choice) => doors.get(id)?.choose(choice),
    cancel: (id) => {
      doors.get(id)?.choose({ take: 'none' });
      doors.get(id)?.abort.abort();
    },
  };
}

const NOTHING_READ: Extract<Stage, { state: 'reading' }> = {
  state: 'reading',
  done: 0,
  total: 1,
  findings: [],
  width: 0,
  height: 0,
};

const NOTHING_TO_SEE: ImageReport = {
  type: 'unknown',
  width: 0,
  height: 0,
  findings: [],
  lines: [],
  traces: [],
  frames: 0,
  notChecked: [],
};

/** The picture as X will get it. The old name may hold the patient's, so it goes. */
async function redacted(job: ImageJob, boxes: readonly Box[], crop: Box | null = null): Promise<File> {
  const { base64, mime } = await job.redact(boxes, crop);
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  // `window.File`, not `File`: what Firefox makes in its content script realm, the page may not read.
  return new window.File([bytes], mime === 'image/png' ? 'image.png' : 'image.jpg', { type: mime });
}
