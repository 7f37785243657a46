/**
 * The popup, opened in a tab of its own with the page it speaks of in front: no driver can press the toolbar button.
 * It asks the browser for the tab in front and that tab's content script, as it does above the toolbar.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/words/en';
import { fr } from '../../lib/words/fr';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const TAGLESS = 'Mme Durand, 86 ans. Un avis ?';
const TAGGED = `#DocTocToc ${TAGLESS}`;
const SWITCH = '[data-part="watch"]';

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterAll(() => lab?.close());

  /** Runs `look` in the popup, which speaks the browser's language. */
  const inPopup = async (look: (popup: Page, words: typeof fr.popup) => Promise<void>) => {
    const popup = await lab.popup(x);
    try {
      const lang = await popup.evaluate(() => document.documentElement.lang);
      await look(popup, (lang === 'fr' ? fr : en).popup);
    } finally {
      await popup.close();
    }
  };
  /** Waits until the popup says exactly these sentences. @throws at the bound, with what it says. */
  const says = async (popup: Page, sentences: readonly string[]) => {
    const heard = () =>
      popup.$$eval('[data-part="popup-state"] p', (paragraphs) =>
        paragraphs.map(({ textContent }) => textContent),
      );
    await popup
      .waitForFunction(
        (wanted) =>
          JSON.stringify(
            [...document.querySelectorAll('[data-part="popup-state"] p')].map(
              ({ textContent }) => textContent,
            ),
          ) === wanted,
        { polling: 100, timeout: 10_000 },
        JSON.stringify(sentences),
      )
      .catch(async () => expect(await heard()).toEqual(sentences));
  };
  const press = (popup: Page) => popup.$eval(SWITCH, (button) => (button as HTMLElement).click());

  const compose = async (text: string) => {
    x = await lab.open('/compose/post');
    await x.type('dialog', text);
  };

  describe('what it says', () => {
    it('of a draft without a watched tag', async () => {
      await compose(TAGLESS);
      await inPopup(async (popup, words) => {
        await says(popup, [words.state.unwatched]);
        expect(await popup.$eval(SWITCH, (button) => button.getAttribute('aria-checked'))).toBe('false');
      });
    });

    it('of a draft that identifies somebody', async () => {
      await compose(`${TAGGED} Opérée le 12/03/2024.`);
      await inPopup(async (popup, words) => {
        await says(popup, [words.stops(1), words.warns(1)]);
        expect(await popup.$eval(SWITCH, (button) => button.getAttribute('aria-checked'))).toBe('true');
      });
    });

    it('of a draft that identifies nobody', async () => {
      await compose('#DocTocToc 3 ans, toux.');
      await inPopup((popup, words) => says(popup, [words.state.clear]));
    });

    it('of a picture that nobody checked', async () => {
      x = await lab.open('/compose/post?restored=blob');
      await x.waitForMedia('dialog', 1);
      await x.type('dialog', '#DocTocToc 3 ans, toux.');
      await inPopup((popup, words) => says(popup, [words.notChecked(1)]));
    });

    it('where nothing is being written', async () => {
      x = await lab.open('/home?device=phone');
      await inPopup(async (popup, words) => {
        await says(popup, [words.state.none]);
        expect(await popup.$(SWITCH)).toBeNull();
      });
    });

    it('over a page that is none of X’s, whose address it may not see', async () => {
      x = await lab.open('/home');
      await x.page.goto('about:blank');
      await inPopup(async (popup, words) => {
        await says(popup, [words.state.unknown]);
        expect(await popup.$(SWITCH)).toBeNull();
      });
    });
  });

  describe('its switch', () => {
    it('has a draft without a tag checked: Post is held, and free again when it is switched off', async () => {
      await compose(TAGLESS);
      await inPopup(async (popup, words) => {
        await says(popup, [words.state.unwatched]);
        await press(popup);
        await says(popup, [words.stops(1)]);
      });
      await x.page.bringToFront();
      await x.discret.waitFor('[data-part="panel"]', { text: 'Durand' });
      await x.send('dialog');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(lab.records.posts).toEqual([]);
      await inPopup(async (popup, words) => {
        await says(popup, [words.stops(1)]);
        await press(popup);
        await says(popup, [words.state.unwatched]);
      });
      await x.page.bringToFront();
      await x.discret.waitFor('[data-part="panel"]', { count: 0 });
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts.map(({ text }) => text)).toEqual([TAGLESS]);
    });

    it('counts for this draft alone', async () => {
      await compose(TAGLESS);
      await inPopup(async (popup, words) => {
        await says(popup, [words.state.unwatched]);
        await press(popup);
        await says(popup, [words.stops(1)]);
      });
      await x.page.bringToFront();
      await x.discret.click('[data-part="panel"] [data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      await x.send('dialog');
      await x.waitForToast();
      await x.page.evaluate(() => window.standin.go('/compose/post'));
      await x.type('dialog', TAGLESS);
      await x.send('dialog');
      await lab.records.until('the second post', ({ posts }) => posts.length === 2);
      expect(lab.records.posts[1]?.text).toBe(TAGLESS);
    });
  });

  describe('its pause', () => {
    const pressPart = (popup: Page, part: string) =>
      popup.$eval(`[data-part="${part}"]`, (button) => (button as HTMLElement).click());

    it('lets everything pass until it is ended: then Post is held again', async () => {
      await compose(TAGGED);
      await inPopup(async (popup, words) => {
        await says(popup, [words.stops(1)]);
        await pressPart(popup, 'pause-1');
        await popup.waitForSelector('[data-part="resume"]');
        expect(await popup.$(SWITCH)).toBeNull();
      });
      await x.page.bringToFront();
      await x.send('dialog');
      await lab.records.until('the post', ({ posts }) => posts.length === 1);
      await compose(TAGGED);
      await inPopup(async (popup, words) => {
        await popup.waitForSelector('[data-part="resume"]');
        await pressPart(popup, 'resume');
        await says(popup, [words.stops(1)]);
      });
      await x.page.bringToFront();
      await x.send('dialog');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(lab.records.posts).toEqual([]);
    });
  });

  // No driver can press a browser's own shortcut: Chromium's event is fired where the browser fires it.
  describe.runIf(name === 'chromium')('the shortcut', () => {
    it('has the draft in front checked, without a tag too', async () => {
      await compose(TAGLESS);
      const worker = await lab.worker();
      await worker.evaluate(() => {
        const { onCommand } = (globalThis as unknown as { chrome: typeof chrome }).chrome.commands;
        (onCommand as unknown as { dispatch: (command: string) => void }).dispatch('review');
      });
      await x.discret.waitFor('[data-part="panel"]', { text: 'Durand' });
    });
  });
});
