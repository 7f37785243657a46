import type { Scan } from '../../lib/text/finding';
import { isReady, provideLexicon } from '../../lib/text/lexicon/lexicon';
import { scan } from '../../lib/text/scan';
import { offeredLexicon } from '../lexicon/offer';
import { secondReader } from './second-reader';

/** Texts of one draft and its last few versions: a thread has at most 25 items. */
const KEPT = 64;

/** The first look at a draft brings the lexicon in; before that no page of X pays for it. */
function takeLexicon(): void {
  const lexicon = isReady() ? null : offeredLexicon();
  if (lexicon) provideLexicon(lexicon);
}

export interface DraftScanner {
  /** `seen` are names read on the draft's pictures. */
  scan(text: string, seen: readonly string[]): Scan;
}

/** Scans each text once, and once more when the second reader has read it. Everything stays in memory. */
export function draftScanner(improved: () => void): DraftScanner {
  const known = new Map<string, Scan>();
  const awaiting = new Set<string>();
  const second = secondReader(() => {
    for (const key of awaiting) known.delete(key);
    awaiting.clear();
    improved();
  });

  const fresh = (text: string, seen: readonly string[], key: string): Scan => {
    const first = scan(text, { seen });
    if (first.language !== 'en') return first;
    const english = second.recall(text);
    if (english) return scan(text, { english, seen });
    awaiting.add(key);
    return first;
  };

  return {
    scan(text, seen) {
      takeLexicon();
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
  };
}
