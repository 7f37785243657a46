import type { DetectorInput } from './input';
import type { Region } from './region';
import { regionsOn } from './regions';
import { loadNetwork } from './runtime';

export type Detect = (input: DetectorInput) => Promise<Region[]>;

/**
 * The text detector (PaddleOCR's PP-OCRv4, a DB network), ready to run in this context. `files` is the address of the
 * folder with the runtime and the network. Rejects when they do not load.
 */
export async function loadDetector(files: string): Promise<Detect> {
  const network = await loadNetwork(files, 'text-detector.onnx');
  return async (input) => {
    const { width, height } = input;
    const [map] = (await network(input)).values();
    if (map?.length !== width * height) throw new Error('The text detector gave no map.');
    return regionsOn(map, width, height);
  };
}
