/** A frame by keyboard: arrows move it, Shift with arrows moves its right and lower sides. */
import type { Box } from '../lib/image/report';
import { type Extent, moved, resized } from '../lib/review/frame';

/** Steps that cross the shorter side of what is shown. */
const STEPS = 80;

const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Image pixels of one step: the closer the doctor looks, the finer. */
export const stepOn = (view: Box, zoom: number): number =>
  Math.max(1, Math.round(Math.min(view.w, view.h) / (STEPS * zoom)));

/** Where the key puts the frame; null for any other key. */
export const nudged = (
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  box: Box,
  step: number,
  extent: Extent,
): Box | null => {
  const arrow = ARROWS[key];
  if (arrow === undefined) return null;
  const [dx, dy] = [arrow[0] * step, arrow[1] * step];
  return shiftKey ? resized(box, 'se', dx, dy, extent) : moved(box, dx, dy, extent);
};
