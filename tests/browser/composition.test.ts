/**
 * Accents and input methods: while a character is being composed the editor holds half of it, and nothing may be
 * replaced then. Chromium composes for real; in Firefox no driver can, so its editor gets the events a composition
 * has, the end that Firefox itself sends when the text loses the focus among them, and no text.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const BEFORE = '#DocTocToc Mme Lefèvre, 86 ans. Gêne à la fenêtre. Un avis ';

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;
  /** What the open composition leaves in the text. */
  const left = name === 'chromium' ? '^' : '';

  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterAll(() => lab?.close());

  const compose = async () => {
    await x.beginComposition('^');
    if (name === 'chromium') return;
    await x.page.evaluate((box) => {
      const text = document.querySelector(box);
      const end = () => text?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      text?.addEventListener('blur', end, { once: true, capture: true });
    }, x.textbox('dialog'));
  };

  describe('a circumflex that waits for its letter', () => {
    beforeEach(async () => {
      x = await lab.open('/compose/post');
      await x.type('dialog', BEFORE);
      await x.press('Control+Enter');
      await x.discret.waitFor('[data-part="correct-all"]', { focused: true });
      // The doctor goes back to the text, with the panel open beside it.
      await x.focus('dialog');
    });

    const ways = [
      { what: '"Tout corriger"', part: '[data-part="correct-all"]' },
      { what: 'a suggestion', part: '[data-part="finding"] [data-part="suggestion"]' },
    ];
    it.each(ways)('$what waits for it, and then replaces just its words', async ({ part }) => {
      await compose();
      await x.discret.click(part);
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      await x.waitForText('dialog', BEFORE.replace('Mme Lefèvre', 'Une patiente') + left);
      expect(await x.errors()).toEqual([]);
      await x.focus('dialog');
      await x.press('Control+Z');
      await x.waitForText('dialog', BEFORE + left);
    });

    it('Post is held all the same', async () => {
      await compose();
      await x.press('Control+Enter');
      await x.discret.waitFor('[data-part="correct-all"]', { focused: true });
      await x.waitForText('dialog', BEFORE + left);
      // The composed character is in the text by now, and the keyboard still in the panel.
      await x.discret.waitFor('[data-part="correct-all"]', { focused: true });
      await x.press('Enter');
      await x.waitForText('dialog', BEFORE.replace('Mme Lefèvre', 'Une patiente') + left);
      expect(lab.records.posts).toEqual([]);
    });
  });

  it('a suggestion replaces its words when the doctor comes from the text, not from the panel', async () => {
    x = await lab.open('/compose/post');
    await x.type('dialog', BEFORE);
    await x.press('Control+Enter');
    await x.discret.waitFor('[data-part="correct-all"]', { focused: true });
    await x.focus('dialog');
    await x.discret.click('[data-part="finding"] [data-part="suggestion"]');
    await x.waitForText('dialog', BEFORE.replace('Mme Lefèvre', 'Une patiente'));
  });

  it('letters composed after a correction stand where the doctor writes', async () => {
    x = await lab.open('/compose/post');
    await x.type('dialog', BEFORE);
    await x.press('Control+Enter');
    await x.discret.click('[data-part="correct-all"]');
    await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
    const corrected = BEFORE.replace('Mme Lefèvre', 'Une patiente');
    await x.waitForText('dialog', corrected);
    await x.focus('dialog');
    await x.keys('sur la f');
    await x.waitForText('dialog', `${corrected}sur la f`);
    await x.beginComposition('^');
    await x.endComposition('ê');
    const composed = name === 'chromium' ? 'ê' : '';
    await x.waitForText('dialog', `${corrected}sur la f${composed}`);
    await x.keys('te');
    await x.waitForText('dialog', `${corrected}sur la f${composed}te`);
    expect(await x.errors()).toEqual([]);
  });

  it('a name is found the moment its accent is there', async () => {
    x = await lab.open('/compose/post');
    await x.type('dialog', '#DocTocToc Mme L');
    if (name === 'chromium') {
      await x.beginComposition('`');
      await x.endComposition('è');
    } else await x.keys('è');
    await x.keys('gre');
    await x.waitForText('dialog', '#DocTocToc Mme Lègre');
    await x.discret.waitFor('[data-part="note"]', { text: 'Lègre' });
    await x.press('Control+Enter');
    await x.discret.click('[data-part="correct-all"]');
    await x.waitForText('dialog', '#DocTocToc Une patiente');
  });
});
