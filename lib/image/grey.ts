import { makeCanvas } from './canvas';

/** Pixels that the recogniser is given at most when a picture is enlarged, and at most when it is not. */
const ENLARGED_PIXELS = 10_000_000;
const MOST_PIXELS = 16_000_000;
/** Pixels around the picture at reading size: letters that touch its edge are not read otherwise. */
export const FRAME = 24;

/** A picture ready to be read; `scale` is its size over the original's. */
export interface GreyImage {
  readonly pgm: Uint8Array;
  readonly scale: number;
}

/** Twice the size for ordinary screens: letters of 8 to 14 pixels are read far better so. Less for large photos. */
export function readingScale(width: number, height: number): number {
  const pixels = width * height;
  const room = Math.sqrt(ENLARGED_PIXELS / pixels);
  if (room > 1) return Math.min(2, room);
  return Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
}

/** The picture in grey at reading size, as a binary PGM file: tesseract takes it without another decoding. */
export function toGrey(picture: OffscreenCanvas): GreyImage {
  const scale = readingScale(picture.width, picture.height);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const { context } = makeCanvas(width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) {
    // ITU-R BT.601 luma.
    grey[at] =
      0.299 * (data[4 * at] ?? 0) + 0.587 * (data[4 * at + 1] ?? 0) + 0.114 * (data[4 * at + 2] ?? 0) + 0.5;
  }
  return { pgm: framed(grey, width, height), scale };
}

/** A PGM file of the picture in a frame, each side in the colour that is commonest along it. */
export function framed(grey: Uint8Array, width: number, height: number): Uint8Array {
  const wide = width + 2 * FRAME;
  const high = height + 2 * FRAME;
  const header = new TextEncoder().encode(`P5\n${wide} ${high}\n255\n`);
  const pgm = new Uint8Array(header.length + wide * high);
  pgm.set(header);
  const row = (y: number) => pgm.subarray(header.length + y * wide, header.length + (y + 1) * wide);
  const column = (x: number) => Uint8Array.from({ length: height }, (_, y) => grey[y * width + x] ?? 0);
  const left = median(column(0));
  const right = median(column(width - 1));
  for (let y = 0; y < height; y++) {
    const line = row(y + FRAME);
    line.fill(left, 0, FRAME);
    line.set(grey.subarray(y * width, (y + 1) * width), FRAME);
    line.fill(right, FRAME + width);
  }
  const top = median(grey.subarray(0, width));
  const bottom = median(grey.subarray(width * (height - 1)));
  for (let y = 0; y < FRAME; y++) {
    row(y).fill(top);
    row(high - 1 - y).fill(bottom);
  }
  return pgm;
}

function median(values: Uint8Array): number {
  return values.slice().sort()[values.length >> 1] ?? 255;
}
