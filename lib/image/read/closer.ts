import type { Detector } from '../detect/detector';
import { isCut, lookAt } from '../detect/look';
import { type Region, turned } from '../detect/region';
import type { View } from '../detect/views';
import { closeViews, doubtfulOnes, placesOf, thickOnes, usualHeight } from './doubtful';
import { isSamePlace, withCloser } from './merge';
import { nearestTo } from './nearest';
import type { Passage } from './reading';

/** Several lines that touch when seen closely part when seen from farther away. */
const FARTHER = 0.5;

export interface CloserOptions {
  readonly signal: AbortSignal;
  readonly detector: Detector;
  readonly read: (regions: readonly Region[]) => Promise<Passage[]>;
}

/** The page once more where something was badly read, is tiny, or may be several lines in one. */
export async function readCloser(
  picture: OffscreenCanvas,
  page: readonly Passage[],
  { detector, signal, read }: CloserOptions,
): Promise<readonly Passage[]> {
  const usual = usualHeight(page);
  const again = async (passages: readonly Passage[], doubtful: readonly Passage[], times: number) => {
    const views = closeViews(placesOf(doubtful, usual, picture), picture, times);
    return withCloser(passages, await read(await lookCloser(picture, views, passages, detector, signal)));
  };
  const closer = await again(page, doubtfulOnes(page), 1);
  const thick = thickOnes(closer);
  return thick.length === 0 ? closer : again(closer, thick, FARTHER);
}

/**
 * What stands in these views beside what was read well, the way up that its neighbours are read; what a view cuts through
 * is left out.
 */
async function lookCloser(
  picture: OffscreenCanvas,
  views: readonly View[],
  passages: readonly Passage[],
  detector: Detector,
  signal: AbortSignal,
): Promise<Region[]> {
  const found: Region[] = [];
  for (const view of views) {
    const seen = await lookAt(picture, [view], detector, signal);
    found.push(...seen.filter((region) => !isCut(region, view, picture)));
  }
  const doubtful = doubtfulOnes(passages);
  const good = passages.filter((passage) => !doubtful.includes(passage));
  return found
    .filter((region) => !good.some((passage) => isSamePlace(passage.region, region)))
    .map((region) => (isReadTurned(region, passages) ? turned(region, 2) : region));
}

/** Whether the nearest line of its direction is read the other way round. */
function isReadTurned(region: Region, passages: readonly Passage[]): boolean {
  const along = ({ angle }: Region) => Math.cos(region.angle - angle);
  const nearest = nearestTo(region, passages, (other) => Math.abs(along(other)) > Math.SQRT1_2);
  return nearest !== undefined && along(nearest) < 0;
}
