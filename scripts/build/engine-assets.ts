import { resolve } from 'node:path';

/** Files of the image engines, copied from their packages at build time: nothing generated stands in the tree. */
export function engineAssets(): { absoluteSrc: string; relativeDest: string }[] {
  const asset = (from: string, to: string) => ({
    absoluteSrc: resolve('node_modules', from),
    relativeDest: to,
  });
  return [
    asset('tesseract.js/dist/worker.min.js', 'ocr/worker.min.js'),
    asset('tesseract.js-core/tesseract-core-simd-lstm.js', 'ocr/tesseract-core-simd-lstm.js'),
    asset('tesseract.js-core/tesseract-core-simd-lstm.wasm', 'ocr/tesseract-core-simd-lstm.wasm'),
    asset('@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz', 'ocr/fra.traineddata.gz'),
  ];
}
