import type { Bytes } from '../../lib/image/decode';
import type { ImageReport } from '../../lib/image/report';

/** A draft has four pictures, and its doctor may change one or two. */
const MOST = 12;

/** The last reports by what the files hold, in memory only. */
export interface Reports {
  /**
   * The report of these very bytes, or what `read` answers, kept if it came of an undisturbed reading. `words` tells
   * what else it was read for.
   */
  of(bytes: Bytes, read: () => Promise<ImageReport>, words?: string): Promise<ImageReport>;
  forget(): void;
}

export function keepReports(): Reports {
  const kept = new Map<string, ImageReport>();
  return {
    async of(bytes, read, words = '') {
      const key = `${await digest(bytes)} ${words}`;
      const known = kept.get(key);
      kept.delete(key);
      const report = known ?? (await read());
      if (!isDisturbed(report)) kept.set(key, report);
      const oldest = kept.keys().next();
      if (kept.size > MOST && !oldest.done) kept.delete(oldest.value);
      return report;
    },
    forget: () => kept.clear(),
  };
}

/** Another try may go better. */
const isDisturbed = ({ notChecked }: ImageReport) =>
  notChecked.includes('timeout') || notChecked.includes('engine');

async function digest(bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
