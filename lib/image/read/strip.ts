import { boxOn, pointOn, type Region } from '../detect/region';
import type { Box } from '../report';

/** A line of text laid straight, in grey, dark letters on white once `sharpened`. */
export interface Strip {
  readonly grey: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Height of a line as the recogniser gets it, and the longest it gets. */
export const STRIP_HEIGHT = 48;
const MOST_WIDTH = 6000;
/** Planes a pixel is told in: red, green, blue. */
const CHANNELS = 3;

/** A line's pixels laid straight in colour, one plane a channel, and its scale over the picture. */
export interface Cut {
  readonly planes: readonly Uint8Array[];
  readonly width: number;
  readonly height: number;
  /** Pixels of the strip for one of the picture, along and across the line. */
  readonly along: number;
  readonly across: number;
}

/** Cuts a line out of the picture and lays it straight. What lies beyond the picture's edge gets the line's own ground. */
export function cutOut(picture: OffscreenCanvas, region: Region): Cut {
  const across = STRIP_HEIGHT / region.height;
  const width = Math.max(1, Math.min(MOST_WIDTH, Math.round(region.length * across)));
  const along = width / region.length;
  const source = around(picture, region);
  const planes = Array.from({ length: CHANNELS }, () => new Uint8Array(width * STRIP_HEIGHT));
  const finest = Math.max(1, Math.ceil(1 / Math.min(along, across)));
  const sample = across < 0.8 ? averaged(source, finest, 1 / along, 1 / across, region.angle) : cubic(source);
  const pixel = [0, 0, 0];
  const beyond: number[] = [];
  const cos = Math.cos(region.angle);
  const sin = Math.sin(region.angle);
  const start = pointOn(region, -region.length / 2, -region.height / 2);
  for (let v = 0; v < STRIP_HEIGHT; v++) {
    for (let u = 0; u < width; u++) {
      const a = (u + 0.5) / along;
      const b = (v + 0.5) / across;
      const x = start.x + a * cos - b * sin;
      const y = start.y + a * sin + b * cos;
      if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) {
        beyond.push(v * width + u);
        continue;
      }
      // Samples lie in the middle of pixels.
      sample(x - source.x - 0.5, y - source.y - 0.5, pixel);
      for (let channel = 0; channel < CHANNELS; channel++) {
        const plane = planes[channel];
        if (plane) plane[v * width + u] = pixel[channel] ?? 0;
      }
    }
  }
  if (beyond.length > 0) for (const plane of planes) fillWithGround(plane, beyond);
  return { planes, width, height: STRIP_HEIGHT, along, across };
}

/** Gives some pixels of a plane the middle value of all others. */
function fillWithGround(plane: Uint8Array, pixels: readonly number[]): void {
  const others = new Set(pixels);
  const values = plane.filter((_, at) => !others.has(at)).sort();
  const ground = values[values.length >> 1] ?? 0;
  for (const at of pixels) plane[at] = ground;
}

/** Where a box of the strip stands: the upright box around it. */
export function boxOfStrip({ along, across }: Cut, region: Region, { x, y, w, h }: Box): Box {
  const { length, height } = region;
  return boxOn(
    region,
    x / along - length / 2,
    (x + w) / along - length / 2,
    y / across - height / 2,
    (y + h) / across - height / 2,
  );
}

interface Source {
  readonly data: Uint8ClampedArray;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The picture's pixels around a region, with two more on each side for the samples. */
function around(picture: OffscreenCanvas, region: Region): Source {
  const context = picture.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas.');
  const box = boxOn(region, -region.length / 2, region.length / 2, -region.height / 2, region.height / 2);
  const x = Math.min(picture.width - 1, Math.max(0, Math.floor(box.x) - 2));
  const y = Math.min(picture.height - 1, Math.max(0, Math.floor(box.y) - 2));
  const width = Math.max(1, Math.min(picture.width, Math.ceil(box.x + box.w) + 2) - x);
  const height = Math.max(1, Math.min(picture.height, Math.ceil(box.y + box.h) + 2) - y);
  return { data: context.getImageData(x, y, width, height).data, x, y, width, height };
}

/** Writes the colour at a point of the source to `pixel`. */
type Sample = (x: number, y: number, pixel: number[]) => void;

const within = (value: number, most: number) => Math.max(0, Math.min(value, most));

/** Cubic convolution (Keys 1981, a = -0.5), for enlarging. */
function cubic({ data, width, height }: Source): Sample {
  const weights = (t: number): readonly [number, number, number, number] => {
    const t2 = t * t;
    const t3 = t2 * t;
    return [
      -0.5 * t3 + t2 - 0.5 * t,
      1.5 * t3 - 2.5 * t2 + 1,
      -1.5 * t3 + 2 * t2 + 0.5 * t,
      0.5 * t3 - 0.5 * t2,
    ];
  };
  return (x, y, pixel) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const across = weights(x - left);
    const down = weights(y - top);
    let [red, green, blue] = [0, 0, 0];
    for (let j = 0; j < 4; j++) {
      const row = within(top + j - 1, height - 1) * width;
      for (let i = 0; i < 4; i++) {
        const at = 4 * (row + within(left + i - 1, width - 1));
        const weight = (down[j] ?? 0) * (across[i] ?? 0);
        red += weight * (data[at] ?? 0);
        green += weight * (data[at + 1] ?? 0);
        blue += weight * (data[at + 2] ?? 0);
      }
    }
    pixel[0] = within(red, 255);
    pixel[1] = within(green, 255);
    pixel[2] = within(blue, 255);
  };
}

/** The mean of `count` × `count` pixels spread over what one pixel of the strip covers, for shrinking. */
function averaged(
  { data, width, height }: Source,
  count: number,
  stepAlong: number,
  stepAcross: number,
  angle: number,
): Sample {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const offsets: [number, number][] = [];
  for (let j = 0; j < count; j++) {
    for (let i = 0; i < count; i++) {
      const a = ((i + 0.5) / count - 0.5) * stepAlong;
      const b = ((j + 0.5) / count - 0.5) * stepAcross;
      offsets.push([a * cos - b * sin, a * sin + b * cos]);
    }
  }
  return (x, y, pixel) => {
    let [red, green, blue] = [0, 0, 0];
    for (const [dx, dy] of offsets) {
      const column = within(Math.round(x + dx), width - 1);
      const row = within(Math.round(y + dy), height - 1);
      const at = 4 * (row * width + column);
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
    pixel[0] = red / offsets.length;
    pixel[1] = green / offsets.length;
    pixel[2] = blue / offsets.length;
  };
}
