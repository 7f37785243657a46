import type * as Ort from 'onnxruntime-web';
import { browser } from '../../../lib/browser';
import { pixelsOf } from './pixels';

const SIDE = 960;
const MEAN = [0.485, 0.456, 0.406];
const DEVIATION = [0.229, 0.224, 0.225];

let ready: Promise<{ ort: typeof Ort; session: Ort.InferenceSession }> | undefined;

async function load() {
  const at = (file: string) => browser.runtime.getURL(`/ort/${file}`);
  const ort = (await import(/* @vite-ignore */ at('ort.wasm.min.mjs'))) as typeof Ort;
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = at('');
  return { ort, session: await ort.InferenceSession.create(at('text-detector.onnx')) };
}

/** Bounding boxes `[x, y, w, h]` of the connected text regions that the detector sees, in image pixels. */
export async function findTextBoxes(bytes: Uint8Array): Promise<number[][]> {
  ready ??= load();
  const { ort, session } = await ready;
  const image = await pixelsOf(bytes);
  const width = Math.min(SIDE, Math.ceil(image.width / 32) * 32);
  const height = Math.min(SIDE, Math.ceil(image.height / 32) * 32);
  const input = new Float32Array(3 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = 4 * (Math.min(y, image.height - 1) * image.width + Math.min(x, image.width - 1));
      for (let c = 0; c < 3; c++)
        input[c * width * height + y * width + x] =
          ((image.data[at + c] ?? 0) / 255 - (MEAN[c] ?? 0)) / (DEVIATION[c] ?? 1);
    }
  const output = await session.run({
    [session.inputNames[0] ?? '']: new ort.Tensor('float32', input, [1, 3, height, width]),
  });
  const map = output[session.outputNames[0] ?? '']?.data as Float32Array;
  return regions(map, width, height);
}

/** Boxes of the 4-connected regions above the detector's usual threshold. */
function regions(map: Float32Array, width: number, height: number): number[][] {
  const seen = new Uint8Array(map.length);
  const boxes: number[][] = [];
  for (let start = 0; start < map.length; start++) {
    if (seen[start] || (map[start] ?? 0) < 0.3) continue;
    const stack = [start];
    seen[start] = 1;
    let [x0, y0, x1, y1] = [width, height, 0, 0];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
      const near = [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width];
      for (const next of near)
        if (next >= 0 && next < map.length && !seen[next] && (map[next] ?? 0) >= 0.3) {
          seen[next] = 1;
          stack.push(next);
        }
    }
    boxes.push([x0, y0, x1 - x0 + 1, y1 - y0 + 1]);
  }
  return boxes;
}
