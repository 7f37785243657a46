import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type Page, TimeoutError } from 'puppeteer-core';
import type { BrowserName } from '../tests/browser/support/browsers';
import { installGreeting } from '../tests/browser/support/greeting';
import { FIREFOX_UUIDS, launchBrowser } from '../tests/browser/support/launch';

export interface ExtensionPage {
  readonly browser: Browser;
  readonly page: Page;
  /** Every host that the browser tried to reach; each was refused. */
  readonly reached: readonly string[];
  close(): Promise<void>;
}

export interface ExtensionPageOptions {
  readonly browser: BrowserName;
  /** The built extension: a folder for Chromium, a folder or a zip for Firefox. */
  readonly extension: string;
  /** The file of the extension to open; any one gives a page with the extension's own rights. */
  readonly path?: string;
  /** False for an extension that opens no tab when it is installed. */
  readonly greets?: boolean;
}

async function installQuietly(browser: Browser, extension: string): Promise<string> {
  const { id, greeting } = await installGreeting(browser, extension);
  await greeting.close();
  return id;
}

const VIEWPORT = { width: 1200, height: 900 };

/** Opens a page of an extension in a headless browser that reaches no network at all. */
export async function openExtensionPage(options: ExtensionPageOptions): Promise<ExtensionPage> {
  const reached: string[] = [];
  const proxy = await refuseAll(reached);
  const { port } = proxy.address() as AddressInfo;
  const stopProxy = () => {
    proxy.closeAllConnections();
    proxy.close();
  };
  const launched = launchBrowser(options.browser, { proxyPort: port, headless: true, viewport: VIEWPORT });
  const browser = await launched.catch((error: unknown) => {
    stopProxy();
    throw error;
  });
  const close = async () => {
    await browser.close();
    stopProxy();
  };
  try {
    const id = await (options.greets === false
      ? browser.installExtension(options.extension)
      : installQuietly(browser, options.extension));
    const origin =
      options.browser === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUIDS[id]}`;
    const page = await browser.newPage();
    await show(page, `${origin}${options.path ?? '/manifest.json'}`);
    return { browser, page, reached, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function refuseAll(reached: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    reached.push(request.headers.host ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    reached.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Milliseconds for an extension's own page, which comes from the disk. */
const SHOW_LIMIT = 3000;

/** Firefox loads an extension's page but never reports the navigation as finished: what counts is where we are. */
async function show(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: SHOW_LIMIT }).catch((error: unknown) => {
    if (!(error instanceof TimeoutError)) throw error;
  });
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    {},
    url,
  );
}
