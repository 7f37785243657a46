import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser';
import { isWake, wakeOffscreen } from '../engines/wake';
import { answerEnglish } from './english';

/** Firefox: this page is the image engines' home. Chrome: a service worker has no workers, so it makes one exist. */
export default defineBackground({
  persistent: true,
  main() {
    answerEnglish();
    // Imported on the spot, so that Chrome's service worker does not carry engines that it cannot run.
    if (import.meta.env.FIREFOX) void import('../engines/firefox-home').then(({ makeHome }) => makeHome());
    else
      browser.runtime.onMessage.addListener((message: unknown) =>
        isWake(message) ? wakeOffscreen() : undefined,
      );
  },
});
