import { browser } from '../../lib/browser';
import { findTextBoxes } from './engines/onnx';
import { readText } from './engines/tesseract';

const ENGINES = { tesseract: readText, onnx: findTextBoxes } as const;
export type EngineName = keyof typeof ENGINES;

/** What a probe page asks the engines' home: one engine, one image. */
export interface Ask {
  readonly type: 'run';
  readonly engine: EngineName;
  readonly base64: string;
}

/** The engine's answer, with what the home saw happen around it. */
export interface Answer {
  readonly result: unknown;
  readonly error?: string;
  readonly ms: number;
  readonly home: string;
  readonly violations: readonly string[];
  readonly foreign: readonly string[];
}

/** Serves the engines to the extension's own pages, one message a run. */
export function hostProbes(): void {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    const ask = message as Ask;
    return ask.type === 'run' ? run(ask, violations) : undefined;
  });
}

async function run({ engine, base64 }: Ask, violations: readonly string[]): Promise<Answer> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const start = performance.now();
  const outcome = await ENGINES[engine](bytes).then(
    (result) => ({ result }),
    (error: unknown) => ({ result: undefined, error: String(error) }),
  );
  return {
    ...outcome,
    ms: Math.round(performance.now() - start),
    home: location.pathname,
    violations,
    foreign: performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((name) => !name.startsWith(location.origin) && !name.startsWith(`blob:${location.origin}`)),
  };
}
