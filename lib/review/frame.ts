/** Frames on a picture: how one is moved, resized and drawn. Image pixels, top left origin; results are whole pixels. */
import type { Box } from '../image/report';

export interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corner that is dragged; the opposite one stays. */
export const CORNERS = ['nw', 'ne', 'sw', 'se'] as const;
export type Corner = (typeof CORNERS)[number];

/** No side gets shorter than this by resizing, on a picture that has the room. */
const LEAST = 8;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

const within = ({ x, y }: Point, { width, height }: Extent): Point => ({
  x: clamp(x, 0, width),
  y: clamp(y, 0, height),
});

/** The whole pixels from one point to another, in any direction, cut to the picture; flat when they are in line. */
export function spanned(from: Point, to: Point, extent: Extent): Box {
  const a = within(from, extent);
  const b = within(to, extent);
  const x = Math.floor(Math.min(a.x, b.x));
  const y = Math.floor(Math.min(a.y, b.y));
  return { x, y, w: Math.ceil(Math.max(a.x, b.x)) - x, h: Math.ceil(Math.max(a.y, b.y)) - y };
}

/** The frame shifted by `dx`, `dy`, its size kept, no further than the picture's edge. */
export function moved(box: Box, dx: number, dy: number, { width, height }: Extent): Box {
  return {
    ...box,
    x: clamp(Math.round(box.x + dx), 0, Math.max(0, width - box.w)),
    y: clamp(Math.round(box.y + dy), 0, Math.max(0, height - box.h)),
  };
}

/** The frame with one corner shifted by `dx`, `dy`; it never turns inside out. */
export function resized(box: Box, corner: Corner, dx: number, dy: number, extent: Extent): Box {
  const across = stretched(box.x, box.w, corner.endsWith('w'), dx, extent.width);
  const down = stretched(box.y, box.h, corner.startsWith('n'), dy, extent.height);
  return { x: across.at, y: down.at, w: across.size, h: down.size };
}

function stretched(at: number, size: number, near: boolean, by: number, most: number) {
  const least = Math.min(LEAST, size, most);
  const end = at + size;
  if (near) {
    const start = clamp(Math.round(at + by), 0, end - least);
    return { at: start, size: end - start };
  }
  return { at, size: clamp(Math.round(end + by), at + least, most) - at };
}

/** What two frames share; none when that is nothing. */
export function common(a: Box, b: Box): Box | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const w = Math.min(a.x + a.w, b.x + b.w) - x;
  const h = Math.min(a.y + a.h, b.y + b.h) - y;
  return w > 0 && h > 0 ? { x, y, w, h } : null;
}

/** Does `outer` hold all of `inner`? */
export const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.w >= inner.x + inner.w &&
  outer.y + outer.h >= inner.y + inner.h;

/** Do the covers hide all of `box` together? */
export const hidden = (box: Box, covers: readonly Box[]): boolean =>
  covers.reduce<readonly Box[]>((left, cover) => left.flatMap((part) => beside(part, cover)), [box])
    .length === 0;

/** What of `box` the cover leaves, as up to four rectangles. */
function beside(box: Box, cover: Box): readonly Box[] {
  const met = common(box, cover);
  if (met === null) return [box];
  const [right, bottom] = [box.x + box.w, box.y + box.h];
  const [metRight, metBottom] = [met.x + met.w, met.y + met.h];
  return [
    { ...box, h: met.y - box.y },
    { ...box, y: metBottom, h: bottom - metBottom },
    { x: box.x, y: met.y, w: met.x - box.x, h: met.h },
    { x: metRight, y: met.y, w: right - metRight, h: met.h },
  ].filter(({ w, h }) => w > 0 && h > 0);
}
