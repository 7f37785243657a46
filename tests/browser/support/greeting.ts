/** Discret greets whoever installs it, in a tab of its own that takes the front. */
import type { Browser, Page } from 'puppeteer-core';

/**
 * Installs an extension that greets, and gives its id and the tab of the greeting, loaded. The tab is known by being
 * new: Firefox does not tell the driver the address of an extension's page.
 * @throws when no tab was opened.
 */
export async function installGreeting(
  browser: Browser,
  extension: string,
): Promise<{ readonly id: string; readonly greeting: Page }> {
  const before = new Set(browser.targets());
  const id = await browser.installExtension(extension);
  const opened = await browser.waitForTarget((target) => target.type() === 'page' && !before.has(target));
  const greeting = await opened.page();
  if (greeting === null) throw new Error('the greeting has no page');
  await greeting.waitForFunction(
    () => location.pathname === '/welcome.html' && document.readyState === 'complete',
    { polling: 100 },
  );
  return { id, greeting };
}
