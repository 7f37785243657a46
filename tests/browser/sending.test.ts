/** Given a draft, what Post does: held, passed, released, and never pressed by Discret. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const NAMED =
  '#DocTocToc Mme Durand, 86 ans, chute. Tél. 06 12 34 56 78, NIR 2 38 03 75 116 005 03. Un avis ?';
const SAFE = '#DocTocToc Une patiente, 86 ans, chute. Un avis ?';
const IDENTIFYING = /Durand|06 12 34 56 78|2 38 03 75/;

/** Everything here must pass in silence. */
const SILENT = [
  '#DocTocToc 3 ans. Non vacciné ROR. Éruption depuis ce matin. Pas de prurit. Toux. 38°.',
  "#DOCTOCTOC patient mis en inaptitude ce jour par le médecin du travail, je dois prolonger l'arrêt ?",
  '#DocTocToc fièvre J6',
  '#DocTocToc HLA B27',
  '#DocTocToc G3P2',
  '#DocTocToc F40a avec nausées',
];

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

  describe('a draft that identifies', () => {
    const ways: readonly { readonly way: string; readonly send: () => Promise<void> }[] = [
      { way: 'a click on Post', send: () => x.send('dialog') },
      { way: 'Ctrl+Enter in the text', send: () => x.press('Control+Enter') },
      { way: 'Cmd+Enter in the text', send: () => x.press('Meta+Enter') },
      {
        way: 'Enter on the focused button',
        send: async () => {
          await x.page.focus(x.sendButton('dialog'));
          await x.press('Enter');
        },
      },
      {
        way: 'Space on the focused button',
        send: async () => {
          await x.page.focus(x.sendButton('dialog'));
          await x.press(' ');
        },
      },
      {
        way: 'a click made by the page itself',
        send: () =>
          x.page.evaluate(
            (button) => document.querySelector<HTMLElement>(button)?.click(),
            x.sendButton('dialog'),
          ),
      },
    ];
    it.each(ways)('is held at $way, with the focus on "Tout corriger"', async ({ send }) => {
      await compose(NAMED);
      await send();
      await x.discret.waitFor('[data-part="correct-all"]', { focused: true });
      expect(await x.text('dialog')).toBe(NAMED);
      expect(lab.records.posts).toEqual([]);
    });

    it('is corrected by one click, then posted by the doctor’s own', async () => {
      await compose(NAMED);
      await x.send('dialog');
      await x.discret.click('[data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      const text = await x.text('dialog');
      expect(text).not.toMatch(IDENTIFYING);
      expect(text).toContain('86 ans');
      // The focus waits on X's button: the doctor's next key is the second and last action.
      await x.page.waitForFunction(
        (button) => document.activeElement === document.querySelector(button),
        {},
        x.sendButton('dialog'),
      );
      expect(lab.records.posts).toEqual([]);
      await x.press('Enter');
      await x.waitForToast();
      expect(lab.records.posts.map((post) => post.text)).toEqual([text]);
      expect(await x.errors()).toEqual([]);
    });

    it('has everything back after one Ctrl+Z, and is held again', async () => {
      await compose(NAMED);
      await x.send('dialog');
      await x.discret.click('[data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      await x.focus('dialog');
      await x.press('Control+Z');
      await x.waitForText('dialog', NAMED);
      await x.press('Control+Enter');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(lab.records.posts).toEqual([]);
    });

    it('goes as it is after "post anyway", said and confirmed, and the doctor’s own click', async () => {
      await compose('#DocTocToc Mme Durand, un avis ?');
      await x.send('dialog');
      await x.discret.click('[data-part="post-anyway"]');
      await x.discret.waitFor('[data-part="confirm-post-anyway"]');
      expect(await x.discret.text()).toContain('Durand');
      await x.discret.click('[data-part="confirm-post-anyway"]');
      await x.discret.waitFor('[data-part="panel"][data-state="released"]');
      expect(lab.records.posts).toEqual([]);
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts.map((post) => post.text)).toEqual(['#DocTocToc Mme Durand, un avis ?']);
    });

    it('is held again when the doctor types on after a release', async () => {
      await compose('#DocTocToc Mme Durand, un avis ?');
      await x.send('dialog');
      await x.discret.click('[data-part="post-anyway"]');
      await x.discret.click('[data-part="confirm-post-anyway"]');
      await x.discret.waitFor('[data-part="panel"][data-state="released"]');
      await x.type('dialog', ' Merci');
      await x.press('Control+Enter');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(lab.records.posts).toEqual([]);
    });

    it('is held when the tag comes last, and its words are found the moment it does', async () => {
      await compose('Mme Durand, 86 ans. Un avis ?');
      await x.discret.waitFor('[data-part]', { count: 0 });
      await x.type('dialog', ' #doctoctoc');
      await x.discret.waitFor('[data-part="note"]', { text: 'Durand' });
      await x.press('Control+Enter');
      await x.discret.waitFor('[data-part="panel"]');
      expect(lab.records.posts).toEqual([]);
    });

    it('keeps what was ignored: Post passes, and the next draft starts afresh', async () => {
      await compose('#DocTocToc Mme Durand, un avis ?');
      await x.send('dialog');
      await x.discret.click('[data-part="ignore"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts).toHaveLength(1);
      await x.page.evaluate(() => window.standin.go('/compose/post'));
      await x.type('dialog', '#DocTocToc Mme Durand encore');
      await x.send('dialog');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(lab.records.posts).toHaveLength(1);
    });

    it('is held at "Post all" for a name in its second post', async () => {
      await compose(SAFE);
      await x.click('[data-testid="addButton"]');
      await x.type('dialog', 'suite : vu avec M. Martin, son fils', 1);
      await x.send('dialog');
      await x.discret.waitFor('[data-part="correct-all"]', { focused: true });
      expect(lab.records.posts).toEqual([]);
      await x.discret.click('[data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      await x.send('dialog');
      await lab.records.until('two posts', ({ posts }) => posts.length === 2);
      expect(lab.records.posts.map((post) => post.text).join(' ')).not.toContain('Martin');
    });

    it('is held at scheduling', async () => {
      await compose('#DocTocToc Mme Durand, un avis ?');
      await x.click('[role="dialog"] [data-testid="scheduleOption"]');
      await x.click('[data-testid="scheduledConfirmationPrimaryAction"]');
      await x.send('dialog');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(lab.records.posts).toEqual([]);
    });

    it('is held for a name in a poll choice, which only the doctor can change', async () => {
      await compose('#DocTocToc quel avis ?');
      await x.click('[role="dialog"] [data-testid="createPollButton"]');
      await x.click('[role="dialog"] input[name="Choice1"]');
      await x.keys('Mme Durand');
      await x.click('[role="dialog"] input[name="Choice2"]');
      await x.keys('attendre');
      await x.send('dialog');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]');
      expect(await x.discret.text()).toContain('Durand');
      expect(lab.records.posts).toEqual([]);
    });

    it('on a phone: held, corrected in the textarea, posted', async () => {
      await compose(NAMED, '/compose/post?device=phone');
      await x.send('dialog');
      await x.discret.click('[data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      expect(await x.text('dialog')).not.toMatch(IDENTIFYING);
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts[0]?.text).not.toMatch(IDENTIFYING);
    });
  });

  describe('a draft that identifies nobody', () => {
    it.each(SILENT)('%s: posted by the first click, nothing shown', async (text) => {
      await compose(text);
      expect(await x.discret.query('[data-part]')).toEqual([]);
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts.map((post) => post.text)).toEqual([text]);
    });

    it('reaches X with no event cancelled or stopped', async () => {
      await compose(SILENT[0] ?? '');
      await x.page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          window.addEventListener(type, (event) => seen.push(`${type} ${event.defaultPrevented}`), {
            capture: true,
          });
        }
      });
      await x.send('dialog');
      await x.waitForToast();
      expect(await x.page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
        'pointerdown false',
        'mousedown false',
        'pointerup false',
        'mouseup false',
        'click false',
      ]);
    });

    it('passes with a one-line note when something is worth a look', async () => {
      await compose('#DocTocToc opérée le 12/03/2024, un avis ?');
      await x.discret.waitFor('[data-part="note"]');
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts).toHaveLength(1);
    });
  });

  it('a draft without a watched tag is never looked at twice: nothing shown, nothing held', async () => {
    await compose('Mme Durand, 86 ans, est passée.');
    expect(await x.discret.query('[data-part]')).toEqual([]);
    await x.send('dialog');
    await x.waitForToast();
    expect(lab.records.posts).toHaveLength(1);
  });

  it('"Discard" in "Save post?" is not sending', async () => {
    await compose(NAMED);
    await x.press('Escape');
    await x.click('[data-testid="confirmationSheetCancel"]');
    await x.page.waitForFunction(() => !document.querySelector('[role="dialog"]'));
    expect(await x.discret.query('[data-part="panel"]')).toEqual([]);
    expect(lab.records.posts).toEqual([]);
  });
});
