import { browser } from '../../lib/browser';
import { openPage } from '../pages/open';

/** Shows what Discret does, once: after an installation, never after an update. */
export function greetOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('welcome');
  });
}
