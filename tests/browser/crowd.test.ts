/** How many people fit a description: what Post does, the rewording in X's real editor, and the advice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const RED = '#DocTocToc Notaire de 86 ans à Saint-Flour, anémie. Un avis ?';
const ORANGE = '#DocTocToc Notaire de 86 ans, anémie. Un avis ?';
const CLEAN = '#DocTocToc 3 ans. Éruption depuis ce matin. Toux. 38°.';
const KNOWN = 'Le patient ou un proche peut se reconnaître quand même.';

const meter = (band: string) => `[data-part="meter"][data-band="${band}"]`;
const panel = (state: string) => `[data-part="panel"][data-state="${state}"]`;

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterAll(() => lab?.close());

  /** The interface and the estimate are ours: one browser shows them. The editor is the browser's: both do. */
  const ours = it.runIf(name === 'chromium');

  const compose = async (text: string) => {
    x = await lab.open('/compose/post');
    await x.type('dialog', text);
  };
  const sent = () => lab.records.posts.map(({ text }) => text);
  const hold = async (text = RED) => {
    await compose(text);
    await x.send('dialog');
    await x.discret.waitFor(panel('held'), { visible: true });
  };

  describe('a description that fits almost nobody', () => {
    it('holds Post, and says how many fit, what counts, and what stays true all the same', async () => {
      await hold();
      await x.discret.waitFor(`${meter('red')}[data-k="under-1"]`, { text: 'Moins de 1 personne' });
      const [drivers] = await x.discret.query('[data-part="drivers"]');
      for (const words of ['Saint-Flour', 'Notaire', '86 ans']) expect(drivers?.text).toContain(words);
      await x.discret.waitFor('[data-part="crowd-known"]', { text: KNOWN });
      expect(sent()).toEqual([]);
    });

    ours('says on demand where the number comes from', async () => {
      await hold();
      await x.discret.waitFor('[data-part="assumptions"]', { count: 0 });
      await x.discret.click('[data-part="crowd-why"]');
      await x.discret.waitFor('[data-part="assumptions"]', { text: 'Insee' });
    });

    it('is put otherwise by one click: Post passes, and what leaves no longer says it', async () => {
      await hold();
      await x.discret.waitFor('[data-part="reword-replace"]', { focused: true });
      const [after] = await x.discret.query('[data-part="reworded-after"]');
      await x.press('Enter');
      await x.discret.waitFor(panel('ready'));
      const text = await x.text('dialog');
      expect(text).toBe(after?.text);
      expect(text).not.toBe(RED);
      expect(text).toContain('anémie. Un avis ?');
      expect(await x.errors()).toEqual([]);
      await x.send('dialog');
      await x.waitForToast();
      expect(sent()).toEqual([text]);
    });

    it('comes back whole at one Ctrl+Z, and holds again', async () => {
      await hold();
      await x.discret.click('[data-part="reword-replace"]');
      await x.discret.waitFor(panel('ready'));
      await x.focus('dialog');
      await x.press('Control+Z');
      await x.waitForText('dialog', RED);
      await x.discret.waitFor(panel('held'));
      expect(sent()).toEqual([]);
    });

    it('is put otherwise in the words that stand there by now', async () => {
      await hold();
      await x.press('Escape');
      await x.discret.waitFor('[data-part="panel"]', { count: 0 });
      await x.focus('dialog');
      await x.keys(' Merci');
      await x.waitForText('dialog', `${RED} Merci`);
      await x.send('dialog');
      await x.discret.click('[data-part="reword-replace"]');
      await x.discret.waitFor(panel('ready'));
      expect(await x.text('dialog')).toMatch(/ Merci$/u);
    });

    ours('can be kept as it is, and is named then', async () => {
      await hold();
      await x.discret.click('[data-part="crowd-keep"]');
      await x.discret.waitFor('[data-part="ignored"]', { text: 'Description' });
      await x.discret.waitFor(panel('ready'));
      await x.send('dialog');
      await x.waitForToast();
      expect(sent()).toEqual([RED]);
    });

    ours('is named among what stays by "post anyway"', async () => {
      await hold();
      await x.discret.click('[data-part="post-anyway"]');
      await x.discret.waitFor('[data-part="deliberate"]', { text: 'Notaire' });
      await x.discret.click('[data-part="confirm-post-anyway"]');
      await x.discret.waitFor(panel('released'));
      await x.send('dialog');
      await x.waitForToast();
      expect(sent()).toEqual([RED]);
    });
  });

  describe('neutral words, on request', () => {
    const TOLD =
      '#DocTocToc Une patiente de 86 ans, notaire à Saint-Flour, est venue pour une anémie. Un avis ?';
    const NEUTRAL = TOLD.replace('Une patiente', 'Une personne');

    it('no longer tell the sex, change nothing else, and come back whole at one Ctrl+Z', async () => {
      await hold(TOLD);
      await x.discret.click('[data-part="reword-neutral"]');
      await x.discret.click('[data-part="reword-neutral"] + div [data-part="reword-replace"]');
      await x.waitForText('dialog', NEUTRAL);
      // Still held: the focus goes to the panel first.
      await x.discret.waitFor('[data-part="reword-replace"]', { focused: true });
      await x.focus('dialog');
      await x.press('Control+Z');
      await x.waitForText('dialog', TOLD);
      expect(await x.errors()).toEqual([]);
      expect(sent()).toEqual([]);
    });
  });

  describe('a thread that says it in pieces', () => {
    const FIRST = '#DocTocToc Notaire à Saint-Flour, anémie.';
    const SECOND = 'Elle a 86 ans, veuve. Un avis ?';

    it('is one description; its rewording goes post by post, and each comes back at one Ctrl+Z', async () => {
      await compose(FIRST);
      await x.click('[data-testid="addButton"]');
      await x.type('dialog', SECOND, 1);
      await x.send('dialog');
      await x.discret.waitFor(meter('red'), { visible: true });
      await x.discret.click('[data-part="reword-replace"]');
      await x.discret.waitFor(panel('ready'));
      const now = [await x.text('dialog', 0), await x.text('dialog', 1)];
      expect(now).not.toEqual([FIRST, SECOND]);
      for (const [position, before] of [FIRST, SECOND].entries()) {
        if (now[position] === before) continue;
        await x.focus('dialog', position);
        await x.press('Control+Z');
        await x.waitForText('dialog', before, position);
      }
      expect(await x.errors()).toEqual([]);
      await x.send('dialog');
      await x.discret.waitFor(meter('red'), { visible: true });
      expect(sent()).toEqual([]);
    });
  });

  describe('a description that fits few', () => {
    ours('leaves a note, shows the meter to who asks, and Post passes', async () => {
      await compose(ORANGE);
      await x.discret.waitFor('[data-part="note"][data-level="warn"]', { text: '10 à 100 personnes' });
      await x.discret.click('[data-part="note-open"]');
      await x.discret.waitFor(panel('noted'));
      await x.discret.waitFor(meter('orange'), { visible: true });
      await x.discret.waitFor('[data-part="reword-rewrite"]', { count: 0 });
      await x.send('dialog');
      await x.waitForToast();
      expect(sent()).toEqual([ORANGE]);
    });
  });

  describe('a description that fits many', () => {
    it('passes in silence', async () => {
      await compose(CLEAN);
      await x.send('dialog');
      await x.waitForToast();
      expect(await x.discret.text()).toBe('');
      expect(sent()).toEqual([CLEAN]);
    });

    ours('shows its meter to who asks for the check', async () => {
      await compose('#DocTocToc 3 ans, toux. Un avis ?');
      const popup = await lab.popup(x);
      await popup.waitForSelector('[data-part="show"]');
      // The popup closes itself, and the answer with it.
      await popup.$eval('[data-part="show"]', (button) => (button as HTMLElement).click());
      await x.page.bringToFront();
      await x.discret.waitFor(panel('noted'));
      await x.discret.waitFor(`${meter('quiet')}[data-k="over-100"]`, { visible: true });
      await x.send('dialog');
      await x.waitForToast();
    });
  });

  describe('advice', () => {
    const ADVISED = '#DocTocToc 3 ans, toux. Je sèche.';

    ours('holds nothing and opens nothing', async () => {
      await compose(ADVISED);
      await x.send('dialog');
      await x.waitForToast();
      expect(await x.discret.text()).toBe('');
      expect(sent()).toEqual([ADVISED]);
    });

    ours('stands at the foot of a panel that is open, until it is not wanted any more', async () => {
      await hold('#DocTocToc Mme Durand, 86 ans, toux. Je sèche.');
      await x.discret.waitFor('[data-part="advice"][data-rule="no-question"]');
      await x.discret.click('[data-part="advice-off"]');
      await x.discret.waitFor('[data-part="advice"]', { count: 0 });
      await hold('#DocTocToc Mme Martin, 70 ans, toux. Je sèche.');
      await x.discret.waitFor('[data-part="finding"]');
      await x.discret.waitFor('[data-part="advice"]', { count: 0 });
    });
  });
});
