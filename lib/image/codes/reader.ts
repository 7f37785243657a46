import type { SeenCode } from './payload';
import type { FromCodeReader, ToCodeReader } from './protocol';

export interface CodeReader {
  /** Codes in pixels of the image, whose own pixels are handed over. Rejects when the reader fails. */
  read(image: ImageData): Promise<readonly SeenCode[]>;
  /** Ends the reader and gives its memory back; readings under way reject. */
  free(): void;
}

interface Waiting {
  readonly resolve: (codes: readonly SeenCode[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The reader of codes in a worker of its own, which runs while the text is looked for and ends with the reading: it starts
 * in less time than the text takes, and what it holds would stand on top of the text engines' memory.
 */
export function createCodeReader(script: string): CodeReader {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const free = (why = 'The code reader was ended.') => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };

  const start = (): Worker => {
    if (worker) return worker;
    const started = new Worker(script);
    started.onmessage = ({ data: answer }: MessageEvent<FromCodeReader>) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) free();
      if (answer.type === 'codes') asked?.resolve(answer.codes);
      else asked?.reject(new Error(answer.message));
    };
    started.onerror = (event) => {
      event.preventDefault();
      if (worker === started) free(event.message);
    };
    worker = started;
    return started;
  };

  return {
    read: ({ data: pixels, width, height }) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        start().postMessage({ id, pixels, width, height } as ToCodeReader, [pixels.buffer]);
      }),
    free: () => free(),
  };
}
