import { contextOf } from './canvas';
import type { Box } from './report';

/** Rows compared at a time, so that a large picture is never held twice as numbers. */
const BAND = 256;
/**
 * Side of the squares whose means are compared: JPEG keeps colours at half the size, and noise like that of a dark
 * film not at all, but never the mean of a square.
 */
const SQUARE = 4;

/**
 * How like two pictures of one size are beside the boxes, and `around` pixels of each: the peak signal-to-noise ratio in decibels
 * over the means of small squares; infinite only when every pixel of them is the same.
 */
export function likeness(
  a: OffscreenCanvas,
  b: OffscreenCanvas,
  boxes: readonly Box[],
  around: number,
): number {
  const { width, height } = a;
  let compared = 0;
  let squared = 0;
  let same = true;
  for (let top = 0; top < height; top += BAND) {
    const rows = Math.min(BAND, height - top);
    const band = { x: 0, y: top, w: width, h: rows };
    const one = contextOf(a).getImageData(0, top, width, rows).data;
    const other = contextOf(b).getImageData(0, top, width, rows).data;
    const left = touched(boxes, band, around);
    for (let y = 0; y < rows; y += SQUARE) {
      for (let x = 0; x < width; x += SQUARE) {
        if (left[(y / SQUARE) * Math.ceil(width / SQUARE) + x / SQUARE] === 1) continue;
        const w = Math.min(SQUARE, width - x);
        const h = Math.min(SQUARE, rows - y);
        for (let channel = 0; channel < 3; channel++) {
          let difference = 0;
          for (let dy = 0; dy < h; dy++) {
            let at = 4 * ((y + dy) * width + x) + channel;
            for (let dx = 0; dx < w; dx++, at += 4) {
              const apart = (one[at] ?? 0) - (other[at] ?? 0);
              if (apart !== 0) same = false;
              difference += apart;
            }
          }
          squared += (difference / (w * h)) ** 2;
        }
        compared += 3;
      }
    }
  }
  if (same || compared === 0) return Number.POSITIVE_INFINITY;
  // Differences that cancel out within every square are differences still.
  return 10 * Math.log10(255 ** 2 / Math.max(squared / compared, Number.EPSILON));
}

/** One for each square of the band that a box or its surroundings touch. */
function touched(boxes: readonly Box[], band: Box, around: number): Uint8Array {
  const across = Math.ceil(band.w / SQUARE);
  const squares = new Uint8Array(across * Math.ceil(band.h / SQUARE));
  for (const { x, y, w, h } of boxes) {
    const left = Math.max(0, Math.floor((x - around) / SQUARE));
    const right = Math.min(across, Math.ceil((x + w + around) / SQUARE));
    const top = Math.max(0, Math.floor((y - around - band.y) / SQUARE));
    const bottom = Math.min(squares.length / across, Math.ceil((y + h + around - band.y) / SQUARE));
    for (let row = top; row < bottom; row++) squares.fill(1, row * across + left, row * across + right);
  }
  return squares;
}
