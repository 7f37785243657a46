import type { Face } from '../faces/face';
import type { DetectorInput } from './input';
import type { FromDetector, ToDetector } from './protocol';
import type { Region } from './region';

export interface Detector {
  /** Starts the detector ahead of an image; a failure shows at the first look. */
  warm(): void;
  /** Regions of text in pixels of the input, whose planes are handed over. Rejects when the detector fails. */
  detect(input: DetectorInput): Promise<readonly Region[]>;
  /**
   * Faces in pixels of the input, which is made when its turn comes: text goes first. Rejects when the detector fails.
   */
  faces(input: () => DetectorInput): Promise<readonly Face[]>;
  /** Ends the detector and gives its memory back; looks under way reject. */
  free(): void;
}

interface Waiting {
  readonly type: 'detect' | 'faces';
  readonly resolve: (answer: FromDetector) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The detectors of text and of faces in a worker of their own, because only a worker's end gives the memory of their
 * networks back.
 */
export function createDetector(script: string): Detector {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const free = (why = 'The detector was ended.') => {
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
      if (answer.type === 'failed') asked?.reject(new Error(answer.message));
      else asked?.resolve(answer);
    };
    started.onerror = (event) => {
      event.preventDefault();
      if (worker === started) free(event.message);
    };
    worker = started;
    return started;
  };

  const ask = (type: 'detect' | 'faces', input: DetectorInput): Promise<FromDetector> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { type, resolve, reject });
      start().postMessage({ type, id, ...input } satisfies ToDetector, [input.planes.buffer]);
    });

  let text: Promise<unknown> = Promise.resolve();
  const isTextAsked = () => [...waiting.values()].some(({ type }) => type === 'detect');

  return {
    warm: () => start().postMessage({ type: 'warm' } satisfies ToDetector),
    async detect(input) {
      const asked = ask('detect', input);
      text = asked.catch(() => {});
      const answer = await asked;
      return answer.type === 'detected' ? answer.regions : [];
    },
    async faces(input) {
      // A picture's text is looked for in several views, one right after the other: the gap between them is no end.
      do {
        await text;
        await nextTask();
      } while (isTextAsked());
      const answer = await ask('faces', input());
      return answer.type === 'faces' ? answer.faces : [];
    },
    free: () => free(),
  };
}

/** Timers of a page that nobody sees may be held back for a second; messages are not. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
