import { askedWorker } from '../asked-worker';
import type { SeenCode } from './payload';
import type { CodeQuestion, FromCodeReader } from './protocol';

export interface CodeReader {
  /** Codes in pixels of the image, whose own pixels are handed over. Rejects when the reader fails. */
  read(image: ImageData): Promise<readonly SeenCode[]>;
  /** Ends the reader and gives its memory back; readings under way reject. */
  free(): void;
}

/**
 * The reader of codes in a worker of its own, which runs while the text is looked for and ends with the reading: it starts
 * in less time than the text takes, and what it holds would stand on top of the text engines' memory.
 */
export function createCodeReader(script: string): CodeReader {
  const worker = askedWorker<CodeQuestion, FromCodeReader>(script, () => worker.free());
  return {
    async read({ data, width, height }) {
      // A canvas never hands out shared memory.
      const pixels = data as Uint8ClampedArray<ArrayBuffer>;
      const { codes } = await worker.ask({ pixels, width, height }, [pixels.buffer]);
      return codes;
    },
    free: () => worker.free(),
  };
}
