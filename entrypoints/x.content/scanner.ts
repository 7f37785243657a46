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

/** Scans each text once, and once more when the second reader has read it. Everything stays in memory. */
export function draftScanner(improved: () => void): { scan(text: string): Scan } {
  const known = new Map<string, Scan>();
  const awaiting = new Set<string>();
  const second = secondReader(() => {
    for (const text of awaiting) known.delete(text);
    awaiting.clear();
    improved();
  });

  const fresh = (text: string): Scan => {
    const first = scan(text);
    if (first.language !== 'en') return first;
    const english = second.recall(text);
    if (english) return scan(text, { english });
    awaiting.add(text);
    return first;
  };

  return {
    scan(text) {
      takeLexicon();
      const before = known.get(text);
      if (before) return before;
      const result = fresh(text);
      if (!result.checked) return result;
      known.set(text, result);
      const oldest = known.keys().next();
      if (known.size > KEPT && !oldest.done) known.delete(oldest.value);
      return result;
    },
  };
}
