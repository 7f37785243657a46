/** The panel by keyboard alone while X's dialog traps the focus, and nothing of it reaching X. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const NAMED = '#DocTocToc Mme Durand, 86 ans. Tél. 06 12 34 56 78. Un avis ?';

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterAll(() => lab?.close());

  const focusOnText = () =>
    x.page.waitForFunction(
      (box) => document.activeElement === document.querySelector(box),
      {},
      x.textbox('dialog'),
    );
  const focusOnPost = () =>
    x.page.waitForFunction(
      (button) => document.activeElement === document.querySelector(button),
      {},
      x.sendButton('dialog'),
    );
  const focusOn = (part: string) => x.discret.waitFor(`[data-part="${part}"]`, { focused: true });
  /** What has the focus in the panel. */
  const focused = async () => {
    const found = (await x.discret.query('[data-part="panel"] *')).find((element) => element.focused);
    return found?.attributes['data-part'] ?? found?.tag ?? 'nothing';
  };
  const expectNoSheet = async () => expect(await x.page.$('[role="alertdialog"]')).toBeNull();

  const hold = async (text = NAMED) => {
    x = await lab.open('/compose/post');
    await x.type('dialog', text);
    await x.press('Control+Enter');
    await focusOn('correct-all');
  };

  describe('the held panel', () => {
    beforeEach(() => hold());

    it('keeps Tab inside: round and round, and never into X', async () => {
      const stops = (await x.discret.query('[data-part="panel"] button')).length;
      const seen: string[] = [];
      for (let step = 0; step < stops; step++) {
        await x.press('Tab');
        expect(await x.page.evaluate(() => document.activeElement?.localName)).toBe('discret-root');
        seen.push(await focused());
      }
      // Once round: every button had its turn, and the last step is where it began.
      expect(seen.at(-1)).toBe('correct-all');
      expect(new Set(seen)).toEqual(
        new Set(['correct-all', 'suggestion', 'ignore', 'crowd-why', 'post-anyway', 'close']),
      );
      await x.press('Shift+Tab');
      expect(await focused()).toBe(seen.at(-2));
    });

    it('closes by Escape: the caret is where it was, and X asks nothing', async () => {
      await x.press('Escape');
      await x.discret.waitFor('[data-part="panel"]', { count: 0 });
      await focusOnText();
      await expectNoSheet();
      await x.keys(' Merci');
      await x.waitForText('dialog', `${NAMED} Merci`);
    });

    it('corrects by Enter, and the next Enter posts', async () => {
      await x.press('Enter');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      await focusOnPost();
      expect(lab.records.posts).toEqual([]);
      await x.press('Enter');
      await x.waitForToast();
      expect(lab.records.posts).toHaveLength(1);
      expect(lab.records.posts[0]?.text).not.toMatch(/Durand|06 12/u);
    });

    it('takes one suggestion by Space, and keeps the focus in the panel', async () => {
      while ((await focused()) !== 'suggestion') await x.press('Tab');
      await x.press(' ');
      await x.waitForText('dialog', NAMED.replace('Mme Durand', 'Une patiente'));
      await x.discret.waitFor('[data-part="finding"]', { count: 1 });
      await x.page.waitForFunction(() => document.activeElement?.localName === 'discret-root');
    });

    it('lets a draft go after two steps: the way back first, then the confirmation', async () => {
      while ((await focused()) !== 'post-anyway') await x.press('Tab');
      await x.press('Enter');
      await focusOn('back');
      await x.press('Escape');
      await focusOn('post-anyway');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      await x.press('Enter');
      await focusOn('back');
      await x.press('Tab');
      expect(await focused()).toBe('confirm-post-anyway');
      await x.press('Enter');
      await x.discret.waitFor('[data-part="panel"][data-state="released"]');
      await focusOnPost();
      expect(lab.records.posts).toEqual([]);
      await x.press('Enter');
      await x.waitForToast();
      expect(lab.records.posts.map((post) => post.text)).toEqual([NAMED]);
    });

    it('cannot be posted around: Ctrl+Enter in the panel sends nothing', async () => {
      await x.press('Control+Enter');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(await x.text('dialog')).toBe(NAMED);
      expect(lab.records.posts).toEqual([]);
    });
  });

  describe('X and the panel', () => {
    /** The page listens to everything, as early as a page can once it is loaded. */
    const eavesdrop = () =>
      x.page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const types = [
          ...[
            'pointerdown',
            'pointerup',
            'pointermove',
            'mousedown',
            'mouseup',
            'mousemove',
            'click',
            'dblclick',
          ],
          ...['keydown', 'keypress', 'keyup', 'focus', 'blur', 'focusin', 'focusout', 'input', 'change'],
          ...[
            'contextmenu',
            'auxclick',
            'wheel',
            'touchstart',
            'touchend',
            'mouseover',
            'mouseout',
            'pointerover',
            'pointerout',
          ],
        ];
        for (const type of types)
          for (const target of [window, document])
            for (const capture of [true, false])
              target.addEventListener(
                type,
                (event) => {
                  if (event.target instanceof Element && event.target.localName === 'discret-root')
                    heard.push(type);
                },
                { capture, passive: true },
              );
      });
    const heard = () => x.page.evaluate(() => (window as unknown as { heard: string[] }).heard);

    it('X hears neither keys, clicks nor focus of the panel, and its one-key shortcut stays quiet', async () => {
      x = await lab.open('/home');
      await eavesdrop();
      await x.type('home', NAMED);
      await x.press('Control+Enter');
      await focusOn('correct-all');
      // On X "n" opens the dialog, wherever no text has the focus.
      await x.keys('n');
      await x.press('Tab');
      await x.press('Shift+Tab');
      await x.discret.click('[data-part="headline"]');
      await x.discret.click('[data-part="post-anyway"]');
      await x.discret.click('[data-part="back"]');
      await x.page.mouse.wheel({ deltaY: 20 });
      await x.press('Escape');
      await x.discret.waitFor('[data-part="panel"]', { count: 0 });
      expect(await heard()).toEqual([]);
      expect(await x.page.$('[role="dialog"]')).toBeNull();
      expect(await x.text('home')).toBe(NAMED);
    });

    it('a click in the panel is no click outside X’s dialog', async () => {
      await hold();
      await x.discret.click('[data-part="headline"]');
      await x.discret.click('[data-part="ignore"]');
      await x.discret.waitFor('[data-part="restore"]');
      await expectNoSheet();
      expect(await x.page.$('[role="dialog"]')).not.toBeNull();
    });

    it('clicks and keys that the page makes up do nothing', async () => {
      await hold();
      const [button] = await x.discret.waitFor('[data-part="correct-all"]', { visible: true });
      if (!button) throw new Error('the panel has no button');
      const at = { x: button.rect.x + button.rect.width / 2, y: button.rect.y + button.rect.height / 2 };
      await x.page.evaluate(({ x: clientX, y: clientY }) => {
        const host = document.querySelector<HTMLElement>('discret-root');
        if (!host) throw new Error('Discret is not there');
        const init = { bubbles: true, cancelable: true, composed: true, clientX, clientY };
        for (const detail of [0, 1]) {
          for (const type of ['pointerdown', 'pointerup']) host.dispatchEvent(new PointerEvent(type, init));
          for (const type of ['mousedown', 'mouseup', 'click'])
            host.dispatchEvent(new MouseEvent(type, { ...init, detail }));
        }
        host.click();
        for (const key of ['Enter', ' ', 'Escape'])
          for (const type of ['keydown', 'keypress', 'keyup'])
            host.dispatchEvent(new KeyboardEvent(type, { ...init, key }));
      }, at);
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(await x.text('dialog')).toBe(NAMED);
      // The same button does answer the doctor.
      await x.discret.click('[data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
    });
  });

  it('a held picture is decided by keyboard too: Escape leaves it on the shelf', async () => {
    x = await lab.open('/compose/post?restored=blob');
    await x.waitForMedia('dialog', 1);
    await x.type('dialog', '#DocTocToc un avis ?');
    await x.press('Control+Enter');
    await x.discret.waitFor('[data-part="panel"][data-state="held"] [data-part="not-checked"]');
    expect(await x.page.evaluate(() => document.activeElement?.localName)).toBe('discret-root');
    await x.press('Escape');
    await x.discret.waitFor('[data-part="panel"]', { count: 0 });
    await focusOnText();
    await expectNoSheet();
  });
});
