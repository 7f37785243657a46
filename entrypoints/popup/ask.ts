import type { PopupView } from '../../components/Popup';
import { browser } from '../../lib/browser';
import type { AskDraft, DraftStatus, SelfCheck, ShowDraft, WatchDraft } from '../../lib/messages';
import { parseDraftStatus, parseSelfCheck } from '../protocol/popup-requests';

const X = /^https:\/\/(x|twitter)\.com\//;

/**
 * Asks the active tab's content script and says what came back. Without the `tabs` permission the browser shows us
 * the address of X's tabs at most: a tab that does not answer and has no address may be X or anything else.
 */
export const ask = async (request: AskDraft | WatchDraft | ShowDraft): Promise<PopupView> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: 'not-x' };
  try {
    const status = parseDraftStatus(await browser.tabs.sendMessage(tab.id, request));
    if (status !== undefined) return viewOf(status);
  } catch {
    // Nobody listens in that tab: the address, where we may see it, says which of the sentences fits.
  }
  if (tab.url === undefined) return { state: 'unknown' };
  return { state: X.test(tab.url) ? 'reload' : 'not-x' };
};

const viewOf = ({ state, ...found }: DraftStatus): PopupView =>
  state === 'none' ? { state } : { ...found, state: 'draft', watched: state === 'watched' };

/** Which parts of the page in front its content script recognises; null where nobody answers. */
export const askSelfCheck = async (): Promise<SelfCheck | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const answer: unknown = await browser.tabs.sendMessage(tab.id, { type: 'self-check' }).catch(() => null);
  return parseSelfCheck(answer) ?? null;
};
