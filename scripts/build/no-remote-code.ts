import { readFileSync } from 'node:fs';

/** Where tesseract.js would fetch its own code from if nobody told it where that is. */
const REMOTE = 'https://cdn.jsdelivr.net/npm';
/** A place on the extension's own origin where nothing is. */
const NOWHERE = '/no-remote-code';

/** The script without the addresses it could load code from; throws when it has none, since then this is not needed. */
export function readLocalOnly(path: string): string {
  const script = readFileSync(path, 'utf8');
  if (!script.includes(REMOTE)) throw new Error(`${path} no longer names a remote server: drop this step.`);
  return script.replaceAll(REMOTE, NOWHERE);
}

/**
 * Gives tesseract.js defaults without remote addresses while it is bundled: stores refuse code that could be loaded
 * from elsewhere, used or not. Every place is told to `createWorker` anyway.
 */
export function noRemoteCode() {
  return {
    name: 'discret:no-remote-code',
    transform: (_code: string, id: string) =>
      /tesseract\.js\/src\/worker\/browser\/defaultOptions\.js$/.test(id.replaceAll('\\', '/'))
        ? { code: 'module.exports = { workerBlobURL: false, logger: () => {} };', map: null }
        : undefined,
  };
}
