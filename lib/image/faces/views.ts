import type { Box } from '../report';
import type { Face } from './face';

/** Quarter turns, clockwise, that a part of the picture is given before the network looks at it. */
export type Quarter = 0 | 1 | 2 | 3;
export const QUARTERS: readonly Quarter[] = [0, 1, 2, 3];

export interface FaceView {
  /** What is looked at, in pixels of the picture; it may reach beyond its edges. */
  readonly area: Box;
  readonly quarter: Quarter;
  /** Size at which it is looked at, over its own. */
  readonly scale: number;
}

/**
 * Longer sides, in pixels, at which a picture is looked at, for pictures from that longer side on: large faces are seen
 * on the small one, small ones on the large one.
 */
const LOOKS = [
  { side: 256, from: 0 },
  { side: 512, from: 0 },
  { side: 1024, from: 2000 },
] as const;
/** The network supposes lying faces too, if less surely: two turns show each face upright or lying. */
const FIRST_TURNS: readonly Quarter[] = [0, 2];

/** The first looks at a picture of that size. */
export function faceViews(width: number, height: number): FaceView[] {
  const longer = Math.max(width, height);
  const area = { x: 0, y: 0, w: width, h: height };
  return LOOKS.filter(({ from }) => longer >= from).flatMap(({ side }) =>
    FIRST_TURNS.map((quarter) => ({ area, quarter, scale: side / longer })),
  );
}

/** Pixels of a closer look, and how many times the face it should hold: the face is then some 50 pixels wide. */
const CLOSE = 128;
const AROUND = 2.5;

/** Looks at one place, where a face is supposed, in all four turns. */
export function closeViews({ box }: Face): FaceView[] {
  const side = AROUND * Math.max(box.w, box.h);
  const area = { x: box.x + (box.w - side) / 2, y: box.y + (box.h - side) / 2, w: side, h: side };
  return QUARTERS.map((quarter) => ({ area, quarter, scale: CLOSE / side }));
}

/** A face on what the network was given, back on the picture. */
export function onPicture({ box, score }: Face, { area, quarter, scale }: FaceView): Face {
  const [x, y, w, h] = [box.x / scale, box.y / scale, box.w / scale, box.h / scale];
  const placed = {
    0: { x, y, w, h },
    1: { x: y, y: area.h - x - w, w: h, h: w },
    2: { x: area.w - x - w, y: area.h - y - h, w, h },
    3: { x: area.w - y - h, y: x, w: h, h: w },
  }[quarter];
  return { score, box: { ...placed, x: placed.x + area.x, y: placed.y + area.y } };
}
