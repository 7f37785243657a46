import { shared } from '../boxes';
import { raced } from '../raced';
import type { Detector } from './detector';
import { inputOf, MARGIN } from './input';
import { joinOverlapping } from './join';
import { boxAround, type Region } from './region';
import type { View } from './views';

/** Pixels of the detector's input within which a region touches the edge of its view. */
const AT_EDGE = 6;
/** Part of a region's box that others must lie over: lines that cross an edge leave a row of pieces along it. */
const SEEN = 0.35;

/**
 * The stretches of text in these views, in pixels of the picture, each once. Rejects when the detector fails or the signal
 * says so.
 */
export async function lookAt(
  picture: OffscreenCanvas,
  views: readonly View[],
  detector: Detector,
  signal: AbortSignal,
): Promise<Region[]> {
  const whole: Region[] = [];
  const cut: Region[] = [];
  for (const view of views) {
    signal.throwIfAborted();
    for (const region of await raced(signal, detector.detect(inputOf(picture, view)))) {
      const placed = onPicture(region, view);
      (isCut(placed, view, picture) ? cut : whole).push(placed);
    }
  }
  // What one view cuts through, its neighbour mostly sees whole.
  const pieces = cut.filter((region) => !isSeen(region, whole));
  return views.length > 1 ? joinOverlapping([...whole, ...pieces]) : [...whole, ...pieces];
}

/** Whether a region touches an edge of the view that is not the picture's own. */
export function isCut(
  region: Region,
  { x, y, w, h, scale }: View,
  { width, height }: Pick<OffscreenCanvas, 'width' | 'height'>,
): boolean {
  const box = boxAround(region);
  const near = AT_EDGE / scale;
  return (
    (x > 0 && box.x < x + near) ||
    (y > 0 && box.y < y + near) ||
    (x + w < width && box.x + box.w > x + w - near) ||
    (y + h < height && box.y + box.h > y + h - near)
  );
}

/** Whether other regions together lie over a good part of one. */
export function isSeen(region: Region, others: readonly Region[]): boolean {
  const box = boxAround(region);
  const seen = others.reduce((sum, other) => sum + shared(box, boxAround(other)), 0);
  return seen > SEEN * box.w * box.h;
}

function onPicture(region: Region, { x, y, scale }: View): Region {
  return {
    ...region,
    cx: (region.cx - MARGIN) / scale + x,
    cy: (region.cy - MARGIN) / scale + y,
    length: region.length / scale,
    height: region.height / scale,
  };
}
