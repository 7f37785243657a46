import { setTimeout as wait } from 'node:timers/promises';
import { coverOf } from '../../lib/image/boxes';
import type { BrowserName } from '../../tests/browser/support/browsers';
import { packExtension } from '../../tests/browser/support/packed';
import { openExtensionPage } from '../extension-page';
import { installImageClient, runImageJob } from '../image-client';
import { extensionMegabytes } from './memory';
import type { openNative } from './native';
import { openStudio, type Picture } from './render';
import { sketches } from './templates';

const RUNS = 5;
/** Milliseconds after the last picture at which memory is measured again: the engines rest after a minute. */
const REST = 70_000;
const KINDS = ['light screen', 'X-ray', 'label', 'photo of a document'] as const;

export interface Pace {
  readonly kind: string;
  readonly size: string;
  /** To the first findings told; none where nothing was told before the report. */
  readonly first: number | undefined;
  readonly warm: number;
  /** To cover what was found, write the picture and read it again. */
  readonly redact: number;
  readonly native: number | undefined;
}

/** How long pictures take in a browser of their own: the first of all, then the median of some more of each class. */
export async function measurePace(name: BrowserName, native: Awaited<ReturnType<typeof openNative>>) {
  const open = await openExtensionPage({ browser: name, extension: (await packExtension())[name] });
  try {
    await installImageClient(open.page);
    const studio = await openStudio(open.browser);
    const all = sketches('dev', 11, 1);
    const pictures: Picture[] = [];
    for (const kind of KINDS) {
      const sketch = all.find((one) => one.kind === kind);
      if (sketch) pictures.push(await studio.draw(sketch, kind, 11));
    }
    await studio.close();
    const [first] = pictures;
    if (!first) throw new Error('Nothing was drawn.');
    const cold = Math.round((await runImageJob(open.page, first.bytes)).ms);
    const paces: Pace[] = [];
    for (const { kind, bytes, width, height } of pictures) {
      const times: number[] = [];
      const natives: number[] = [];
      const firsts: number[] = [];
      const redactions: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        // The same bytes are not read twice.
        const image = Buffer.concat([bytes, Buffer.from(`${kind} ${run}`)]);
        const { report } = await runImageJob(open.page, bytes);
        const boxes = report.findings
          .filter(({ level }) => level !== 'count')
          .flatMap(({ box }) => coverOf(box, report.width, report.height) ?? []);
        const { ms, told, redactMs } = await runImageJob(open.page, image, [boxes]);
        times.push(ms);
        firsts.push(...told.slice(0, 1).map((one) => one.ms));
        redactions.push(redactMs);
        const read = await native?.read(bytes);
        if (read) natives.push(read.ms);
      }
      paces.push({
        kind,
        size: `${width} × ${height}`,
        first: firsts.length > 0 ? median(firsts) : undefined,
        warm: median(times),
        redact: median(redactions),
        native: natives.length > 0 ? median(natives) : undefined,
      });
    }
    const { peak } = extensionMegabytes(open.browser);
    // No page of the extension is open where it is used.
    await open.page.close();
    await wait(REST);
    return { cold, paces, peak, after: extensionMegabytes(open.browser).now };
  } finally {
    await open.close();
  }
}

export function paceTable({ cold, paces, peak, after }: Awaited<ReturnType<typeof measurePace>>): string {
  return [
    `First picture after the browser’s start: ${cold} ms. Then, medians of ${RUNS}:`,
    '',
    '| picture | pixels | first findings, ms | all, ms | covered, written, read again, ms | native tesseract, ms |',
    '|---|---|---|---|---|---|',
    ...paces.map(
      ({ kind, size, first, warm, redact, native }) =>
        `| ${kind} | ${size} | ${first ?? '–'} | ${warm} | ${redact} | ${native ?? '–'} |`,
    ),
    '',
    peak === undefined || after === undefined
      ? 'Memory was not measured here.'
      : `Most memory that the extension’s process held: ${peak} MB; ${REST / 1000} seconds after the last picture: ${after} MB.`,
  ].join('\n');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[sorted.length >> 1] ?? 0);
}
