import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { linesOf } from './ocr-lines';
import type { ReadLine } from './report';

/** Where the engine's files are: addresses on the extension's own origin. */
export interface OcrFiles {
  readonly worker: string;
  /** The core's script itself, so that no variant is guessed; its wasm lies beside the worker. */
  readonly core: string;
  /** The folder of `fra.traineddata.gz`. */
  readonly languages: string;
}

export interface Reader {
  /** Starts the engine ahead of an image; a failure shows at the first reading. */
  warm(): void;
  /** Lines of a PGM picture, boxes in its pixels. Rejects with the signal's reason when aborted. */
  read(pgm: Uint8Array, options: ReadOptions): Promise<ReadLine[]>;
  /** Ends the engine and gives its memory back. */
  free(): void;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** One tesseract worker, started on need, ended when aborted (it has no other way to stop). One reading at a time. */
export function createReader(files: OcrFiles): Reader {
  let worker: Promise<Worker> | undefined;
  let progress: (part: number) => void = () => {};

  const start = () => {
    worker ??= startWorker(files, (part) => progress(part));
    return worker;
  };

  const free = () => {
    worker?.then((started) => started.terminate()).catch(() => {});
    worker = undefined;
  };

  return {
    warm: () => void start().catch(() => {}),
    free,
    async read(pgm, { signal, onProgress }) {
      progress = onProgress;
      try {
        return await raced(signal, recognise(start(), pgm));
      } catch (error) {
        free();
        throw error;
      } finally {
        progress = () => {};
      }
    },
  };
}

async function startWorker(files: OcrFiles, onProgress: (part: number) => void): Promise<Worker> {
  const worker = await createWorker('fra', OEM.LSTM_ONLY, {
    workerPath: files.worker,
    workerBlobURL: false,
    corePath: files.core,
    langPath: files.languages,
    gzip: true,
    cacheMethod: 'none',
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') onProgress(progress);
    },
    // Each job's own promise rejects as well; without this the library throws where nobody can catch.
    errorHandler: () => {},
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  return worker;
}

async function recognise(worker: Promise<Worker>, pgm: Uint8Array): Promise<ReadLine[]> {
  const image = new Blob([pgm as Uint8Array<ArrayBuffer>]);
  const { data } = await (await worker).recognize(image, {}, { text: false, blocks: true });
  return linesOf(data.blocks ?? []);
}

/** The promise's outcome, or the signal's reason if that comes first: a terminated worker never settles its jobs. */
function raced<Result>(signal: AbortSignal, promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
