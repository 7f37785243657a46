import type { Face } from './face';

/**
 * What BlazeFace's back-camera network (arXiv 1907.05047) gives for one of its two grids: for each place some guesses,
 * each with a score (before the sigmoid) and 16 numbers. The first four are the centre's distance from the place and the
 * box's size in pixels of the input, the others six points of the face, which are not used.
 */
export interface Guesses {
  readonly scores: Float32Array;
  readonly boxes: Float32Array;
}

const FINE = { stride: 16, each: 2 } as const;
const COARSE = { stride: 32, each: 6 } as const;
const NUMBERS = 16;
/** Score from which a guess is told: a supposition only, which a closer look confirms or not. */
const LEAST = 0.45;

/** The guesses of both grids on an input of that width, in its pixels; many tell the same face. */
export function decodeFaces({ width }: { readonly width: number }, fine: Guesses, coarse: Guesses): Face[] {
  return [...decodeGrid(width, FINE, fine), ...decodeGrid(width, COARSE, coarse)];
}

function decodeGrid(
  width: number,
  { stride, each }: { readonly stride: number; readonly each: number },
  { scores, boxes }: Guesses,
): Face[] {
  const faces: Face[] = [];
  const columns = Math.ceil(width / stride);
  for (let at = 0; at < scores.length; at++) {
    const score = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
    if (score < LEAST) continue;
    const place = Math.floor(at / each);
    const [dx = 0, dy = 0, w = 0, h = 0] = boxes.subarray(NUMBERS * at, NUMBERS * at + 4);
    const x = stride * ((place % columns) + 0.5) + dx - w / 2;
    const y = stride * (Math.floor(place / columns) + 0.5) + dy - h / 2;
    if (w > 0 && h > 0) faces.push({ box: { x, y, w, h }, score });
  }
  return faces;
}
