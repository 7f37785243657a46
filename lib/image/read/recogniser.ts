import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { ReadWord } from '../report';
import { wordsOf } from './blocks';
import { toPgm } from './pgm';
import type { Strip } from './strip';

/** Where the engine's files are: addresses on the extension's own origin. */
export interface RecogniserFiles {
  readonly worker: string;
  /** The core's script itself, so that no variant is guessed; its wasm lies beside the worker. */
  readonly core: string;
  /** The folder of `fra.traineddata.gz`. */
  readonly languages: string;
}

export interface Recogniser {
  /** Strips that are read at the same time; more wait for their turn. */
  readonly lanes: number;
  /** Starts the engines ahead of an image; a failure shows at the first reading. */
  warm(): void;
  /** The words on a strip, boxes in its pixels. Rejects when the engine fails. */
  read(strip: Strip): Promise<ReadWord[]>;
  /** Ends the engines and gives their memory back; what they are reading rejects. */
  free(): void;
}

/** One tesseract worker and the strip that it is reading. */
interface Lane {
  readonly worker: Promise<Worker>;
  last: Promise<unknown>;
  waiting: number;
}

/** Tesseract in `lanes` workers, started on need, a strip at a time each. */
export function createRecogniser(files: RecogniserFiles, lanes: number): Recogniser {
  let open: Lane[] = [];
  let stop: (why: Error) => void = () => {};
  let stopped = new Promise<never>(() => {});

  const start = () => {
    if (open.length > 0) return open;
    stopped = new Promise((_, reject) => {
      stop = reject;
    });
    stopped.catch(() => {});
    open = Array.from({ length: lanes }, () => {
      const worker = startWorker(files);
      worker.catch(() => {});
      return { worker, last: Promise.resolve(), waiting: 0 };
    });
    return open;
  };

  return {
    lanes,
    warm: () => void start(),
    async read(strip) {
      const [lane] = [...start()].sort((a, b) => a.waiting - b.waiting);
      if (!lane) throw new Error('The recogniser has no lane.');
      lane.waiting++;
      const turn = lane.last.then(async () => recognise(await lane.worker, strip));
      lane.last = turn.catch(() => {}).finally(() => lane.waiting--);
      // A terminated worker never settles its jobs.
      return Promise.race([turn, stopped]);
    },
    free() {
      for (const { worker } of open) worker.then((started) => started.terminate()).catch(() => {});
      open = [];
      stop(new Error('The recogniser was ended.'));
    },
  };
}

async function startWorker(files: RecogniserFiles): Promise<Worker> {
  let fail: (why: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  const starting = createWorker('fra', OEM.LSTM_ONLY, {
    workerPath: files.worker,
    workerBlobURL: false,
    corePath: files.core,
    langPath: files.languages,
    gzip: true,
    cacheMethod: 'none',
    // A worker that cannot start (its language file is damaged) says so here and nowhere else: its promise stays open.
    errorHandler: fail,
  });
  const worker = await Promise.race([starting, failed]);
  // Strips come with dark letters: no second try with the colours turned round.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE, tessedit_do_invert: '0' });
  return worker;
}

async function recognise(worker: Worker, strip: Strip): Promise<ReadWord[]> {
  const { data } = await worker.recognize(new Blob([toPgm(strip)]), {}, { text: false, blocks: true });
  return wordsOf(data.blocks ?? []);
}
