/** The tabs that show X, without the permission to see every tab's address. */
import { browser } from '../../lib/browser';
import type { AskDraft } from '../../lib/messages';

const X = /^https:\/\/(x|twitter)\.com\//;
const ASK: AskDraft = { type: 'ask-draft' };

/** Chrome shows us the address of X's tabs; in Firefox a tab of X is one whose content script answers. */
const isX = async (id: number, url: string | undefined): Promise<boolean> => {
  if (url !== undefined) return X.test(url);
  return browser.tabs.sendMessage(id, ASK).then(
    (answer) => answer !== undefined,
    () => false,
  );
};

/** Loads every open tab of X again, and says how many there were. @throws when the browser refuses. */
export async function reloadXTabs(): Promise<number> {
  const tabs = await browser.tabs.query({});
  const known = await Promise.all(
    tabs.map(async ({ id, url }) => (id !== undefined && (await isX(id, url)) ? id : null)),
  );
  const ids = known.filter((id) => id !== null);
  await Promise.all(ids.map((id) => browser.tabs.reload(id)));
  return ids.length;
}
