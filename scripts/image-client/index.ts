import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type * as InPage from './in-page';
import type { ImageRun, Redaction } from './in-page';

export type { ImageRun, Redaction } from './in-page';

/** Name under which the bundle stands in the page. */
const GLOBAL = 'discretImages';

/** Puts the content script's side of an image job into a page of the extension. */
export async function installImageClient(page: Page): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: GLOBAL },
    },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (output?.type !== 'chunk') throw new Error('The image client did not build.');
  await page.evaluate(`globalThis.${GLOBAL} = (() => { ${output.code}\nreturn ${GLOBAL}; })(); undefined`);
}

type Client = Record<typeof GLOBAL, typeof InPage>;

/** Runs one image through the extension's image path: its report, then each redaction. */
export function runImageJob(
  page: Page,
  image: Uint8Array,
  redactions: readonly Redaction[] = [],
): Promise<ImageRun> {
  return page.evaluate(
    (base64, lists) => (globalThis as unknown as Client).discretImages.run(base64, lists),
    Buffer.from(image).toString('base64'),
    redactions,
  );
}

/** Begins a job and cancels it while the image is being read; answers the name of the error it ended with. */
export function cancelImageJob(page: Page, image: Uint8Array): Promise<string> {
  return page.evaluate(
    (base64) => (globalThis as unknown as Client).discretImages.cancelled(base64),
    Buffer.from(image).toString('base64'),
  );
}
