import { expect, it } from 'vitest';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
inBothBrowsers((name) => {
  it('debug', async () => {
    const lab = await openLabWithDiscret(name);
    try {
      const x = await lab.open('/compose/post');
      await x.type('dialog', '#DocTocToc avis pour Mme Durand');
      await x.page.evaluate(() => {
        (window as any).log = [];
        for (const t of ['keydown','keyup','keypress','focus','blur','focusin','focusout','selectionchange'])
          window.addEventListener(t, (e: any) => (window as any).log.push(t + ' ' + (e.key ?? '') + ' ' + ((e.target as any)?.localName ?? (e.target as any)?.nodeName) + ' ' + e.defaultPrevented), {capture: true});
      });
      const state = () => x.page.evaluate(() => { const l = (window as any).log; (window as any).log = []; return [document.hasFocus(), document.activeElement?.localName, document.activeElement?.getAttribute('data-testid'), l]; });
      console.log(JSON.stringify(await state()));
      if (process.env.HOW === 'alt') {
      await x.press('Alt+ArrowDown');
      await x.discret.waitFor('[data-part="card"] [data-part="suggestion"]', { focused: true });
      } else {
      await x.press('Control+Enter');
      await x.discret.waitFor('[data-part="correct-all"]', { focused: true });
      }
      console.log(JSON.stringify(await state()));
      await x.press('Escape');
      await x.page.evaluate(() => new Promise((r) => setTimeout(r, 500)));
      console.log(JSON.stringify(await state()), await x.discret.text(), await x.page.title());
    } finally { await lab.close(); }
  });
});
