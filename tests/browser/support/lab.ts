/** A browser on the stand-in of X, with the packed extension in it, or without. */
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import type { Records } from '../../standin/server/records';
import { serveStandIn } from '../../standin/server/serve';
import type { BrowserName } from './browsers';
import { openDisplay } from './display';
import { installGreeting } from './greeting';
import { buildHelper } from './helper';
import { LabPage } from './lab-page';
import { FIREFOX_UUIDS, launchBrowser } from './launch';

export interface LabOptions {
  /** The package to install (a folder for Chromium, a folder or zip for Firefox), or null for a run without Discret. */
  readonly extension: string | null;
  /** Whether tests look into Discret's closed root. */
  readonly helper?: boolean;
  readonly headless?: boolean;
  /** Runs with a window, on a virtual screen where the session has none. */
  readonly screen?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** The home folder of the browser's user. */
  readonly home?: string;
  /** `keep`: the welcome page stays open, as `lab.greeting`. `none`: this extension shows none. Otherwise it is closed. */
  readonly greeting?: 'keep' | 'none';
}

export interface Lab {
  readonly browserName: BrowserName;
  readonly browser: Browser;
  readonly records: Records;
  /** The welcome page that came with the installation; null when it was closed. */
  readonly greeting: Page | null;
  /** Opens a path in a fresh tab, made ready by `before`, with empty records; the tab opened before is closed. */
  open(path: string, before?: (page: Page) => Promise<unknown>): Promise<LabPage>;
  /** Opens the popup in a tab of its own and loads it again with `over` in front, so that it speaks of that page. */
  popup(over: LabPage): Promise<Page>;
  /** Opens a page of the extension, such as `popup.html`, in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Reloads the extension under the open tabs, as an update does. */
  reloadExtension(): Promise<void>;
  /** Chromium's service worker of the extension. @throws in Firefox, which has a background page instead. */
  worker(): Promise<WebWorker>;
  close(): Promise<void>;
}

export async function openLab(browserName: BrowserName, options: LabOptions): Promise<Lab> {
  const server = await serveStandIn();
  const display = options.screen === true ? await openDisplay() : null;
  const browser = await launchBrowser(browserName, {
    proxyPort: server.proxyPort,
    headless: display === null && (options.headless ?? true),
    display: display?.name,
    home: options.home,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
  }).catch(async (error: unknown) => {
    display?.close();
    await server.close();
    throw error;
  });
  if (options.helper !== false) await browser.installExtension(await buildHelper(browserName));
  const { extensionId, greeting } = await install(browser, options);
  let current: Page | null = null;
  return {
    browserName,
    browser,
    records: server.records,
    greeting,
    async open(path, before) {
      const page = await browser.newPage();
      await current?.close();
      current = page;
      // tsx compiles our page functions with this helper, which the page lacks.
      await page.evaluateOnNewDocument('globalThis.__name ??= (value) => value');
      await before?.(page);
      server.records.reset();
      const labPage = new LabPage(page, browserName, server.records);
      await labPage.goto(path);
      return labPage;
    },
    async popup(over) {
      const page = await browser.newPage();
      await openExtensionPage(page, `${originOf(browserName, extensionId)}/popup.html`);
      await over.page.bringToFront();
      await reload(page);
      return page;
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      await openExtensionPage(page, `${originOf(browserName, extensionId)}/${path}`);
      return page;
    },
    async reloadExtension() {
      const page = await browser.newPage();
      await openExtensionPage(page, `${originOf(browserName, extensionId)}/manifest.json`);
      // The page goes away with the extension that it belongs to.
      await page
        .evaluate(() => {
          const root = globalThis as unknown as Record<
            string,
            { runtime: typeof chrome.runtime } | undefined
          >;
          (root.browser ?? root.chrome)?.runtime.reload();
        })
        .catch(() => {});
      if (!page.isClosed()) await page.close().catch(() => {});
    },
    async worker() {
      if (browserName === 'firefox')
        throw new Error('in Firefox the extension has a background page, no worker');
      const origin = originOf(browserName, extensionId);
      const target = await browser.waitForTarget(
        (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
      );
      const worker = await target.worker();
      if (worker === null) throw new Error('the extension has no service worker');
      return worker;
    },
    async close() {
      await browser.close();
      display?.close();
      await server.close();
    },
  };
}

async function install(browser: Browser, { extension, greeting: wanted }: LabOptions) {
  if (extension === null) return { extensionId: null, greeting: null };
  if (wanted === 'none') return { extensionId: await browser.installExtension(extension), greeting: null };
  const { id: extensionId, greeting } = await installGreeting(browser, extension);
  if (wanted === 'keep') return { extensionId, greeting };
  await greeting.close();
  return { extensionId, greeting: null };
}

function originOf(name: BrowserName, id: string | null): string {
  if (id === null) throw new Error('this lab runs without the extension');
  return name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUIDS[id] ?? id}`;
}

/** How long to give a navigation whose end Firefox may not report, in milliseconds. */
const EXTENSION_PAGE_BOUND = 2_000;

/** Firefox opens an extension's page but never reports the end of the navigation: the page itself is asked. */
async function openExtensionPage(page: Page, address: string): Promise<void> {
  await page.goto(address, { timeout: EXTENSION_PAGE_BOUND }).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
  });
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    { polling: 100 },
    address,
  );
}

/** Loads a page again from within, since Firefox reports no navigation of an extension's page. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.stale = '';
    location.reload();
  });
  await page.waitForFunction(
    () => document.readyState === 'complete' && document.documentElement.dataset.stale === undefined,
    { polling: 100 },
  );
}
