/** What becomes of a picture once it has been read, before X sees it. */
import type { ImageFinding, ImageReport } from '../image/report';
import type { Kind } from '../text/finding';

/**
 * `attach`: handed to X re-encoded, without a click. `pass`: handed to X as it is, since the engines cannot write
 * this kind of file. `ask`: the doctor decides.
 */
export type Intake = 'attach' | 'pass' | 'ask';

/** Worth an interruption only in a watched draft: without one they count at Post if the tag comes. */
const QUIET_UNWATCHED: ReadonlySet<Kind> = new Set(['face', 'barcode', 'date', 'unread', 'metadata']);

/**
 * @param watched does the draft carry a watched tag by now? Without one only a burned-in direct identifier on a still
 * picture is worth an interruption; everything else is kept and counts at Post if the tag is added later.
 */
export function intake(report: ImageReport, watched: boolean): Intake {
  if (report.notChecked.length > 0) return watched || isBurnedIn(report) ? 'ask' : 'pass';
  if (report.type === 'video') return 'pass';
  const isWorth = watched
    ? report.findings.some(({ level }) => level !== 'count')
    : report.findings.some(isDirect);
  return isWorth ? 'ask' : 'attach';
}

/** A still picture that was read in part, with a direct identifier on it. */
const isBurnedIn = ({ type, findings, notChecked }: ImageReport): boolean =>
  type !== 'video' && !notChecked.includes('animated') && findings.some(isDirect);

const isDirect = ({ level, kind }: ImageFinding): boolean => level === 'stop' && !QUIET_UNWATCHED.has(kind);
