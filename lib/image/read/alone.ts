import { boxAround, type Region } from '../detect/region';
import { findSpecks } from '../detect/specks';
import type { Box } from '../report';
import { nearestTo } from './nearest';
import type { Passage } from './reading';

/** Widths and heights of its signs that a speck's stretch has more. */
const ROOM_ALONG = 0.7;
const ROOM_ACROSS = 0.7;
const SCORE = 0.5;

/** Stretches for what stands so alone that it was passed over, each along the line nearest to it. */
export function regionsAlone(picture: OffscreenCanvas, page: readonly Passage[]): Region[] {
  const known = page.map(({ region }) => boxAround(region));
  return findSpecks(picture, known).map((speck) => regionOf(speck, page));
}

function regionOf({ x, y, w, h }: Box, page: readonly Passage[]): Region {
  const [cx, cy] = [x + w / 2, y + h / 2];
  const nearest = nearestTo({ cx, cy }, page, ({ angle }) => Math.cos(angle) > Math.SQRT1_2);
  return {
    cx,
    cy,
    length: w + ROOM_ALONG * h,
    height: (1 + ROOM_ACROSS) * h,
    angle: nearest?.angle ?? 0,
    score: SCORE,
  };
}
