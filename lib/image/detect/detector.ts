import type { DetectorInput } from './input';
import type { FromDetector, ToDetector } from './protocol';
import type { Region } from './region';

export interface Detector {
  /** Starts the detector ahead of an image; a failure shows at the first look. */
  warm(): void;
  /** Regions of text in pixels of the input, whose planes are handed over. Rejects when the detector fails. */
  detect(input: DetectorInput): Promise<readonly Region[]>;
  /** Ends the detector and gives its memory back; looks under way reject. */
  free(): void;
}

interface Waiting {
  readonly resolve: (regions: readonly Region[]) => void;
  readonly reject: (error: Error) => void;
}

/** The text detector in a worker of its own, because only a worker's end gives the memory of its network back. */
export function createDetector(script: string): Detector {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const free = (why = 'The text detector was ended.') => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };

  const start = (): Worker => {
    if (worker) return worker;
    const started = new Worker(script);
    started.onmessage = ({ data: answer }: MessageEvent<FromDetector>) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.type === 'detected') asked?.resolve(answer.regions);
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
    warm: () => start().postMessage({ type: 'warm' } satisfies ToDetector),
    detect: (input) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        start().postMessage({ type: 'detect', id, ...input } satisfies ToDetector, [input.planes.buffer]);
      }),
    free: () => free(),
  };
}
