/** What is known of a picture once it was decided. Pure. */
import { shared } from '../../lib/image/boxes';
import type { Box, ImageFinding, ImageReport } from '../../lib/image/report';
import type { Checked } from './media-ledger';

/** A file that goes to X unchanged: what is known of it. */
export const asItIs = ({ notChecked, type, findings }: ImageReport): Checked => {
  const [why] = notChecked;
  if (why) return { state: 'not-checked', why };
  return { state: 'checked', findings: type === 'video' ? [...findings, SOUND] : findings };
};

/** What stays to be said of a video that was looked at. */
const SOUND: ImageFinding = {
  kind: 'sound',
  level: 'warn',
  confidence: 1,
  reason: 'video-sampled',
  text: '',
  box: { x: 0, y: 0, w: 0, h: 0 },
};

/** A name that the words of the post may repeat. */
export const isName = ({ kind, level }: ImageFinding) => kind === 'person' && level === 'stop';

/** Whether something of a value stays to be seen. */
export function isSeen(box: Box, covers: readonly Box[], crop: Box | null): boolean {
  return (crop === null || shared(crop, box) > 0) && !covers.some((cover) => holds(cover, box));
}

const holds = (cover: Box, box: Box) =>
  cover.x <= box.x &&
  cover.y <= box.y &&
  cover.x + cover.w >= box.x + box.w &&
  cover.y + cover.h >= box.y + box.h;
