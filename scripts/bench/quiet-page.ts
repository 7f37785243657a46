/** A blank page with fine clocks: browsers round `performance.now()` unless a page is cross-origin isolated. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../tests/browser/support/browsers';
import { launchBrowser } from '../../tests/browser/support/launch';

export interface QuietBrowser {
  readonly browser: Browser;
  /** Runs `use` in a page of its own process, closed afterwards. */
  inFreshPage<T>(use: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openQuietBrowser(name: BrowserName): Promise<QuietBrowser> {
  // The server is the browser's proxy as well: nothing else can be reached.
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end('<!doctype html><title>bench</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser(name, { proxyPort: port, headless: true, viewport: null });
  return {
    browser,
    async inFreshPage(use) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.goto(`http://127.0.0.1:${port}/`);
        return await use(page);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
