/** The keyboard shortcuts of the manifest; the browser's own page lets the doctor change them. */
import { browser } from '../../lib/browser';
import type { ShowDraft, WatchDraft } from '../../lib/messages';
import { openPage } from '../pages/open';

/** Has the draft in front checked, with a watched tag or without, and its panel opened. */
async function reviewDraft(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const ask = (request: WatchDraft | ShowDraft) => browser.tabs.sendMessage(tab.id ?? 0, request);
  await ask({ type: 'watch-draft', on: true });
  await ask({ type: 'show-draft' });
}

export function followCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    // A tab where nobody listens is none of X's: then the shortcut means nothing.
    if (command === 'review') void reviewDraft().catch(() => {});
    else if (command === 'workbench') void openPage('workbench');
  });
}
