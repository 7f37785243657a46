/** The interface alone, every state of it, judged by axe in both browsers, in every theme and both languages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, serveGallery } from '../gallery/serve';
import { browserAt } from './support/browsers';
import { inBothBrowsers } from './support/in-both-browsers';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Landmarks repeat because every state hangs on one wall; on X and in the popup each stands alone. */
const AXE: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'landmark-no-duplicate-main': { enabled: false },
    'landmark-main-is-top-level': { enabled: false },
    'landmark-unique': { enabled: false },
  },
};

/** A box is as small as the words it covers; WCAG 2.5.8 allows it, since the list below has the same switch, larger. */
const allowed = (rule: string, html: string) => rule === 'target-size' && html.includes('data-part="box"');

inBothBrowsers((name) => {
  let gallery: Gallery;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await puppeteer.launch({
      browser: name === 'chromium' ? 'chrome' : 'firefox',
      executablePath: browserAt(name).path,
      ...(name === 'chromium' ? { args: ['--no-sandbox', '--force-prefers-reduced-motion'] } : {}),
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    });
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  const open = async (query: string) => {
    await page.goto(`${gallery.url}?${query}`);
    await page.waitForFunction(() => document.documentElement.dataset.hung === 'yes');
  };
  const part = (exhibit: string, name: string) => `[data-exhibit="${exhibit}"] >>> [data-part="${name}"]`;

  describe('accessibility', () => {
    it.each([
      'theme=light&language=fr&width=380',
      'theme=dark&language=en&width=304&press=1',
      'theme=contrast&language=fr&width=420&press=1',
      'theme=light&language=en&width=304&dir=rtl&press=1',
    ])('axe finds nothing: %s', async (query) => {
      await open(query);
      await page.evaluate(axe);
      for (const name of ['image found', 'image animated']) await page.click(part(name, 'add-box'));
      await page.click(part('image clear', 'crop'));
      await page.click(part('image face', 'face-keep'));
      for (const name of ['panel held-crowd', 'panel noted-crowd'])
        for (const more of ['crowd-why', 'reword-neutral']) await page.click(part(name, more));
      await page.click(part('panel noted-crowd', 'advice-more'));
      const { violations, passes } = await page.evaluate(
        (options) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(options),
        AXE,
      );
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ html }) => !allowed(id, html))
          .map(({ target, failureSummary }) => [id, target, failureSummary]),
      );
      expect(faults).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    });

    it('nothing is wider than the narrowest window', async () => {
      await page.setViewport({ width: 320, height: 800 });
      await open('theme=light&language=fr&width=304');
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-exhibit]')].flatMap((host) =>
          [
            host,
            ...(host.shadowRoot?.querySelectorAll<HTMLElement>('.body, .foot, .card, .note, .shelf') ?? []),
          ]
            .filter((part) => part.scrollWidth > part.clientWidth)
            .map((part) => `${host.dataset.exhibit} ${part.className}`),
        ),
      );
      expect(wide).toEqual([]);
      await page.setViewport({ width: 1280, height: 800 });
    });
  });
});
