import { defineBackground } from 'wxt/utils/define-background';
import { browser, type Runtime } from '../../lib/browser';
import { isWake, wakeOffscreen } from '../engines/wake';
import { followCommands } from './commands';
import { answerEnglish } from './english';
import { greetOnInstall } from './welcome';

/** Firefox: this page is the image engines' home. Chrome: a service worker has no workers, so it makes one exist. */
export default defineBackground({
  persistent: true,
  main() {
    answerEnglish();
    followCommands();
    greetOnInstall();
    // Imported on the spot, so that Chrome's service worker does not carry engines that it cannot run.
    if (import.meta.env.FIREFOX) void import('../engines/firefox-home').then(({ makeHome }) => makeHome());
    else
      browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
        isWake(message, sender) ? wakeOffscreen() : undefined,
      );
  },
});
