/** The only door to the browser's extension APIs: one name in both browsers, promises everywhere. */
import { browser } from '@wxt-dev/webextension-polyfill/browser';

export { browser };

/** The part of Chrome's API that the polyfill lacks; absent in Firefox, whose background page has the DOM itself. */
export interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** Chrome's offscreen documents, or `undefined` where the browser has none. */
export const offscreen: Offscreen | undefined = (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome
  ?.offscreen;
