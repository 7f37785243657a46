import { browser } from '../../lib/browser';
import { lookForCodes } from '../../lib/image/codes/find-codes';
import { createCodeReader } from '../../lib/image/codes/reader';
import { createDetector } from '../../lib/image/detect/detector';
import { lookForFaces } from '../../lib/image/faces/find-faces';
import { createRecogniser } from '../../lib/image/read/recogniser';
import { checkImage } from '../../lib/image/read-image';
import { stillLegible } from '../../lib/image/still-legible';
import { IMAGE_PORT } from '../../lib/messages';
import '../../lib/text/lexicon/packed/provided';
import { scan } from '../../lib/text/scan';
import { readyTerms, type Terms } from '../../lib/text/terms';
import { fromUs } from '../protocol/sender';
import { serveImageJob } from './image-job-host';
import { createQueue } from './queue';
import { keepReports } from './reports';

/** Milliseconds without an image after which the engines' memory is given back. */
const IDLE = 60_000;
/** Milliseconds that reading a written picture again may take: a part of what reading it took. */
const MOST_PROOF = 10_000;
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
  const codeReader = createCodeReader(browser.runtime.getURL('/code-reader.js'));
  const engines = { detector, recogniser };
  const queue = createQueue();
  const reports = keepReports();
  const scannerFor = (terms: Terms) => {
    const ready = readyTerms(terms);
    return (line: string) => scan(line, { source: 'ocr', terms: ready });
  };
  let open = 0;
  let working = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (working > 0) return;
      detector.free();
      recogniser.free();
      codeReader.free();
      reports.forget();
      if (open === 0) onIdle();
    }, IDLE);
  };

  const atWork = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    working++;
    try {
      return await task();
    } finally {
      working--;
      rest();
    }
  };

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== IMAGE_PORT || !port.sender || !fromUs(port.sender)) return;
    open++;
    serveImageJob(port, {
      queue,
      check: (bytes, { terms, ...options }) =>
        atWork(() => {
          const scanLine = scannerFor(terms);
          const looks = [lookForCodes(codeReader, scanLine), lookForFaces(detector)];
          const read = () => checkImage(bytes, { ...options, engines, looks, scan: scanLine });
          return reports.of(bytes, read, JSON.stringify(terms));
        }),
      prove: (redacted, boxes, report, { signal, terms }) =>
        atWork(() => {
          // What could not be read before cannot be read again.
          if (report.lines.length === 0 && report.notChecked.length > 0) return Promise.resolve([]);
          const bounded = AbortSignal.any([signal, AbortSignal.timeout(MOST_PROOF)]);
          return stillLegible(redacted, boxes, report, {
            engines,
            scan: scannerFor(terms),
            signal: bounded,
          });
        }),
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
