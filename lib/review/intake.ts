/** What becomes of a picture once it has been read, before X sees it. */
import type { ImageReport } from '../image/report';

/**
 * `attach`: handed to X re-encoded, without a click. `pass`: handed to X as it is, since the engines cannot write
 * this kind of file. `ask`: the doctor decides.
 */
export type Intake = 'attach' | 'pass' | 'ask';

/**
 * @param watched does the draft carry a watched tag by now? Without one only a burned-in direct identifier is worth
 * an interruption; everything else is kept and counts at Post if the tag is added later.
 */
export function intake(report: ImageReport, watched: boolean): Intake {
  if (report.notChecked.length > 0) return watched ? 'ask' : 'pass';
  const worth = report.findings.filter(({ level }) => level === 'stop' || (watched && level === 'warn'));
  return worth.length > 0 ? 'ask' : 'attach';
}
