import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packedLexicon } from '../../lib/text/lexicon/packed';
import { offerLexicon } from './offer';

/**
 * The names and places, in a content script of their own: `x.js` stays small, and the lists are read by the engine
 * when a composer first gets the focus, not on every page of X.
 */
export default defineUnlistedScript(() => offerLexicon(packedLexicon));
