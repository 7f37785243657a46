/** The welcome page: it comes with the installation, reads a post to try, and wakes the open tabs of X. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomeEn } from '../../lib/words/welcome.en';
import { welcomeFr } from '../../lib/words/welcome.fr';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const part = (name: string) => `[data-part="${name}"]`;

inBothBrowsers((name) => {
  let lab: Lab;
  let page: Page;
  let words: typeof welcomeFr;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name, { greeting: 'keep' });
    if (lab.greeting === null) throw new Error('no greeting');
    page = lab.greeting;
    await page.waitForSelector(part('welcome'));
    words = (await page.evaluate(() => document.documentElement.lang)) === 'fr' ? welcomeFr : welcomeEn;
  });
  afterAll(() => lab?.close());

  const press = (name: string) => page.$eval(part(name), (button) => (button as HTMLElement).click());
  const says = (name: string, text: string) =>
    page.waitForFunction(
      (selector, wanted) => document.querySelector(selector)?.textContent?.includes(wanted) === true,
      { polling: 100 },
      part(name),
      text,
    );
  const faults = async () => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
      return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
    });
  };
  const findings = () =>
    page.$$eval('[data-part="try-findings"] .found', (found) => found.map(({ textContent }) => textContent));

  describe('the welcome page', () => {
    it('comes with the installation, and says what Discret does', async () => {
      await says('welcome', words.what.heading);
      expect(await page.title()).toBe(words.title);
      expect(await faults()).toEqual([]);
    });

    it('reads a post to try as it is typed, and corrects it', async () => {
      await press('next');
      await says('welcome', words.tryOut.heading);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect((await findings()).length).toBeGreaterThan(2);
      expect(await faults()).toEqual([]);
      await press('try-correct');
      await says('try-findings', words.tryOut.clear);
      const left = await page.$eval(part('try-text'), (field) => (field as HTMLTextAreaElement).value);
      expect(left).toContain('INR 4');
      await page.$eval(part('try-text'), (field) => {
        (field as HTMLTextAreaElement).value = 'Mme Durand, toux';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await says('try-findings', 'Durand');
      expect(await findings()).toEqual(['Durand']);
    });

    it('loads the open tabs of X again, and says how many', async () => {
      await press('next');
      await says('welcome', words.tabs.heading);
      expect(await faults()).toEqual([]);
      const x = await lab.open('/home');
      await x.page.evaluate(() => {
        document.documentElement.dataset.stale = '';
      });
      await press('reload-tabs');
      await says('reloaded', words.tabs.reloaded(1));
      await x.page.waitForFunction(
        () => document.readyState === 'complete' && document.documentElement.dataset.stale === undefined,
        { polling: 100 },
      );
    });

    it('keeps nothing of what was typed', async () => {
      const stored = await page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          typeof globalThis.chrome
        >;
        return JSON.stringify(await (browser ?? chrome).storage.local.get());
      });
      expect(stored).toBe('{}');
    });
  });
});
