/** What a page can do to the interface: neither read it, press it, nor restyle it into silence. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const NAMED = '#DocTocToc Mme Durand, 86 ans, chute. Un avis ?';
const PANEL = '[data-part="panel"][data-state="held"]';

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterAll(() => lab?.close());

  beforeEach(async () => {
    x = await lab.open('/compose/post');
    await x.page.evaluate(() => {
      const caught: unknown[] = [];
      const real = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        caught.push(this.localName);
        return real.call(this, { ...init, mode: 'open' });
      };
      Object.assign(window, { caught });
    });
    await x.type('dialog', NAMED);
    await x.send('dialog');
    await x.discret.waitFor(PANEL, { visible: true });
  });

  /** What stands, for the page, in the middle of the panel. */
  const shownAt = async () => {
    const [panel] = await x.discret.query(PANEL);
    const { x: left = 0, y: top = 0, width = 0, height = 0 } = panel?.rect ?? {};
    return x.page.evaluate(
      (atX, atY) => document.elementFromPoint(atX, atY)?.localName,
      left + width / 2,
      top + Math.min(height / 2, 60),
    );
  };

  it('cannot be read: the root is closed, and the page’s own methods were never asked for it', async () => {
    const seen = await x.page.evaluate(() => {
      const host = document.querySelector('discret-root');
      getSelection()?.selectAllChildren(document.documentElement);
      const selected = String(getSelection());
      getSelection()?.removeAllRanges();
      return {
        root: host?.shadowRoot ?? null,
        inside: host?.textContent,
        caught: (window as unknown as { caught: string[] }).caught,
        text: document.documentElement.innerText.includes('Tout corriger'),
        selected: selected.includes('Tout corriger'),
        globals: Object.keys(window).filter((key) => /discret/iu.test(key)),
      };
    });
    expect(seen).toEqual({ root: null, inside: '', caught: [], text: false, selected: false, globals: [] });
  });

  it('cannot be restyled into silence', async () => {
    await x.page.evaluate(() => {
      const rule = `discret-root, html > :not(head, body), * {
        display: none !important; visibility: hidden !important; opacity: 0 !important; content-visibility: hidden;
        pointer-events: none !important; transform: scale(0) !important; clip-path: inset(50%) !important;
        position: absolute !important; left: -9999px !important; z-index: -1 !important; filter: opacity(0) !important;
      }`.replace(', *', '');
      const style = document.createElement('style');
      style.textContent = rule;
      document.head.append(style);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets = [sheet];
    });
    await x.discret.waitFor(PANEL, { visible: true });
    expect(await shownAt()).toBe('discret-root');
  });

  const meddling: readonly (readonly [string, () => void])[] = [
    ['taken away', () => document.querySelector('discret-root')?.remove()],
    ['moved', () => document.body.append(document.querySelector('discret-root') ?? '')],
    ['made inert', () => document.querySelector('discret-root')?.setAttribute('inert', '')],
    [
      'hidden by attributes',
      () => {
        const host = document.querySelector('discret-root');
        for (const [attribute, value] of [
          ['hidden', ''],
          ['aria-hidden', 'true'],
          ['style', 'display:none!important'],
          ['popover', ''],
        ] as const)
          host?.setAttribute(attribute, value);
      },
    ],
  ];
  it.each(meddling)('%s, it is back, and its buttons work', async (_, meddle) => {
    await x.page.evaluate(meddle);
    await x.page.waitForFunction(() => {
      const host = document.querySelector('html > discret-root');
      return host !== null && host.getAttributeNames().length === 0;
    });
    expect(await shownAt()).toBe('discret-root');
    await x.discret.click('[data-part="correct-all"]');
    await x.discret.waitFor('[data-part="panel"][data-state="ready"]');
    expect(await x.text('dialog')).not.toContain('Durand');
  });

  it('cannot be pressed by the page, by pointer, mouse or keyboard, nor spoken to by its own events', async () => {
    const [release] = await x.discret.query('[data-part="post-anyway"]');
    const { x: left = 0, y: top = 0 } = release?.rect ?? {};
    await x.page.evaluate(
      (clientX, clientY) => {
        const host = document.querySelector('discret-root');
        const init = { clientX, clientY, bubbles: true, cancelable: true, composed: true };
        for (const type of ['pointerdown', 'pointerup']) host?.dispatchEvent(new PointerEvent(type, init));
        for (const type of ['mousedown', 'mouseup', 'click']) host?.dispatchEvent(new MouseEvent(type, init));
        for (const key of ['Tab', 'Enter', ' '])
          for (const type of ['keydown', 'keyup'])
            host?.dispatchEvent(new KeyboardEvent(type, { key, ...init }));
        (host as HTMLElement | null)?.click();
        for (const type of ['discret:stop', 'wxt:content-script-started', 'discret'])
          document.dispatchEvent(new CustomEvent(type, { detail: {} }));
        window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'x' }, '*');
        window.postMessage({ type: 'show-draft' }, '*');
      },
      left + 4,
      top + 4,
    );
    await x.press('Control+Enter');
    await x.discret.waitFor(PANEL);
    expect(await x.discret.query('[data-part="confirm-post-anyway"]')).toEqual([]);
    expect(lab.records.posts).toEqual([]);
  });
});
