/** Discret looks and speaks like X around it, and stands beside the text, never over it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const NAMED = '#DocTocToc Mme Durand, 86 ans. Tél. 06 12 34 56 78. Un avis ?';
const SURFACE = '.discret';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterAll(() => lab?.close());

  const hold = async (path: string, text = NAMED) => {
    x = await lab.open(path);
    await x.type('dialog', text);
    await x.press('Control+Enter');
    await x.discret.waitFor('[data-part="panel"][data-state="held"]', { visible: true });
  };

  describe('theme', () => {
    it.each(['light', 'dark', 'contrast'] as const)('%s from the start', async (theme) => {
      await hold(`/compose/post?theme=${theme}`);
      await x.discret.waitFor(`${SURFACE}[data-theme="${theme}"]`);
    });

    it('follows X while the panel is open', async () => {
      await hold('/compose/post');
      for (const theme of ['dark', 'contrast', 'light'] as const) {
        await x.page.evaluate((next) => window.standin.setTheme(next), theme);
        await x.discret.waitFor(`${SURFACE}[data-theme="${theme}"]`);
      }
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
    });
  });

  describe('language', () => {
    const BUTTON = { fr: 'Tout corriger', en: 'Correct everything' } as const;
    const expectSpoken = async (lang: keyof typeof BUTTON) => {
      await x.discret.waitFor('[data-part="correct-all"]', { text: BUTTON[lang] });
      await x.discret.waitFor(`${SURFACE}[lang="${lang}"]`);
    };

    it.each(['fr', 'en'] as const)('X in %s', async (lang) => {
      await hold(`/compose/post?ui=${lang}`);
      await expectSpoken(lang);
    });

    it('X in another language: the browser’s own, French or English', async () => {
      await hold('/compose/post?ui=ar');
      const [browsers = ''] = await x.page.evaluate(() => navigator.languages);
      await expectSpoken(browsers.startsWith('fr') ? 'fr' : 'en');
    });

    it('follows X while the panel is open', async () => {
      await hold('/compose/post?ui=fr');
      await x.page.evaluate(() => window.standin.setLang('en'));
      await expectSpoken('en');
      await x.page.evaluate(() => window.standin.setLang('fr'));
      await expectSpoken('fr');
    });

    it('stays readable from left to right on an Arabic page', async () => {
      await hold('/compose/post?ui=ar');
      const [surface] = await x.discret.query(SURFACE);
      expect(surface?.attributes.dir).toBe('ltr');
      await x.discret.click('[data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
    });
  });

  describe('place', () => {
    /** The text as a whole, and the line with the caret, in CSS pixels of the window. */
    const written = () =>
      x.page.evaluate((selector) => {
        const box = document.querySelector(selector);
        if (!box) throw new Error('there is no text');
        const plain = ({ x: left, y: top, width, height }: DOMRect) => ({ x: left, y: top, width, height });
        const lines = box.querySelectorAll('[data-block="true"]');
        // A textarea tells no lines: its text stands at the top, and the caret after two or three of them.
        const whole = plain(box.getBoundingClientRect());
        const last = lines[lines.length - 1];
        const rects = last
          ? [...last.querySelectorAll('[data-text="true"]')].flatMap((leaf) => [...leaf.getClientRects()])
          : [];
        const caret = rects.at(-1);
        return { whole, caret: caret ? plain(caret) : { ...whole, height: Math.min(whole.height, 72) } };
      }, x.textbox('dialog'));

    const windows = [
      { width: 1280, height: 900, path: '/compose/post' },
      { width: 1280, height: 900, path: '/compose/post?in_reply_to=1001' },
      { width: 800, height: 700, path: '/compose/post' },
      { width: 360, height: 740, path: '/compose/post' },
      { width: 360, height: 740, path: '/compose/post?device=phone' },
    ];
    it.each(windows)('the panel covers no text at $width × $height, $path', async ({ path, ...size }) => {
      x = await lab.open(path);
      await x.page.setViewport(size);
      await x.type('dialog', NAMED);
      await x.press('Control+Enter');
      const [panel] = await x.discret.waitFor('[data-part="panel"]', { visible: true });
      const [placed] = await x.discret.query('.placed');
      if (!panel || !placed) throw new Error('the panel is not there');
      const { whole, caret } = await written();
      const docked = placed.attributes['data-side'] === 'docked';
      expect({
        side: placed.attributes['data-side'],
        over: overlap(panel.rect, docked ? caret : whole),
      }).toEqual({
        side: placed.attributes['data-side'],
        over: false,
      });
      // All of it is on the screen, and its main button can be reached.
      expect(panel.rect.x).toBeGreaterThanOrEqual(0);
      expect(panel.rect.x + panel.rect.width).toBeLessThanOrEqual(size.width);
      expect(panel.rect.y + panel.rect.height).toBeLessThanOrEqual(size.height + 1);
      await x.discret.click('[data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
    });

    it('moves along when the window changes', async () => {
      await hold('/compose/post');
      await x.page.setViewport({ width: 800, height: 700 });
      const inside = `[data-part="panel"]`;
      await x.discret.waitFor('.placed:not([data-side="right"])');
      const [panel] = await x.discret.query(inside);
      const { whole, caret } = await written();
      const docked = (await x.discret.query('.placed[data-side="docked"]')).length > 0;
      expect(panel && overlap(panel.rect, docked ? caret : whole)).toBe(false);
      await x.page.setViewport({ width: 1280, height: 900 });
    });

    it('the note and the card cover no text either', async () => {
      x = await lab.open('/compose/post');
      await x.page.setViewport({ width: 1280, height: 900 });
      await x.type('dialog', `${NAMED}\nMerci\nà tous`);
      const [note] = await x.discret.waitFor('[data-part="note"]', { visible: true });
      expect(note && overlap(note.rect, (await written()).whole)).toBe(false);
      await x.press('Control+Home');
      for (let step = 0; step < 18; step++) await x.press('ArrowRight');
      await x.press('Alt+ArrowDown');
      const [card] = await x.discret.waitFor('[data-part="card"]', { visible: true });
      expect(card && overlap(card.rect, (await written()).whole)).toBe(false);
    });
  });
});
