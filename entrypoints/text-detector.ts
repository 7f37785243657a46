import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveDetector } from '../lib/image/detect/serve';

/** The text detector's worker, started by the engines' home. */
export default defineUnlistedScript(() => serveDetector(`${location.origin}/ort/`));
