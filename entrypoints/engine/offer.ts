import type { crowdOf, crowdsOf } from '../../lib/risk/crowd';
import type { neutral } from '../../lib/risk/rewrite/neutral';
import type { rewrite } from '../../lib/risk/rewrite/rewrite';
import type { DraftReading, Rule, RuleId } from '../../lib/rules/rule';
import type { correct } from '../../lib/text/correct';
import type { Finding, Span } from '../../lib/text/finding';
import type { scan } from '../../lib/text/scan';
import type { readyTerms } from '../../lib/text/terms';

/** A text of the draft and what was found in it. */
export interface Read {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A draft that advice is asked for. */
export interface Advised extends Omit<DraftReading, 'posts' | 'alts'> {
  readonly posts: readonly Read[];
  readonly alts: readonly Read[];
}

export interface Advice {
  readonly rule: RuleId;
  /** Offsets (UTF-16) into the post's item `part`; null when it points nowhere. */
  readonly at: (Span & { readonly part: number }) | null;
  readonly references: Rule['references'];
}

/** All that reads a draft, as the script that guards Post asks it. Pure and synchronous, each of them. */
export interface Engine {
  /** Takes the lexicon at its first call; until that is there, a text is not checked. */
  readonly scan: typeof scan;
  readonly readyTerms: typeof readyTerms;
  readonly correct: typeof correct;
  readonly crowdOf: typeof crowdOf;
  readonly crowdsOf: typeof crowdsOf;
  readonly rewrite: typeof rewrite;
  readonly neutral: typeof neutral;
  advise(draft: Advised, off: ReadonlySet<RuleId>): readonly Advice[];
  /** Makes the first keystroke as fast as the next ones, a few milliseconds a step. */
  warmUpSteps(): Generator<void>;
}

/** Content scripts of one extension share a global object that the page does not see, though it may know the key. */
const KEY = Symbol.for('discret.engine');
/** The engine's own script, not run yet; `scripts/build/lazy-script.ts` puts it there. */
const SCRIPT = Symbol.for('discret.script.engine');

/** Puts the engine where the other content script looks for it. */
export const offerEngine = (engine: Engine): void => {
  Object.defineProperty(globalThis, KEY, { value: engine, configurable: true });
};

/**
 * The engine of this context, its script run at the first call, which takes some 20 ms; null while that script is not
 * there or when it failed. Then nothing is read, and what was not read is not checked.
 */
export function offeredEngine(): Engine | null {
  const engine = Reflect.get(globalThis, KEY) as Engine | undefined;
  if (engine !== undefined) return engine;
  const script: unknown = Reflect.get(globalThis, SCRIPT);
  if (typeof script !== 'function') return null;
  try {
    script();
  } catch {
    return null;
  }
  return (Reflect.get(globalThis, KEY) as Engine | undefined) ?? null;
}
