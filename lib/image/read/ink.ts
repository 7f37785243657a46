import { shaded } from './contrast';
import type { Cut, Strip } from './strip';

/** Steps that a colour is told in, a channel: pixels of one colour fall together, those of a photograph do not. */
const STEPS = 16;
const STEP = 256 / STEPS;
/** Distance of colours (each channel 0 to 255) within which a pixel is of the ink, and beyond which it is not. */
const SAME = 30;
const OTHER = 90;

/** Only what has the strip's commonest colour but `rank`, as dark letters on white. */
export function inked(cut: Cut, rank: number): Strip {
  const ink = coloursOf(cut, rank + 1)[rank] ?? [0, 0, 0];
  const [red, green, blue] = cut.planes;
  return shaded(cut, (at) => {
    const distance = Math.hypot(
      (red?.[at] ?? 0) - ink[0],
      (green?.[at] ?? 0) - ink[1],
      (blue?.[at] ?? 0) - ink[2],
    );
    return (OTHER - distance) / (OTHER - SAME);
  });
}

type Colour = readonly [red: number, green: number, blue: number];

/** The strip's commonest colours, none near another, each the mean of its pixels. */
function coloursOf({ planes, width, height }: Cut, most: number): Colour[] {
  const [red, green, blue] = planes;
  const counts = new Uint32Array(STEPS ** 3);
  const sums = [0, 1, 2].map(() => new Float64Array(STEPS ** 3));
  for (let at = 0; at < width * height; at++) {
    const pixel = [red?.[at] ?? 0, green?.[at] ?? 0, blue?.[at] ?? 0];
    const bin = pixel.reduce((sum, value) => sum * STEPS + Math.floor(value / STEP), 0);
    counts[bin] = (counts[bin] ?? 0) + 1;
    for (const [channel, value] of pixel.entries()) {
      const sum = sums[channel];
      if (sum) sum[bin] = (sum[bin] ?? 0) + value;
    }
  }
  const colours: Colour[] = [];
  for (const [bin] of [...counts.entries()].sort((a, b) => b[1] - a[1])) {
    if (colours.length === most || !counts[bin]) break;
    const mean = (channel: number) => (sums[channel]?.[bin] ?? 0) / (counts[bin] ?? 1);
    const colour: Colour = [mean(0), mean(1), mean(2)];
    const near = colours.some(
      (one) => Math.hypot(...one.map((value, i) => value - (colour[i] ?? 0))) < OTHER,
    );
    if (!near) colours.push(colour);
  }
  return colours;
}
