import { defineBackground } from 'wxt/utils/define-background';
import { browser, offscreen } from '../../../lib/browser';
import { hostProbes } from '../host';

/** Firefox: this page is the engines' home. Chrome: it only makes the offscreen document exist. */
export default defineBackground(() => {
  if (import.meta.env.FIREFOX) {
    hostProbes();
    return;
  }
  browser.runtime.onMessage.addListener((message: unknown) =>
    (message as { type?: string }).type === 'wake' ? wake() : undefined,
  );
});

async function wake(): Promise<true> {
  await offscreen?.create('/offscreen.html', ['WORKERS'], 'Image engines run in workers.');
  return true;
}
