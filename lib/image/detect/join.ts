import { pointFrom, pointOn, type Region } from './region';

/** Difference of direction (radians), of height and of place across, up to which two regions lie on one line. */
const SAME_DIRECTION = 0.14;
const SAME_HEIGHT = 1.8;
const SAME_LINE = 0.4;

/** Whether `other` continues the line of `region`, in whatever distance. */
export function onOneLine(region: Region, other: Region): boolean {
  const turn = Math.abs(Math.sin(region.angle - other.angle));
  if (turn > SAME_DIRECTION || Math.cos(region.angle - other.angle) < 0) return false;
  const [low, high] = [Math.min(region.height, other.height), Math.max(region.height, other.height)];
  if (high > SAME_HEIGHT * low) return false;
  // The direction of the longer one is the surer, and a small error grows with the distance.
  const [long, short] = region.length > other.length ? [region, other] : [other, region];
  return Math.abs(pointFrom(long, { x: short.cx, y: short.cy }).across) < SAME_LINE * high;
}

/** Regions that two neighbouring views saw half each, or both, made one. */
export function joinOverlapping(regions: readonly Region[]): Region[] {
  const joined: Region[] = [];
  for (const region of [...regions].sort((a, b) => b.length - a.length)) {
    const index = joined.findIndex((other) => overlap(other, region));
    const other = joined[index];
    if (other) joined[index] = together(other, region);
    else joined.push(region);
  }
  return joined;
}

function overlap(region: Region, other: Region): boolean {
  if (!onOneLine(region, other)) return false;
  const { along } = pointFrom(region, { x: other.cx, y: other.cy });
  // Neighbouring words' rectangles touch, since they are grown: only a real overlap counts.
  return Math.abs(along) + region.height < (region.length + other.length) / 2;
}

function together(region: Region, other: Region): Region {
  const { along } = pointFrom(region, { x: other.cx, y: other.cy });
  const from = Math.min(-region.length / 2, along - other.length / 2);
  const to = Math.max(region.length / 2, along + other.length / 2);
  const { x, y } = pointOn(region, (from + to) / 2, 0);
  return { ...region, cx: x, cy: y, length: to - from, score: Math.max(region.score, other.score) };
}
