/** What can go wrong around a draft: damaged storage, a page that moves, no network. The guard holds all the same. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const NAMED = '#DocTocToc Mme Durand, 86 ans, chute. Un avis ?';
const SAFE = '#DocTocToc 3 ans, toux. Un avis ?';
const HELD = '[data-part="panel"][data-state="held"]';
const TOLD = '[data-part="sent-unchecked"]';

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterAll(() => lab?.close());

  const compose = async (text: string, path = '/compose/post') => {
    x = await lab.open(path);
    await x.type('dialog', text);
  };
  const held = async (what = 'Durand') => {
    await x.discret.waitFor(HELD, { text: what });
    expect(lab.records.posts).toEqual([]);
  };

  describe('storage', () => {
    /** Runs in a page of the extension, which has its storage. */
    const inStorage = async (change: (area: typeof chrome.storage.local) => Promise<unknown>) => {
      await page.evaluate(`(async () => {
        globalThis.__name ??= (value) => value;
        const area = (globalThis.browser ?? globalThis.chrome).storage.local;
        await (${String(change)})(area);
      })()`);
    };
    let page: Page;
    beforeAll(async () => {
      page = await lab.extensionPage('manifest.json');
    });
    afterEach(() => inStorage((area) => area.clear()));
    afterAll(() => page?.close());

    it.each([
      ['is damaged', (area: typeof chrome.storage.local) => area.set({ settings: '\u0000\u0001{' })],
      [
        'holds settings of a later version',
        (area: typeof chrome.storage.local) =>
          area.set({ settings: { version: 99, tags: [], levels: 'off', language: 'xx', pausedUntil: 1e18 } }),
      ],
      [
        'holds settings of which every field is wrong',
        (area: typeof chrome.storage.local) =>
          area.set({
            settings: {
              version: 2,
              tags: [],
              levels: [],
              terms: 7,
              images: 'no',
              adviceOff: {},
              pausedUntil: 'later',
            },
          }),
      ],
      [
        'holds something else',
        (area: typeof chrome.storage.local) => area.set({ settings: null, other: [1] }),
      ],
    ])('%s: the defaults guard', async (_, change) => {
      await inStorage(change);
      await compose(NAMED);
      await x.send('dialog');
      await held();
    });

    it('is full: what cannot be kept is not lost from the draft, and Post is held', async () => {
      // Chrome takes 10 MB; Firefox has no such limit to run into.
      await inStorage(async (area) => {
        await area.set({ other: 'x'.repeat(10_485_000) }).catch(() => {});
      });
      await compose(`${NAMED} Dr Martin n’y a rien compris, quel nul.`);
      await x.send('dialog');
      await held();
      await x.discret.click('[data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts[0]?.text).not.toContain('Durand');
    });
  });

  describe('the page moves', () => {
    it('the editor is built anew while the panel is open: corrected all the same', async () => {
      await compose(NAMED);
      await x.send('dialog');
      await held();
      await x.page.evaluate(() => window.standin.remountEditor('dialog'));
      await x.discret.click('[data-part="correct-all"]');
      await x.page.waitForFunction(() => !window.standin.text('dialog').includes('Durand'));
    });

    it('the whole dialog goes and comes again with the text: held again, whatever was let go before', async () => {
      await compose(NAMED);
      await x.send('dialog');
      await x.discret.click('[data-part="post-anyway"]');
      await x.discret.click('[data-part="confirm-post-anyway"]');
      await x.discret.waitFor('[data-part="panel"][data-state="released"]');
      await x.page.evaluate(() => window.standin.go('/home'));
      await x.page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
      await x.page.evaluate((text) => {
        window.standin.go('/compose/post');
        window.standin.fill('dialog', text);
      }, NAMED);
      await x.page.waitForSelector('[role="dialog"] [data-text="true"]');
      await x.send('dialog');
      await held();
    });

    it('ten items in one thread, beside the composer of the page: the name in the tenth holds', async () => {
      x = await lab.open('/home');
      await x.type('home', SAFE);
      await x.page.evaluate(() => window.standin.go('/compose/post'));
      await x.type('dialog', '#DocTocToc un');
      for (let n = 1; n < 10; n++) {
        await x.click('[role="dialog"] [data-testid="addButton"]');
        await x.type('dialog', n < 9 ? `suite ${n}` : 'avec Mme Durand', n);
      }
      await x.send('dialog');
      await held();
      await x.discret.click('[data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      await x.send('dialog');
      await lab.records.until('ten posts', ({ posts }) => posts.length === 10);
      expect(await x.discret.query(TOLD)).toEqual([]);
    });
  });

  describe('no network', () => {
    it('everything is checked as before; X says that nothing was sent, and we say nothing else', async () => {
      await compose(NAMED);
      await x.page.evaluate(() => {
        window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      });
      if (name === 'chromium') await x.page.setOfflineMode(true);
      await x.send('dialog');
      await held();
      await x.discret.click('[data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      await x.send('dialog');
      await x.waitForToast();
      expect(await x.discret.query(TOLD)).toEqual([]);
      expect(lab.records.posts).toEqual([]);
    });
  });
});
