import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveCodeReader } from '../lib/image/codes/serve';

/** The code reader's worker, started by the engines' home. */
export default defineUnlistedScript(() => serveCodeReader(`${location.origin}/zxing/`));
