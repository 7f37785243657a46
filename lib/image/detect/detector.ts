import { askedWorker } from '../asked-worker';
import type { Face } from '../faces/face';
import type { DetectorInput } from './input';
import type { DetectorQuestion, FromDetector, ToDetector } from './protocol';
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

/**
 * The detectors of text and of faces in a worker of their own, because only a worker's end gives the memory of their
 * networks back.
 */
export function createDetector(script: string): Detector {
  const worker = askedWorker<DetectorQuestion, FromDetector>(script);
  const ask = (type: 'detect' | 'faces', input: DetectorInput) =>
    worker.ask({ type, ...input }, [input.planes.buffer]);
  let text: Promise<unknown> = Promise.resolve();
  return {
    warm: () => worker.start().postMessage({ type: 'warm' } satisfies ToDetector),
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
      } while (worker.isAsked(({ type }) => type === 'detect'));
      const answer = await ask('faces', input());
      return answer.type === 'faces' ? answer.faces : [];
    },
    free: () => worker.free(),
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
