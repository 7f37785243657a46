/** The only door to the browser's extension APIs: one name in both browsers, promises everywhere. */
import { browser } from '@wxt-dev/webextension-polyfill/browser';

export type { Runtime } from 'webextension-polyfill';
export { browser };

/**
 * Was the extension updated, reloaded or removed under this page? Then this script runs on alone: no other part of the
 * extension hears it. (Firefox ends such a script and starts the new one; Chrome leaves it.)
 */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** One end of a connection between two contexts of the extension. */
export type Port = ReturnType<typeof browser.runtime.connect>;

/** The part of Chrome's API that the polyfill lacks; absent in Firefox, whose background page has the DOM itself. */
interface ChromeOnly {
  readonly offscreen?: {
    createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  };
  readonly runtime?: {
    getContexts?(filter: { contextTypes: string[] }): Promise<readonly unknown[]>;
  };
}

const chromeOnly = (globalThis as { chrome?: ChromeOnly }).chrome;

/** Chrome's offscreen document, or `undefined` where the browser has none or gives it to another context. */
export const offscreen = chromeOnly?.offscreen && {
  async exists(): Promise<boolean> {
    const documents = await chromeOnly.runtime?.getContexts?.({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    return (documents?.length ?? 0) > 0;
  },
  /** Rejects when there is one already. `url` is a path of the extension; `reasons` are Chrome's own words. */
  create(url: string, reasons: string[], justification: string): Promise<void> {
    return chromeOnly.offscreen?.createDocument({ url, reasons, justification }) ?? Promise.resolve();
  },
};

/** Firefox's own word for its page of shortcuts, which the polyfill's types lack; absent before Firefox 137. */
const firefoxShortcuts = (browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined)
  ?.openShortcutSettings;

/** Opens the browser's page on which shortcuts are changed; null where it lets nobody open it. */
export const openShortcuts: (() => Promise<unknown>) | null =
  firefoxShortcuts !== undefined
    ? () => firefoxShortcuts()
    : chromeOnly?.offscreen !== undefined
      ? () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
      : null;
