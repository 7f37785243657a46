import type { Region } from '../detect/region';
import type { Passage } from './reading';

/** The stretch nearest to a point of those that count. */
export function nearestTo(
  { cx, cy }: Pick<Region, 'cx' | 'cy'>,
  passages: readonly Passage[],
  counts: (region: Region) => boolean,
): Region | undefined {
  let best: Region | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { region } of passages) {
    const distance = Math.hypot(cx - region.cx, cy - region.cy);
    if (distance >= least || !counts(region)) continue;
    [best, least] = [region, distance];
  }
  return best;
}
