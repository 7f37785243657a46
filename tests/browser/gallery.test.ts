/** The interface alone, every state of it: readable by everybody, and by keyboard. Chromium is enough here. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, serveGallery } from '../gallery/serve';
import { browserAt } from './support/browsers';

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

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await puppeteer.launch({ executablePath: browserAt('chromium').path, args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

const open = async (query: string) => {
  await page.goto(`${gallery.url}?${query}`);
  await page.waitForFunction(() => document.documentElement.dataset.hung === 'yes');
};

const said = () => page.evaluate(() => window.said.splice(0));

/** `data-part` of the focused element inside an exhibit. */
const focused = (exhibit: string) =>
  page.evaluate(
    (name) =>
      document
        .querySelector(`[data-exhibit="${name}"]`)
        ?.shadowRoot?.activeElement?.getAttribute('data-part') ?? null,
    exhibit,
  );

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

describe('the panel by keyboard', () => {
  it('goes round with Tab, both ways, and never outside', async () => {
    await open('only=panel+held');
    await page.focus(part('panel held', 'close'));
    await page.keyboard.press('Tab');
    expect(await focused('panel held')).toBe('correct-all');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused('panel held')).toBe('post-anyway');
    await page.keyboard.press('Tab');
    expect(await focused('panel held')).toBe('close');
  });

  it('corrects by Enter and closes by Escape', async () => {
    await open('only=panel+held');
    await page.focus(part('panel held', 'correct-all'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await said()).toEqual(['correct-all', 'close']);
  });

  it('reports the suggestion and the finding pressed', async () => {
    await open('only=panel+held');
    await page.click(part('panel held', 'suggestion'));
    await page.click(part('panel held', 'ignore'));
    expect(await said()).toEqual(['suggestion name 0', 'ignore name']);
  });

  it('posts anyway only by a second step that names what stays, with the way back focused', async () => {
    await open('only=panel+held');
    await page.focus(part('panel held', 'post-anyway'));
    await page.keyboard.press('Enter');
    expect(await focused('panel held')).toBe('back');
    expect(await said()).toEqual([]);
    const text = await page.$eval(part('panel held', 'deliberate'), (step) => step.textContent);
    for (const words of ['Mme Durand', '06 39 98 12 34', '2 38 05 35 238 017 94', 'CHU de Rennes'])
      expect(text).toContain(words);
    await page.keyboard.press('Escape');
    expect(await focused('panel held')).toBe('post-anyway');
    expect(await said()).toEqual([]);
    await page.click(part('panel held', 'post-anyway'));
    await page.click(part('panel held', 'confirm-post-anyway'));
    expect(await said()).toEqual(['post-anyway']);
  });
});

const PICTURES = ['found', 'unchecked', 'masking', 'not-redacted']
  .map((name) => `only=image+${name}`)
  .join('&');

describe('the picture review by keyboard', () => {
  it('lifts a box and covers the others', async () => {
    await open(PICTURES);
    await page.focus(part('image found', 'box'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused('image found')).toBe('attach-redacted');
    expect(await page.$eval(part('image found', 'box'), (box) => box.ariaPressed)).toBe('false');
    await page.click(part('image found', 'attach-redacted'));
    expect(await said()).toEqual(['attach-redacted 2']);
  });

  it('covers nothing only by a second step', async () => {
    await open(PICTURES);
    await page.click(part('image found', 'attach-as-is'));
    expect(await said()).toEqual([]);
    expect(await page.$eval(part('image found', 'deliberate'), (step) => step.textContent)).toContain(
      'DURAND Odile',
    );
    await page.click(part('image found', 'confirm-attach-as-is'));
    await page.click(part('image unchecked', 'attach-as-is'));
    expect(await said()).toEqual(['attach-as-is']);
    await page.click(part('image unchecked', 'back'));
    expect(await focused('image unchecked')).toBe('attach-as-is');
    await page.click(part('image unchecked', 'dont-attach'));
    expect(await said()).toEqual(['dont-attach']);
  });

  it('says what was not read before a half-read picture leaves redacted', async () => {
    await open(PICTURES);
    await page.click(part('image not-redacted', 'attach-redacted'));
    expect(await said()).toEqual([]);
    await page.click(part('image not-redacted', 'confirm-attach-redacted'));
    expect(await said()).toEqual(['attach-redacted 1']);
  });

  it('takes no press while it is being redacted', async () => {
    await open(PICTURES);
    expect(
      await page.$$eval(`[data-exhibit="image masking"] >>> footer button`, (all) =>
        all.map((button) => (button as HTMLButtonElement).disabled),
      ),
    ).toEqual([true, true, true]);
  });
});

describe('the card', () => {
  it('says when pointer or focus is inside, and closes by Escape', async () => {
    await open('only=card');
    await page.focus(part('card', 'suggestion'));
    expect(await said()).toContain('in');
    await page.keyboard.press('Escape');
    expect(await said()).toContain('close');
    await page.mouse.move(1200, 700);
    await page.hover(part('card', 'found'));
    expect(await said()).toContain('in');
    await page.mouse.move(1200, 700);
    expect(await said()).toContain('out');
  });
});

describe('the surface on a page', () => {
  it('lets no style of the page in and no text out', async () => {
    await page.goto(`${gallery.url}?scene=panel`);
    const host = await page.waitForSelector('discret-root');
    const seen = await host?.evaluate((root) => {
      const { position, opacity, display, pointerEvents } = getComputedStyle(root);
      return { root: root.shadowRoot, text: root.textContent, position, opacity, display, pointerEvents };
    });
    expect(seen).toEqual({
      root: null,
      text: '',
      position: 'fixed',
      opacity: '1',
      display: 'block',
      pointerEvents: 'auto',
    });
  });
});
