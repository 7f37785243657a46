import { isOrphaned } from '../../lib/browser';
import type { Scan } from '../../lib/text/finding';
import { NO_TERMS, type ReadyTerms, type Terms } from '../../lib/text/terms';
import { offeredEngine } from '../engine/offer';
import { secondReader } from './second-reader';

/** Texts of one draft and its last few versions: a thread has at most 25 items. */
const KEPT = 64;

/** What is known of a text that nothing could read; it holds Post. */
const UNREAD: Scan = { findings: [], language: 'fr', checked: false };

/** Where nothing is written nothing is read: an empty composer gets the focus without waiting for the engine. */
const BLANK: Scan = { findings: [], language: 'fr', checked: true };

export interface DraftScanner {
  /** `seen` are names read on the draft's pictures. */
  scan(text: string, seen: readonly string[]): Scan;
  /** The doctor's and the team's own words, from now on. */
  useTerms(terms: Terms): void;
}

/** Scans each text once, and once more when the second reader has read it. Everything stays in memory. */
export function draftScanner(improved: () => void): DraftScanner {
  const known = new Map<string, Scan>();
  const awaiting = new Set<string>();
  let own: Terms = NO_TERMS;
  /** Made ready at the first scan with them. */
  let terms: ReadyTerms | undefined;
  const second = secondReader(() => {
    for (const key of awaiting) known.delete(key);
    awaiting.clear();
    improved();
  });

  const fresh = (text: string, seen: readonly string[], key: string): Scan => {
    const engine = offeredEngine();
    if (engine === null) return UNREAD;
    terms ??= engine.readyTerms(own);
    const first = engine.scan(text, { seen, terms });
    if (first.language !== 'en') return first;
    const english = second.recall(text);
    if (english) return engine.scan(text, { english, seen, terms });
    awaiting.add(key);
    return first;
  };

  return {
    scan(text, seen) {
      if (text.trim() === '') return BLANK;
      // Settings and terms changed since are unknown to a script that was left behind: it cannot vouch for a text.
      if (isOrphaned()) return { ...fresh(text, seen, ''), checked: false };
      const key = JSON.stringify([text, ...seen]);
      const before = known.get(key);
      if (before) return before;
      const result = fresh(text, seen, key);
      if (!result.checked) return result;
      known.set(key, result);
      const oldest = known.keys().next();
      if (known.size > KEPT && !oldest.done) known.delete(oldest.value);
      return result;
    },
    useTerms(next) {
      if (JSON.stringify(next) === JSON.stringify(own)) return;
      own = next;
      terms = undefined;
      known.clear();
    },
  };
}
