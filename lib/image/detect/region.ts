import type { Box } from '../report';

/** A stretch of text: a rectangle around its centre, turned by `angle`. Lengths in pixels. */
export interface Region {
  readonly cx: number;
  readonly cy: number;
  /** Along the reading direction. */
  readonly length: number;
  /** Across it. */
  readonly height: number;
  /** Radians from the x axis to the reading direction, clockwise on the screen. */
  readonly angle: number;
  /** 0 to 1: how sure the detector is that this is text. */
  readonly score: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture's point that lies `along` and `across` the region's centre. */
export function pointOn({ cx, cy, angle }: Region, along: number, across: number): Point {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { x: cx + along * cos - across * sin, y: cy + along * sin + across * cos };
}

/** A point of the picture, told from the region's centre, along its reading direction. */
export function pointFrom({ cx, cy, angle }: Region, { x, y }: Point): { along: number; across: number } {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { along: (x - cx) * cos + (y - cy) * sin, across: (y - cy) * cos - (x - cx) * sin };
}

/** The upright box around the part `[from, to]` along and `[top, bottom]` across the region's centre. */
export function boxOn(region: Region, from: number, to: number, top: number, bottom: number): Box {
  const corners = [
    pointOn(region, from, top),
    pointOn(region, to, top),
    pointOn(region, to, bottom),
    pointOn(region, from, bottom),
  ];
  const x = Math.min(...corners.map((corner) => corner.x));
  const y = Math.min(...corners.map((corner) => corner.y));
  const w = Math.max(...corners.map((corner) => corner.x)) - x;
  const h = Math.max(...corners.map((corner) => corner.y)) - y;
  return { x, y, w, h };
}

/** The upright box around a whole region. */
export function boxAround(region: Region): Box {
  const { length, height } = region;
  return boxOn(region, -length / 2, length / 2, -height / 2, height / 2);
}

/** The same rectangle read in a direction turned by so many quarters, clockwise. */
export function turned(region: Region, quarters: number): Region {
  const sides =
    quarters % 2 === 0
      ? { length: region.length, height: region.height }
      : { length: region.height, height: region.length };
  return { ...region, ...sides, angle: normalised(region.angle + (quarters * Math.PI) / 2) };
}

/** The angle in (-π, π]. */
export function normalised(angle: number): number {
  const turn = 2 * Math.PI;
  const within = ((angle % turn) + turn) % turn;
  return within > Math.PI ? within - turn : within;
}
