import type { DetectorInput } from '../detect/input';
import { loadNetwork } from '../detect/runtime';
import { decodeFaces, type Guesses } from './decode';
import type { Face } from './face';
import { mergeFaces } from './merge';

export type DetectFaces = (input: DetectorInput) => Promise<Face[]>;

/**
 * The face detector (MediaPipe's BlazeFace), ready to run in this context. `files` is the address of the folder with the
 * runtime and the network. Rejects when they do not load.
 */
export async function loadFaceDetector(files: string): Promise<DetectFaces> {
  const network = await loadNetwork(files, 'face-detector.onnx');
  return async (input) => {
    const outputs = await network(input);
    const guesses = (scores: string, boxes: string): Guesses => {
      const [given, placed] = [outputs.get(scores), outputs.get(boxes)];
      if (!given || !placed) throw new Error('The face detector gave no guesses.');
      return { scores: given, boxes: placed };
    };
    const fine = guesses('Identity', 'Identity_2');
    const coarse = guesses('Identity_1', 'Identity_3');
    return mergeFaces(decodeFaces(input, fine, coarse));
  };
}
