/** The one picture on the workbench: read by the engines, covered by the reader, saved as a file. */

import type { ImageNotice } from '../../components/view';
import type { PictureView } from '../../components/workbench/PictureDesk';
import type { Box, ImageReport } from '../../lib/image/report';
import { type ImageJob, StillLegible, startImageJob } from '../x.content/image-job';
import { imageReviewView } from '../x.content/image-views';
import { NOTHING_READ, type Stage } from '../x.content/incoming';
import { loadPicture, type Picture } from '../x.content/picture';

const NAMES: Readonly<Record<string, string>> = {
  'image/png': 'image.png',
  'image/jpeg': 'image.jpg',
  'image/webp': 'image.webp',
};

/** A file to save, under a name that tells nothing. */
export interface Saved {
  readonly file: Blob;
  readonly name: string;
}

export interface PictureWork {
  readonly view: PictureView;
  /** What was read on it; null while there is nothing to say. */
  readonly report: ImageReport | null;
  /** Puts another file in the place of the one before. */
  take(file: File): void;
  /** The file as it was worked on; null when it could not be written, which the view then says. */
  redacted(boxes: readonly Box[], crop: Box | null): Promise<Saved | null>;
  /** The file as it is: written anew where it could be read. */
  asItIs(): Promise<Saved | null>;
  /** Stops reading, forgets the picture. */
  close(): void;
}

interface Work {
  readonly id: string;
  readonly file: File;
  readonly picture: Picture;
  readonly abort: AbortController;
  stage: Stage;
  job: ImageJob | null;
}

export function pictureWork(changed: () => void): PictureWork {
  let work: Work | null = null;

  const move = (one: Work, stage: Stage) => {
    if (work !== one) return;
    one.stage = stage;
    changed();
  };

  async function read(one: Work): Promise<void> {
    let stage = NOTHING_READ;
    const tell = (news: Partial<typeof stage>) => {
      stage = { ...stage, ...news };
      move(one, stage);
    };
    const job = await startImageJob(one.file, {
      signal: one.abort.signal,
      onProgress: (done, total) => tell({ done, total }),
      onFound: ({ findings, width, height }) =>
        tell({ findings: [...stage.findings, ...findings], width, height }),
    }).catch(() => null);
    // Taken away while it was read.
    if (job === null || work !== one) return job?.close();
    one.job = job;
    move(one, { state: 'asking', report: job.report, notice: null });
  }

  async function written(boxes: readonly Box[], crop: Box | null): Promise<Saved | null> {
    const one = work;
    if (one === null || one.job === null || one.stage.state !== 'asking') return null;
    const { report } = one.stage;
    move(one, { state: 'masking', report, notice: null });
    const ask = (now: ImageReport, notice: ImageNotice | null) =>
      move(one, { state: 'asking', report: now, notice });
    try {
      const { base64, mime } = await one.job.redact(boxes, crop);
      ask(report, null);
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      return { file: new Blob([bytes], { type: mime }), name: NAMES[mime] ?? 'image' };
    } catch (error) {
      if (error instanceof StillLegible)
        ask({ ...report, findings: [...report.findings, ...error.findings] }, 'still-legible');
      else ask(report, 'not-redacted');
      return null;
    }
  }

  return {
    get view(): PictureView {
      if (work === null) return { state: 'none' };
      const { stage, picture, id } = work;
      if (stage.state === 'reading' || stage.state === 'waiting') {
        const reading = stage.state === 'reading' ? stage : NOTHING_READ;
        const { width, height } = reading;
        const seen =
          width === 0 || height === 0
            ? []
            : reading.findings
                .filter(({ level }) => level !== 'count')
                .map(({ box: { x, y, w, h } }) => ({
                  x: x / width,
                  y: y / height,
                  w: w / width,
                  h: h / height,
                }));
        return { state: 'reading', paint: picture.paint, progress: reading, seen };
      }
      const review = imageReviewView({ id, picture, stage });
      return review === null ? { state: 'none' } : { state: 'read', review };
    },
    get report() {
      return work !== null && 'report' in work.stage ? work.stage.report : null;
    },
    take(file) {
      this.close();
      const one: Work = {
        id: crypto.randomUUID(),
        file,
        picture: loadPicture(file, changed),
        abort: new AbortController(),
        stage: NOTHING_READ,
        job: null,
      };
      work = one;
      changed();
      void read(one);
    },
    redacted: written,
    async asItIs() {
      const report = this.report;
      if (work === null || report === null) return null;
      if (report.notChecked.length === 0 && report.type !== 'video') return written([], null);
      const { file } = work;
      return { file, name: `image${/\.[a-z0-9]{2,5}$/iu.exec(file.name)?.[0].toLowerCase() ?? ''}` };
    },
    close() {
      work?.abort.abort();
      work?.job?.close();
      work?.picture.close();
      work = null;
      changed();
    },
  };
}
