import { browser, type Runtime } from '../../lib/browser';
import { hostEngines } from './host';
import { isWake } from './wake';

/** The background page as the engines' home: it is always there, so waking only warms. */
export function makeHome(): void {
  const home = hostEngines(() => {});
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isWake(message, sender)) return undefined;
    home.warm();
    return Promise.resolve({ ready: true });
  });
}
