import type { Point } from './corners';
import { type Grey, greyAt } from './grey';

/** Modules of a side of the QR codes that people print: versions 1 to 15 (ISO/IEC 18004). */
const SIDES = Array.from({ length: 15 }, (_, version) => 21 + 4 * version);
/** A finder pattern: its middle in modules from the corner; distances from it that are dark, light and dark again. */
const MIDDLE = 3.5;
const DARK = [0, 1] as const;
const LIGHT = 2;
const FRAME = 3;
/** Part of the samples that must be as they should. */
const ENOUGH = 0.88;

/**
 * Whether a QR code's three eyes stand in the corners (top left first, clockwise, in pixels of the grey picture): squared
 * paper has corners, but no eyes.
 */
export function hasFinders(grey: Grey, corners: readonly Point[]): boolean {
  const [a, b, c, d] = corners;
  if (!a || !b || !c || !d) return false;
  const eyes = [
    [a, b, d],
    [b, c, a],
    [d, a, c],
  ] as const;
  const middle = middleGrey(grey, corners);
  return SIDES.some((side) => {
    const right = eyes.map(([corner, along, down]) => rightPart(grey, middle, side, corner, along, down));
    return Math.min(...right) >= ENOUGH;
  });
}

/** Part of the samples of one eye that are dark or light as they should. */
function rightPart(
  grey: Grey,
  middle: number,
  side: number,
  corner: Point,
  along: Point,
  down: Point,
): number {
  let right = 0;
  let all = 0;
  const sample = (across: number, below: number, dark: boolean) => {
    const [s, t] = [(MIDDLE + across) / side, (MIDDLE + below) / side];
    const x = corner.x + s * (along.x - corner.x) + t * (down.x - corner.x);
    const y = corner.y + s * (along.y - corner.y) + t * (down.y - corner.y);
    all++;
    if (greyAt(grey, x, y) < middle === dark) right++;
  };
  for (const across of DARK.flatMap((one) => [-one, one]))
    for (const below of DARK.flatMap((one) => [-one, one])) sample(across, below, true);
  for (const [distance, dark] of [
    [LIGHT, false],
    [FRAME, true],
  ] as const)
    for (let at = -distance; at <= distance; at++) {
      sample(at, -distance, dark);
      sample(at, distance, dark);
      sample(-distance, at, dark);
      sample(distance, at, dark);
    }
  return right / all;
}

/** Between the darkest and the lightest grey within the corners' box. */
function middleGrey({ values, width, height }: Grey, corners: readonly Point[]): number {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));
  const xs = corners.map(({ x }) => clamp(x, width - 1));
  const ys = corners.map(({ y }) => clamp(y, height - 1));
  let [low, high] = [255, 0];
  for (let y = Math.min(...ys); y <= Math.max(...ys); y++)
    for (let x = Math.min(...xs); x <= Math.max(...xs); x++) {
      const value = values[y * width + x] ?? 0;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return (low + high) / 2;
}
