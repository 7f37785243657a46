/** Takes pictures of every page of the extension into `.cache/pages/`: both themes, both languages, wide and narrow. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { openLab } from '../../tests/browser/support/lab';
import { packExtension } from '../../tests/browser/support/packed';

const OUT = join(import.meta.dirname, '../../.cache/pages');
const only = process.argv[2];

interface Sight {
  readonly name: string;
  readonly path: string;
  /** What to press, by `data-part`, one after the other. */
  readonly press?: readonly string[];
}

const SIGHTS: readonly Sight[] = [
  { name: 'popup', path: 'popup.html' },
  { name: 'options', path: 'options.html' },
  { name: 'welcome-1', path: 'welcome.html' },
  { name: 'welcome-2', path: 'welcome.html', press: ['next'] },
  { name: 'welcome-3', path: 'welcome.html', press: ['next', 'next'] },
  { name: 'workbench', path: 'workbench.html' },
  { name: 'course', path: 'workbench.html', press: ['tab-course'] },
  { name: 'case', path: 'workbench.html', press: ['tab-course', 'begin'] },
  { name: 'answer', path: 'workbench.html', press: ['tab-course', 'begin', 'nothing', 'answer'] },
];
const WIDTHS = { wide: 1280, narrow: 320 } as const;

/** Presses from within the page: what is below the fold is pressed as well. */
async function press(page: Page, part: string): Promise<void> {
  const selector = `[data-part="${part}"]`;
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => {
    const control = element.matches('button, input') ? element : element.querySelector('button, input');
    ((control ?? element) as HTMLElement).click();
  });
}

const { chromium: extension } = await packExtension();
const lab = await openLab('chromium', { extension });
try {
  await mkdir(OUT, { recursive: true });
  for (const sight of SIGHTS) {
    if (only !== undefined && !sight.name.includes(only)) continue;
    const page = await lab.extensionPage(sight.path);
    await page.evaluateOnNewDocument('globalThis.__name ??= (value) => value');
    for (const language of ['fr', 'en'] as const)
      for (const theme of ['light', 'dark'] as const)
        for (const [size, width] of Object.entries(WIDTHS)) {
          await page.setViewport({ width, height: 800 });
          await page.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: theme },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
          await page.evaluate((settings) => chrome.storage.local.set({ settings }), {
            ...DEFAULT_SETTINGS,
            language,
          });
          await page.reload();
          await page.bringToFront();
          for (const part of sight.press ?? []) await press(page, part);
          const path = join(OUT, `${sight.name}-${language}-${theme}-${size}.png`);
          await page.screenshot({ path: path as `${string}.png`, fullPage: true });
        }
    await page.close();
    console.log(sight.name);
  }
} finally {
  await lab.close();
}
