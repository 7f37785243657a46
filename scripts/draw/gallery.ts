/** Takes pictures of the gallery into `.cache/gallery/`: every theme, language, width and direction, and the scenes. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserAt } from '../../tests/browser/support/browsers';
import { serveGallery } from '../../tests/gallery/serve';

const OUT = join(import.meta.dirname, '../../.cache/gallery');
const only = process.argv[2];

const WALLS = [
  { name: 'light-fr', query: 'theme=light&language=fr&width=380', width: 1260 },
  { name: 'dark-en', query: 'theme=dark&language=en&width=380', width: 1260 },
  { name: 'contrast-fr', query: 'theme=contrast&language=fr&width=420', width: 1360 },
  { name: 'narrow-fr', query: 'theme=light&language=fr&width=304', width: 1260 },
  { name: 'asked-fr', query: 'theme=dark&language=fr&width=340&press=1', width: 1260 },
  { name: 'rtl-fr', query: 'theme=light&language=fr&width=420&dir=rtl', width: 1360 },
];

const VIEWS = [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'tall', width: 700, height: 1000 },
  { name: 'phone', width: 320, height: 640 },
];
const SCENES = ['panel', 'image', 'face', 'note', 'card', 'ready'];

const gallery = await serveGallery();
const browser = await puppeteer.launch({
  executablePath: browserAt('chromium').path,
  args: ['--no-sandbox'],
});
try {
  await mkdir(OUT, { recursive: true });
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const shoot = async (name: string, query: string, width: number, height: number, fullPage: boolean) => {
    if (only !== undefined && !name.includes(only)) return;
    await page.setViewport({ width, height });
    await page.goto(`${gallery.url}?${query}`, { waitUntil: 'networkidle0' });
    await page.screenshot({ path: join(OUT, `${name}.png`), fullPage });
    console.log(`${name}.png`);
  };
  for (const wall of WALLS) await shoot(wall.name, wall.query, wall.width, 800, true);
  for (const view of VIEWS) {
    for (const scene of SCENES) {
      const query = `scene=${scene}&theme=${view.name === 'tall' ? 'dark' : 'light'}&language=fr`;
      await shoot(`scene-${scene}-${view.name}`, query, view.width, view.height, false);
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}
