/** The interface alone, every state of it, by keyboard. Chromium is enough here. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, serveGallery } from '../gallery/serve';
import { browserAt } from './support/browsers';

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

  it('puts the draft otherwise by Enter, opens what stands behind the number, and turns advice off', async () => {
    await open('only=panel+held-crowd');
    await page.focus(part('panel held-crowd', 'close'));
    await page.keyboard.press('Tab');
    expect(await focused('panel held-crowd')).toBe('reword-replace');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.$$(part('panel held-crowd', 'reworded'))).toHaveLength(2);
    await page.click(part('panel held-crowd', 'crowd-why'));
    expect(await page.$eval(part('panel held-crowd', 'assumptions'), (list) => list.textContent)).toContain(
      'ordre de grandeur',
    );
    await page.click(part('panel held-crowd', 'advice-off'));
    await page.click(part('panel held-crowd', 'crowd-keep'));
    expect(await said()).toEqual([
      'reword rewrite',
      'advice-off image-consent',
      'ignore crowd\u0000notaire\u00000',
    ]);
  });

  it('shows three pieces of advice, and the others on demand', async () => {
    await open('only=panel+noted-crowd');
    expect(await page.$$(part('panel noted-crowd', 'advice'))).toHaveLength(3);
    await page.click(part('panel noted-crowd', 'advice-more'));
    expect(await page.$$(part('panel noted-crowd', 'advice'))).toHaveLength(5);
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

  it('waits for a reason where the team asks for one, chosen by keyboard', async () => {
    await open('only=panel+held-team');
    await page.click(part('panel held-team', 'post-anyway'));
    await page.click(part('panel held-team', 'confirm-post-anyway'));
    expect(await said()).toEqual([]);
    await page.focus(part('panel held-team', 'reason-mistaken'));
    await page.keyboard.press('ArrowDown');
    expect(await focused('panel held-team')).toBe('reason-invented');
    await page.click(part('panel held-team', 'confirm-post-anyway'));
    expect(await said()).toEqual(['post-anyway invented']);
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
    expect(await page.$eval(part('image found', 'box'), (box) => box.ariaPressed)).toBe('false');
    expect(await page.$eval(part('image found', 'counts'), (told) => told.textContent)).toBe(
      '2 masqués, 1 visible',
    );
    await page.keyboard.press('Escape');
    expect(await focused('image found')).toBe('attach-redacted');
    await page.keyboard.press('Enter');
    expect(await said()).toEqual(['attach-redacted 2']);
  });

  it('adds a cover, moves and resizes it by arrows, takes it away, and undoes all of it', async () => {
    await open(PICTURES);
    await page.focus(part('image found', 'add-box'));
    await page.keyboard.press('Enter');
    expect(await focused('image found')).toBe('box');
    const place = () =>
      page.$eval('[data-exhibit="image found"] >>> .frame[data-chosen="true"]', (frame) => {
        const { left, top, width, height } = (frame as HTMLElement).style;
        return [left, top, width, height].map(Number.parseFloat);
      });
    const [x = 0, y = 0, w = 0, h = 0] = await place();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    const [right = 0, up = 0] = await place();
    expect([right > x, up < y]).toEqual([true, true]);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Shift');
    const [, , wider = 0, lower = 0] = await place();
    expect([wider > w, lower < h]).toEqual([true, true]);
    await page.keyboard.press('Delete');
    expect(await page.$$eval('[data-exhibit="image found"] >>> [data-part="box"]', (all) => all.length)).toBe(
      3,
    );
    expect(await focused('image found')).toBe('add-box');
    for (const boxes of [4, 4, 3]) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      const now = await page.$$eval(
        '[data-exhibit="image found"] >>> [data-part="box"]',
        (all) => all.length,
      );
      expect(now).toBe(boxes);
    }
    await page.click(part('image found', 'attach-redacted'));
    expect(await said()).toEqual(['attach-redacted 3']);
  });

  it('covers all text, and crops by keyboard', async () => {
    await open(PICTURES);
    await page.click(part('image found', 'cover-text'));
    expect(await page.$eval(part('image found', 'cover-text'), (tool) => tool.matches(':disabled'))).toBe(
      true,
    );
    await page.focus(part('image found', 'crop'));
    await page.keyboard.press('Enter');
    expect(await focused('image found')).toBe('crop-frame');
    await page.keyboard.down('Shift');
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Escape');
    expect(await focused('image found')).toBe('crop');
    await page.click(part('image found', 'attach-redacted'));
    expect(await said()).toEqual(['attach-redacted 10 cropped']);
  });

  it('shows the picture as it came, and takes no edit meanwhile', async () => {
    await open(PICTURES);
    await page.click(part('image found', 'before'));
    expect(await page.$$(part('image found', 'box'))).toEqual([]);
    expect(await page.$eval(part('image found', 'add-box'), (tool) => tool.matches(':disabled'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$$(part('image found', 'box'))).toHaveLength(3);
    expect(await said()).toEqual([]);
  });

  it('shows a face only after the tick that says what it does not change', async () => {
    await open('only=image+face');
    const pressed = () => page.$eval(part('image face', 'box'), (box) => box.ariaPressed);
    await page.focus(part('image face', 'box'));
    await page.keyboard.press('Space');
    expect(await pressed()).toBe('true');
    expect(await page.$eval(part('image face', 'face-keep'), (way) => way.ariaChecked)).toBe('true');
    expect(await page.$eval(part('image face', 'face'), (step) => step.textContent)).toContain('407856');
    await page.click(part('image face', 'face-agreed'));
    expect(await pressed()).toBe('false');
    await page.focus(part('image face', 'face-keep'));
    await page.keyboard.press('ArrowDown');
    expect(await focused('image face')).toBe('face-cover');
    expect(await pressed()).toBe('true');
    await page.click(part('image face', 'attach-redacted'));
    expect(await said()).toEqual(['attach-redacted 1']);
  });

  it('shows the face while the part to keep is drawn, and covers what stays of it when that is too much', async () => {
    await open('only=image+face');
    await page.click(part('image face', 'face-part'));
    expect(await page.$('[data-exhibit="image face"] >>> .solid')).toBeNull();
    await page.click(part('image face', 'crop-done'));
    await page.click(part('image face', 'attach-redacted'));
    expect(await said()).toEqual(['attach-redacted 1']);
  });

  it('offers the first picture of an animation, and nothing to cover on a video', async () => {
    await open('only=image+animated&only=image+video');
    await page.click(part('image animated', 'attach-redacted'));
    expect(await said()).toEqual(['attach-redacted 0']);
    expect(await page.$(part('image video', 'attach-redacted'))).toBeNull();
    expect(await page.$eval(part('image video', 'headline'), (head) => head.textContent)).toContain(
      '3 images lues. Son, lieu et date non vérifiés',
    );
  });

  it('proposes a description without any identifier, to be copied', async () => {
    await open(PICTURES);
    await page.click(part('image found', 'copy-alt'));
    expect(await said()).toEqual(['copy Document médical, identifiants masqués']);
    await page.waitForSelector('[data-exhibit="image found"] >>> [data-part="copied"]::-p-text(Copiée)');
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

describe('the shelf', () => {
  it('hands over what is still being read only by a second step', async () => {
    await open('only=shelf');
    await page.click(part('shelf', 'attach-unchecked'));
    expect(await focused('shelf')).toBe('back');
    await page.keyboard.press('Escape');
    expect(await said()).toEqual([]);
    await page.click(part('shelf', 'attach-unchecked'));
    await page.click(part('shelf', 'confirm-attach-unchecked'));
    expect(await said()).toEqual(['attach-unchecked 2', 'attach-unchecked 4']);
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
