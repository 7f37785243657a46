import type { Scan } from '../../lib/text/finding';
import { scan } from '../../lib/text/scan';

/** Texts of one draft and its last few versions: a thread has at most 25 items. */
const KEPT = 64;

/** Scans each text once. Everything stays in memory. */
export function draftScanner(_improved: () => void): { scan(text: string): Scan } {
  const known = new Map<string, Scan>();
  return {
    scan(text) {
      const before = known.get(text);
      if (before) return before;
      const result = scan(text);
      known.set(text, result);
      const oldest = known.keys().next();
      if (known.size > KEPT && !oldest.done) known.delete(oldest.value);
      return result;
    },
  };
}
