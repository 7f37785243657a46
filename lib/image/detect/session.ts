import type * as Ort from 'onnxruntime-web';
import type { DetectorInput } from './input';
import type { Region } from './region';
import { regionsOn } from './regions';

export type Detect = (input: DetectorInput) => Promise<Region[]>;

/**
 * The text detector (PaddleOCR's PP-OCRv4, a DB network), ready to run in this context. `files` is the address of the
 * folder with the runtime and the network. Rejects when they do not load.
 */
export async function loadDetector(files: string): Promise<Detect> {
  const ort = (await import(/* @vite-ignore */ `${files}ort.wasm.min.mjs`)) as typeof Ort;
  // Threads need a page that is isolated from all others, which X's is not.
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = files;
  const session = await ort.InferenceSession.create(`${files}text-detector.onnx`, {
    enableCpuMemArena: false,
    enableMemPattern: false,
  });
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
  return async ({ planes, width, height }) => {
    const tensor = new ort.Tensor('float32', planes, [1, 3, height, width]);
    const outcome = await session.run({ [input]: tensor });
    const map = outcome[output]?.data;
    if (!(map instanceof Float32Array) || map.length !== width * height)
      throw new Error('The text detector gave no map.');
    return regionsOn(map, width, height);
  };
}
