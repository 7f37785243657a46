import type { Box } from './report';

/** Part of the line's height (the shorter side: a line may run down the picture), and pixels at least, that a cover stands beyond the value on each side. */
const MARGIN = 0.2;
const LEAST_MARGIN = 3;

/** The smallest box that holds them all; an empty one at the origin for none. */
export function union(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, w: 0, h: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}

/** Area that two boxes share. */
export function shared(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

/** The part of a box that lies on the picture; flat, at its edge, when none does. */
export function inside(box: Box, width: number, height: number): Box {
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const x = within(box.x, width);
  const y = within(box.y, height);
  return { x, y, w: within(box.x + box.w, width) - x, h: within(box.y + box.h, height) - y };
}

/** The cover proposed for a value's box: its margin added, on whole pixels, inside the picture; none if outside. */
export function coverOf(box: Box, width: number, height: number): Box | undefined {
  const margin = Math.max(LEAST_MARGIN, MARGIN * Math.min(box.w, box.h));
  const { x, y, w, h } = box;
  return wholePixels({ x: x - margin, y: y - margin, w: w + 2 * margin, h: h + 2 * margin }, width, height);
}

/** The whole pixels of the picture that a box touches; none if it lies outside. */
export function wholePixels(box: Box, width: number, height: number): Box | undefined {
  const x = Math.max(0, Math.floor(box.x));
  const y = Math.max(0, Math.floor(box.y));
  const w = Math.min(width, Math.ceil(box.x + box.w)) - x;
  const h = Math.min(height, Math.ceil(box.y + box.h)) - y;
  return w > 0 && h > 0 ? { x, y, w, h } : undefined;
}
