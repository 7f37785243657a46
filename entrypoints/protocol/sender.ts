/** Who speaks: the browser vouches for the sender of every message, so its word is asked for each. */
import { browser, type Runtime } from '../../lib/browser';

const X = new Set(['https://x.com', 'https://twitter.com']);

type Sender = Pick<Runtime.MessageSender, 'id' | 'url'>;

const isOurs = ({ id }: Sender) => id !== undefined && id === browser.runtime.id;

const originOf = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).origin : '');

/** A page of this extension: its popup, its options, its workbench. */
export const fromOwnPage = (sender: Sender): boolean =>
  isOurs(sender) && sender.url?.startsWith(browser.runtime.getURL('/')) === true;

/** Our content script on one of X's pages, or a page of this extension. */
export const fromUs = (sender: Sender): boolean =>
  fromOwnPage(sender) || (isOurs(sender) && X.has(originOf(sender.url)));
