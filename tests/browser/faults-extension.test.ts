/** The extension is updated or reloaded while somebody writes: nothing leaves unchecked, nothing is lost. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';

const NAMED = '#DocTocToc Mme Durand, 86 ans, chute. Un avis ?';
const SAFE = '#DocTocToc 3 ans, toux. Un avis ?';

inBothBrowsers((name) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterEach(() => lab?.close());

  it.runIf(name === 'chromium')(
    'the script that is left behind holds Post, gives the text back, and lets it go only knowingly',
    async () => {
      const x = await lab.open('/compose/post');
      await x.type('dialog', SAFE);
      await lab.reloadExtension();
      await x.page.bringToFront();
      await x.send('dialog');
      await x.discret.waitFor('[data-part="panel"][data-state="held"]', { text: 'mis à jour' });
      await x.page
        .browserContext()
        .overridePermissions('https://x.com', ['clipboard-read', 'clipboard-sanitized-write']);
      await x.discret.click('[data-part="copy-draft"]');
      await x.discret.waitFor('[data-part="copy-draft"]', { text: 'Texte copié' });
      expect(await x.page.evaluate(() => navigator.clipboard.readText())).toBe(SAFE);
      await x.discret.waitFor('[data-part="post-anyway"]', { text: 'Publier sans vérification' });
      await x.discret.click('[data-part="post-anyway"]');
      await x.discret.click('[data-part="confirm-post-anyway"]');
      await x.discret.waitFor('[data-part="panel"][data-state="released"]');
      expect(lab.records.posts).toEqual([]);
      await x.send('dialog');
      await x.waitForToast();
      expect(lab.records.posts.map(({ text }) => text)).toEqual([SAFE]);
    },
  );

  it.runIf(name === 'chromium')('it still finds and corrects names', async () => {
    const x = await lab.open('/compose/post');
    await x.type('dialog', NAMED);
    await lab.reloadExtension();
    await x.page.bringToFront();
    await x.send('dialog');
    await x.discret.click('[data-part="correct-all"]');
    await x.page.waitForFunction(() => !window.standin.text('dialog').includes('Durand'));
    expect(lab.records.posts).toEqual([]);
  });

  it.runIf(name === 'firefox')(
    'the new script takes over in the open tab: the open draft is guarded, the old panel is gone',
    async () => {
      const x = await lab.open('/compose/post');
      await x.type('dialog', NAMED);
      await x.send('dialog');
      await x.discret.waitFor('[data-part="panel"]');
      await lab.reloadExtension();
      await x.page.bringToFront();
      await x.discret.waitFor('[data-part="note"]', { text: 'Durand' });
      expect((await x.discret.ask('[data-part="panel"]')).seen).toEqual([]);
      await x.send('dialog');
      await x.discret.click('[data-part="correct-all"]');
      await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
      expect((await x.discret.ask('*')).hosts).toBe(1);
      expect(await x.text('dialog')).not.toContain('Durand');
      expect(lab.records.posts).toEqual([]);
    },
  );
});
