/** An answer with the number of what was asked; one that failed says why. */
export type Answer =
  | { readonly id: number; readonly type: string }
  | { readonly id: number; readonly type: 'failed'; readonly message: string };

export interface AskedWorker<Question, Said extends Answer> {
  /** The worker itself, started if it is not running, for what expects no answer. */
  start(): Worker;
  /** Asks, handing these buffers over. Rejects when the worker fails or is ended. */
  ask(question: Question, handed: Transferable[]): Promise<Exclude<Said, { type: 'failed' }>>;
  /** Whether such a question waits for its answer. */
  isAsked(test: (question: Question) => boolean): boolean;
  /** Ends the worker and gives its memory back; what was asked rejects. */
  free(): void;
}

interface Waiting<Question, Said> {
  readonly question: Question;
  readonly resolve: (answer: Said) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A worker that answers by number, started at the first question; `script` is its address. `idle` is called after an answer
 * that nobody else waits behind.
 */
export function askedWorker<Question extends object, Said extends Answer>(
  script: string,
  idle: () => void = () => {},
): AskedWorker<Question, Said> {
  type Success = Exclude<Said, { type: 'failed' }>;
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting<Question, Success>>();

  const free = (why: string) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };

  const start = (): Worker => {
    if (worker) return worker;
    const started = new Worker(script);
    started.onmessage = ({ data: answer }: MessageEvent<Said>) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) idle();
      if ('message' in answer) asked?.reject(new Error(answer.message));
      else asked?.resolve(answer as Success);
    };
    started.onerror = (event) => {
      event.preventDefault();
      if (worker === started) free(event.message);
    };
    worker = started;
    return started;
  };

  return {
    start,
    ask: (question, handed) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { question, resolve, reject });
        start().postMessage({ ...question, id }, handed);
      }),
    isAsked: (test) => [...waiting.values()].some(({ question }) => test(question)),
    free: () => free('The worker was ended.'),
  };
}
