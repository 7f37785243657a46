/** Draws `icon.svg` into `public/icon/`, in the sizes that browsers ask for. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserAt } from '../../tests/browser/support/browsers';

const SIZES = [16, 32, 48, 96, 128];
const OUT = join(import.meta.dirname, '../../public/icon');

const svg = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: browserAt('chromium').path,
  args: ['--no-sandbox'],
});
try {
  await mkdir(OUT, { recursive: true });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: join(OUT, `${size}.png`) as `${string}.png`, omitBackground: true });
  }
  console.log(`${SIZES.length} icons in public/icon/`);
} finally {
  await browser.close();
}
