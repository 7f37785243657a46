/** The demonstration in a window: the sample is typed and attached, the rest is the visitor's. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Lab } from '../../tests/browser/support/lab';
import { DRAFT, drawReport } from './sample';

const WORDS = `
This page stands in for X; nothing you do here leaves this machine. Everything on it is invented.

  • Discret is reading the photo of a lab report that was just attached: cover what it found, or look closer.
  • Underlined words identify the patient: point at one, or press "Poster" and see the post held.
  • "Tout corriger" rewrites the text; Ctrl+Z gives it back. Then press "Poster" yourself.
  • Write posts of your own with #DocTocToc, and without.

Close the browser or press Ctrl+C here to end.`;

/** Whether a person could see a window. */
export const hasDisplay = (env = process.env, platform = process.platform): boolean =>
  platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);

/** Once the page or the browser is closed, or Ctrl+C pressed. */
export const leftBy = (lab: Lab, page: Page): Promise<void> =>
  new Promise<void>((resolve) => {
    page.once('close', () => resolve());
    lab.browser.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** Types and attaches the sample, then stays until the page or the browser is closed, or Ctrl+C. */
export async function visit(lab: Lab, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const report = await drawReport(lab.browser, folder);
  const before = await lab.browser.pages();
  const x = await lab.open('/compose/post?theme=light&ui=fr');
  const left = leftBy(lab, x.page);
  await Promise.all(before.map((page) => page.close()));
  await x.page.bringToFront();
  // Wide enough for the panel to stand beside the composer; Firefox opens so wide by itself.
  if (lab.browserName === 'chromium')
    await lab.browser.setWindowBounds(await x.page.windowId(), { width: 1440, height: 960 });
  await x.type('dialog', DRAFT);
  await x.chooseFiles('dialog', report.path);
  console.log(WORDS);
  await left;
}
