/** What is known of a picture once it was decided. Pure. */
import type { Box, ImageFinding, ImageReport } from '../../lib/image/report';
import { common, hidden } from '../../lib/review/frame';
import type { Checked } from './media-ledger';

/** A file ready for X. */
export interface Outcome {
  readonly file: File;
  readonly checked: Checked;
  /** Names on the picture that X does not get to see. */
  readonly names: readonly string[];
  /** The doctor saw what stays on it, and attached it to a watched draft all the same. */
  readonly accepted: boolean;
  /** Something of it was covered. */
  readonly masked: boolean;
  /** Nobody was asked anything. */
  readonly silent: boolean;
}

/** A file that goes to X unchanged: what is known of it. */
export const asItIs = ({ notChecked, type, findings, traces }: ImageReport): Checked => {
  const [why] = notChecked;
  if (why) return { state: 'not-checked', why };
  if (type !== 'video') return { state: 'checked', findings };
  return { state: 'checked', findings: [...findings, SOUND, ...(traces.length > 0 ? [TRACES_KEPT] : [])] };
};

const BESIDE = { level: 'warn', confidence: 1, text: '', box: { x: 0, y: 0, w: 0, h: 0 } } as const;
/** What stays to be said of a video that was looked at, and of one whose file says more than its pictures. */
const SOUND: ImageFinding = { ...BESIDE, kind: 'sound', reason: 'video-sampled' };
const TRACES_KEPT: ImageFinding = { ...BESIDE, kind: 'metadata', reason: 'video-traces' };

/** A name that the words of the post may repeat. */
export const isName = ({ kind, level }: ImageFinding) => kind === 'person' && level === 'stop';

/** Whether something of a value stays to be seen. */
export function isSeen(box: Box, covers: readonly Box[], crop: Box | null): boolean {
  const rest = crop === null ? box : common(crop, box);
  return rest !== null && !hidden(rest, covers);
}
