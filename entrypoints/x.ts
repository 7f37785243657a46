import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './x.content/start';

/**
 * The content script on X, at document_start: before X's own scripts, since whoever listens first decides.
 *
 * Unlisted, and named in the manifest by `wxt.config.ts`: WXT's own content-script frame ends a script when it hears
 * an event on the document, and any page could send that event to switch the guard off.
 */
export default defineUnlistedScript(() => start());
