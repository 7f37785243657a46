import { shared } from '../boxes';
import { raced } from '../raced';
import type { Box } from '../report';
import type { Detector } from './detector';
import { inputOf, MARGIN } from './input';
import { joinOverlapping } from './join';
import { boxAround, type Region } from './region';
import { closerScale, type View, viewScale, viewsOf } from './views';

/**
 * The stretches of text on a picture, in its pixels. Angles lie near 0 for lines that run across the picture and near
 * π/2 for lines that run down it, whichever way up they are. It looks into `areas` (pixels) only. Rejects when the detector fails or the signal says so.
 */
export async function findText(
  picture: OffscreenCanvas,
  detector: Detector,
  signal: AbortSignal,
  areas: readonly Box[] = [{ x: 0, y: 0, w: picture.width, h: picture.height }],
): Promise<Region[]> {
  const { width, height } = picture;
  const scale = viewScale(width, height);
  const viewsAt = (scale: number) => areas.flatMap((area) => viewsIn(area, scale));
  const found = await lookAt(picture, viewsAt(scale), detector, signal);
  const heights = found.map((region) => region.height);
  const closer = closerScale(heights, scale, width, height);
  if (closer === undefined) return found;
  const seen = await lookAt(picture, viewsAt(closer), detector, signal);
  // What is large was seen better from afar.
  return [...seen, ...found.filter((region) => !isSeen(region, seen))];
}

function viewsIn({ x, y, w, h }: Box, scale: number): View[] {
  return viewsOf(w, h, scale).map((view) => ({ ...view, x: x + view.x, y: y + view.y }));
}

async function lookAt(
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
  return views.length > 1 ? joinOverlapping([...whole, ...pieces]) : whole;
}

/** Pixels of the detector's input within which a region touches the edge of its view. */
const AT_EDGE = 6;
/** Part of a region's box that others must lie over: lines that cross an edge leave a row of pieces along it. */
const SEEN = 0.35;

/** Whether a region touches an edge of the view that is not the picture's own. */
function isCut(region: Region, { x, y, w, h, scale }: View, { width, height }: OffscreenCanvas): boolean {
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
function isSeen(region: Region, others: readonly Region[]): boolean {
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
