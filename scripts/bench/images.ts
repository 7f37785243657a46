/** A picture of 1200 × 900 from the drop to its boxes in the review, beside the native `tesseract` in the same run. */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserName } from '../../tests/browser/support/browsers';
import { type Lab, openLab } from '../../tests/browser/support/lab';
import type { LabPage } from '../../tests/browser/support/lab-page';
import { packExtension } from '../../tests/browser/support/packed';
import { ANSWER, ASK } from '../../tests/helper-extension/questions';
import { withText } from '../../tests/unit/image/files';
import { drawSvg } from '../draw/draw';
import { LAB_REPORT } from '../draw/lab-report';
import { type Figure, spread } from './figure';

const COLD_RUNS = 3;
const WARM_RUNS = 7;
const NATIVE_RUNS = 7;
/** Upper bound for one picture on a busy machine, in milliseconds. */
const BOUND = 120_000;
const FOLDER = resolve('.cache/bench');
const DRAWN = join(FOLDER, 'drawn.png');
const PICTURE = join(FOLDER, 'lab-report.png');
const FRENCH = resolve('node_modules/@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz');

export async function benchImages(name: BrowserName): Promise<Figure[]> {
  await mkdir(FOLDER, { recursive: true });
  const extension = (await packExtension())[name];
  const cold: number[] = [];
  const warm: number[] = [];
  const thumbnails: number[] = [];
  for (let run = 0; run < COLD_RUNS; run++) {
    const lab = await openLab(name, { extension });
    try {
      const x = await ready(lab);
      cold.push(await dropToBoxes(x));
      // The engines of one browser stay: what follows is warm.
      for (let more = 0; run === COLD_RUNS - 1 && more < WARM_RUNS; more++) {
        await x.discret.click('[data-part="dont-attach"]');
        await x.discret.waitFor('[data-part="shelf-item"]', { count: 0 });
        const shown = await watchThumbnail(x);
        warm.push(await dropToBoxes(x));
        thumbnails.push(await shown());
      }
    } finally {
      await lab.close();
    }
  }
  return [
    spread('Picture of 1200 × 900, drop → boxes, cold (first since the browser’s start)', name, cold),
    spread('Picture of 1200 × 900, drop → boxes, warm', name, warm),
    spread('Picture of 1200 × 900, drop → thumbnail with progress, warm', name, thumbnails),
  ];
}

async function ready(lab: Lab): Promise<LabPage> {
  await writeFile(DRAWN, (await drawSvg(lab.browser, LAB_REPORT)).bytes);
  const x = await lab.open('/compose/post');
  await x.page.bringToFront();
  await x.type('dialog', '#DocTocToc');
  return x;
}

/** The thumbnail itself, painted, beside words or a bar that say how far its reading is. */
const THUMBNAIL = '[data-part="shelf-item"]:is([data-state="waiting"], [data-state="reading"]) canvas';

/**
 * Has the page note, frame by frame, when the next picture that is dragged over it is first shown.
 *
 * @returns gives that in milliseconds since the last `dragover`, with which every drop begins: Discret lets nobody hear
 * the drop itself
 */
async function watchThumbnail({ page }: LabPage): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(
    (ask, answer, question) => {
      let start = Number.NaN;
      addEventListener('dragover', () => (start = performance.now()), { capture: true, once: true });
      const isShown = () => {
        let heard = '';
        const hear = (event: Event) => (heard = String((event as CustomEvent<unknown>).detail));
        document.addEventListener(answer, hear, { once: true });
        document.dispatchEvent(new CustomEvent(ask, { detail: question }));
        return heard.includes('"tag":"canvas"');
      };
      const shown = new Promise<number>((resolve) => {
        const look = () => (isShown() ? resolve(performance.now() - start) : requestAnimationFrame(look));
        requestAnimationFrame(look);
      });
      return { shown };
    },
    ASK,
    ANSWER,
    JSON.stringify({ selector: THUMBNAIL, reveal: false }),
  );
  return () => page.evaluate(({ shown }) => shown, watch);
}

let files = 0;

/** The driver's own way, some ten milliseconds, is in it. Each file is another: Discret keeps what it read of the last ones. */
async function dropToBoxes(x: LabPage): Promise<number> {
  await writeFile(PICTURE, withText(await readFile(DRAWN), `${files++}`));
  const start = performance.now();
  await x.dropFiles('dialog', PICTURE);
  await x.discret.waitFor('[data-part="box"]', { ms: BOUND });
  return performance.now() - start;
}

/**
 * The `tesseract` command on the picture that `benchImages` left, with the language file that the extension ships, so
 * that both read with the same network; on one thread, since its threads wait for each other by spinning.
 *
 * @returns nothing when it is not installed
 */
export async function benchNative(): Promise<Figure[]> {
  if (spawnSync('tesseract', ['--version']).error) return [];
  await writeFile(join(FOLDER, 'fra.traineddata'), gunzipSync(await readFile(FRENCH)));
  const args = [PICTURE, '-', '--tessdata-dir', FOLDER, '-l', 'fra', '--psm', '3'];
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  const times = Array.from({ length: NATIVE_RUNS }, () => {
    const start = performance.now();
    const done = spawnSync('tesseract', args, { encoding: 'utf8', env });
    if (done.status !== 0) throw new Error(`tesseract: ${done.stderr}`);
    return performance.now() - start;
  });
  return [spread('The same picture by native `tesseract`, one thread, process included', 'native', times)];
}
