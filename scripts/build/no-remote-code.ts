import { readFileSync } from 'node:fs';

/** Where tesseract.js and zxing-wasm would fetch their own code from if nobody told them where that is. */
const REMOTE = /https:\/\/(?:cdn|fastly)\.jsdelivr\.net\/npm/g;
/** A place on the extension's own origin where nothing is. */
const NOWHERE = '/no-remote-code';

/** The script without the addresses it could load code from; throws when it has none, since then this is not needed. */
export function readLocalOnly(path: string): string {
  return localOnly(readFileSync(path, 'utf8'), path);
}

function localOnly(script: string, path: string): string {
  const local = script.replace(REMOTE, NOWHERE);
  if (local === script) throw new Error(`${path} no longer names a remote server: drop this step.`);
  return local;
}

/**
 * Gives tesseract.js and zxing-wasm defaults without remote addresses while they are bundled: stores refuse code that
 * could be loaded from elsewhere, used or not. Every place is told to both anyway. The runtime for generators that
 * tesseract.js loads is for browsers far older than ours, and its way to the global object is evaluated text.
 */
export function noRemoteCode() {
  return {
    name: 'discret:no-remote-code',
    transform(code: string, id: string) {
      const path = id.replaceAll('\\', '/');
      if (/tesseract\.js\/src\/worker\/browser\/defaultOptions\.js$/.test(path))
        return { code: 'module.exports = { workerBlobURL: false, logger: () => {} };', map: null };
      if (/regenerator-runtime\/runtime\.js$/.test(path)) return { code: 'module.exports = {};', map: null };
      if (/zxing-wasm\/dist\/es\/share\.js$/.test(path)) return { code: localOnly(code, path), map: null };
      return undefined;
    },
  };
}
