import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { coverOf } from '../../lib/image/boxes';
import type { BrowserName } from '../../tests/browser/support/browsers';
import { packExtension } from '../../tests/browser/support/packed';
import { openExtensionPage } from '../extension-page';
import { installImageClient, runImageJob } from '../image-client';
import type { openNative } from './native';
import { openStudio, type Picture } from './render';
import { sketches } from './templates';

const RUNS = 5;
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
    return { cold, paces, peakMegabytes: extensionPeak(open.browser) };
  } finally {
    await open.close();
  }
}

export function paceTable({ cold, paces, peakMegabytes }: Awaited<ReturnType<typeof measurePace>>): string {
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
    peakMegabytes === undefined
      ? 'Memory was not measured here.'
      : `Most memory that the extension’s process held: ${peakMegabytes} MB.`,
  ].join('\n');
}

/** Most megabytes that Chromium's process of the extension has held (Linux: VmHWM); the largest when there are several. */
function extensionPeak(browser: Browser): number | undefined {
  const root = browser.process()?.pid;
  if (process.platform !== 'linux' || root === undefined) return undefined;
  const peaks = descendants(root).flatMap((pid) => {
    if (!fileOf(pid, 'cmdline').includes('--extension-process')) return [];
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(fileOf(pid, 'status')) ?? [];
    return kilobytes ? [Math.round(Number(kilobytes) / 1024)] : [];
  });
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const [, parent] = /PPid:\s+(\d+)/.exec(fileOf(Number(name), 'status')) ?? [];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const family = new Set([root]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  return [...family];
}

/** Empty for a process that is gone. */
function fileOf(pid: number, file: 'status' | 'cmdline'): string {
  if (!Number.isInteger(pid)) return '';
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[sorted.length >> 1] ?? 0);
}
