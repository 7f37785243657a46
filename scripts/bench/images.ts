import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type BrowserName, findBrowsers } from '../../tests/browser/support/browsers';
import { packExtension } from '../../tests/browser/support/packed';
import { drawSvg } from '../draw/draw';
import { LAB_REPORT } from '../draw/lab-report';
import { openExtensionPage } from '../extension-page';
import { installImageClient, runImageJob } from '../image-client';

const RUNS = 7;
const FRENCH = 'node_modules/@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz';

/** Milliseconds from a file to its boxes, on the drawn lab report of 1200 × 900. */
export interface ImageBench {
  readonly browsers: readonly {
    readonly name: BrowserName;
    /** The first image after the browser's start: the engines are not there yet. */
    readonly cold: number;
    /** Median of the next ones. */
    readonly warm: number;
    /** Median of writing it anew with every box burned in. */
    readonly redact: number;
  }[];
  /** Median of the `tesseract` command on one thread with the same language file, layout and picture; none when not installed. */
  readonly native?: number;
}

export async function benchImages(): Promise<ImageBench> {
  const names = [...new Set(findBrowsers().map(({ name }) => name))];
  let picture: Uint8Array | undefined;
  const browsers: ImageBench['browsers'][number][] = [];
  for (const name of names) {
    const measured = await inBrowser(name, picture);
    picture ??= measured.picture;
    browsers.push(measured.figures);
  }
  const native = picture ? await nativeTesseract(picture) : undefined;
  return native === undefined ? { browsers } : { browsers, native };
}

async function inBrowser(name: BrowserName, given: Uint8Array | undefined) {
  const open = await openExtensionPage({ browser: name, extension: (await packExtension())[name] });
  try {
    await installImageClient(open.page);
    const picture = given ?? (await drawSvg(open.browser, LAB_REPORT)).bytes;
    const cold = await runImageJob(open.page, picture);
    const boxes = cold.report.findings.map(({ box }) => box);
    const warm: number[] = [];
    const redact: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const job = await runImageJob(open.page, picture, [boxes]);
      warm.push(job.ms);
      redact.push(job.redactMs);
    }
    return {
      picture,
      figures: { name, cold: Math.round(cold.ms), warm: median(warm), redact: median(redact) },
    };
  } finally {
    await open.close();
  }
}

/** The language file is the one that the extension ships, so that both read with the same network. */
async function nativeTesseract(picture: Uint8Array): Promise<number | undefined> {
  if (spawnSync('tesseract', ['--version']).error) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'discret-bench-'));
  try {
    await writeFile(join(folder, 'fra.traineddata'), gunzipSync(await readFile(resolve(FRENCH))));
    await writeFile(join(folder, 'picture.png'), picture);
    const args = [join(folder, 'picture.png'), '-', '--tessdata-dir', folder, '-l', 'fra', '--psm', '3'];
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      // Its threads wait for each other by spinning: on a busy machine more than one takes seconds longer.
      const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
      const done = spawnSync('tesseract', args, { encoding: 'utf8', env });
      if (done.status !== 0) throw new Error(`tesseract: ${done.stderr}`);
      return performance.now() - start;
    });
    return median(times);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
}
