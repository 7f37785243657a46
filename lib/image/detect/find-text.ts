import { raced } from '../raced';
import type { Detector } from './detector';
import { inputOf, MARGIN } from './input';
import { joinOverlapping } from './join';
import type { Region } from './region';
import { type View, viewsOf } from './views';

/**
 * The stretches of text on a picture, in its pixels. Angles lie near 0 for lines that run across the picture and near
 * π/2 for lines that run down it, whichever way up they are. Rejects when the detector fails or the signal says so.
 */
export async function findText(
  picture: OffscreenCanvas,
  detector: Detector,
  signal: AbortSignal,
): Promise<Region[]> {
  const views = viewsOf(picture.width, picture.height);
  const found: Region[] = [];
  for (const view of views) {
    signal.throwIfAborted();
    const regions = await raced(signal, detector.detect(inputOf(picture, view)));
    found.push(...regions.map((region) => onPicture(region, view)));
  }
  return views.length > 1 ? joinOverlapping(found) : found;
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
