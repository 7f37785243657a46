import { browser, type Runtime } from '../../lib/browser';
import { hostEngines } from '../engines/host';
import { isWake } from '../engines/wake';

const home = hostEngines(() => window.close());
home.warm();

// The service worker answers; this document only gets ready again if its engines were put to rest meanwhile.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (isWake(message, sender)) home.warm();
  return undefined;
});
