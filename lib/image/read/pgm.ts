import type { Strip } from './strip';

/** White pixels around a strip: letters at the edge are not read otherwise. */
export const BORDER = 10;

/** The strip in a white border, as a binary PGM file: tesseract takes it without another decoding. */
export function toPgm({ grey, width, height }: Strip): Uint8Array<ArrayBuffer> {
  const wide = width + 2 * BORDER;
  const high = height + 2 * BORDER;
  const header = new TextEncoder().encode(`P5\n${wide} ${high}\n255\n`);
  const pgm = new Uint8Array(header.length + wide * high).fill(255);
  pgm.set(header);
  for (let y = 0; y < height; y++) {
    const at = header.length + (y + BORDER) * wide + BORDER;
    pgm.set(grey.subarray(y * width, (y + 1) * width), at);
  }
  return pgm;
}
