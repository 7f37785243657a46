import { createWorker, OEM, type Worker } from 'tesseract.js';
import { browser } from '../../../lib/browser';

let worker: Promise<Worker> | undefined;

/** Text of the image, read in French. */
export async function readText(bytes: Uint8Array): Promise<string> {
  worker ??= createWorker('fra', OEM.LSTM_ONLY, {
    workerPath: browser.runtime.getURL('/ocr/worker.min.js'),
    workerBlobURL: false,
    corePath: browser.runtime.getURL('/ocr/tesseract-core-simd-lstm.js'),
    langPath: browser.runtime.getURL('/ocr'),
    gzip: true,
    cacheMethod: 'none',
  });
  const { data } = await (await worker).recognize(new Blob([bytes as BlobPart]));
  return data.text;
}
