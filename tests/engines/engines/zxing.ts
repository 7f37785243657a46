import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { browser } from '../../../lib/browser';

/** Payloads of the codes on the image. */
export async function readCodes(bytes: Uint8Array): Promise<{ format: string; text: string }[]> {
  prepareZXingModule({
    overrides: { locateFile: (file: string) => browser.runtime.getURL(`/zxing/${file}`) },
  });
  const codes = await readBarcodes(bytes, { tryHarder: true, tryRotate: true, tryInvert: true });
  return codes.map(({ format, text }) => ({ format, text }));
}
