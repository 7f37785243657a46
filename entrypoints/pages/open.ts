/** The ways from one page of the extension to another. */
import { browser } from '../../lib/browser';

type PageName = 'welcome' | 'workbench';

/** Opens one of our pages in a tab of its own. */
export async function openPage(name: PageName): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
