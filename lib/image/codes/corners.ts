import type { Box } from '../report';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels that a code's box has at least on each side: some codes are told by a single line across their bars. */
const LEAST_SIDE = 8;

/** The upright box around corners. */
export function boxOfCorners(corners: readonly Point[]): Box {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [w, h] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const [wider, higher] = [Math.max(0, LEAST_SIDE - w), Math.max(0, LEAST_SIDE - h)];
  return { x: x - wider / 2, y: y - higher / 2, w: w + wider, h: h + higher };
}
