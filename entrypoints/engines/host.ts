import { browser } from '../../lib/browser';
import { createDetector } from '../../lib/image/detect/detector';
import { createRecogniser } from '../../lib/image/read/recogniser';
import { checkImage } from '../../lib/image/read-image';
import { IMAGE_PORT } from '../../lib/messages';
import '../../lib/text/lexicon/packed/provided';
import { scan } from '../../lib/text/scan';
import { serveImageJob } from './image-job-host';
import { createQueue } from './queue';

/** Milliseconds without an image after which the engines' memory is given back. */
const IDLE = 60_000;
/** Lines read at the same time: each lane costs some 35 MB, and two cores are what every doctor's machine has. */
const LANES = 2;

export interface EnginesHome {
  /** Starts the engines ahead of an image. */
  warm(): void;
}

/**
 * Makes this context the engines' home: it answers every image job of the extension, one after the other. `onIdle` is
 * called when no image was worked on for a minute and none is open.
 */
export function hostEngines(onIdle: () => void): EnginesHome {
  const detector = createDetector(browser.runtime.getURL('/text-detector.js'));
  const recogniser = createRecogniser(
    {
      worker: browser.runtime.getURL('/ocr/worker.min.js'),
      core: browser.runtime.getURL('/ocr/tesseract-core-simd-lstm.js'),
      languages: browser.runtime.getURL('/ocr').replace(/\/$/, ''),
    },
    LANES,
  );
  const engines = { detector, recogniser };
  const queue = createQueue();
  let open = 0;
  let working = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (working > 0) return;
      detector.free();
      recogniser.free();
      if (open === 0) onIdle();
    }, IDLE);
  };

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== IMAGE_PORT || port.sender?.id !== browser.runtime.id) return;
    open++;
    serveImageJob(port, {
      queue,
      check: async (bytes, options) => {
        working++;
        try {
          return await checkImage(bytes, {
            ...options,
            engines,
            scan: (line) => scan(line, { source: 'ocr' }),
          });
        } finally {
          working--;
          rest();
        }
      },
      ended: () => {
        open--;
        rest();
      },
    });
  });

  return {
    warm() {
      detector.warm();
      recogniser.warm();
      rest();
    },
  };
}
