import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engine } from './engine';
import { offerEngine } from './offer';

/**
 * Everything that reads a draft, in a content script of its own: `x.js`, which guards Post on every page of X, stays
 * small, and this is run when there is a draft to read, or in an idle moment after a composer got the focus.
 */
export default defineUnlistedScript(() => offerEngine(engine));
