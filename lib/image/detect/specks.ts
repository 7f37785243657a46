import { shared, union } from '../boxes';
import { makeCanvas } from '../canvas';
import { meanAround } from '../mean';
import type { Box } from '../report';

/** Pixels in which specks are looked for, at most. */
const MOST_PIXELS = 800_000;
/** Pixels to each side over which the ground's own shade is taken, and by how much ink differs from it at least. */
const AROUND = 14;
const INK = 48;
/** Height of a sign in those pixels, and its width over its height, at most. */
const LEAST_HEIGHT = 8;
const MOST_HEIGHT = 56;
const WIDEST = 1.5;
/** Part of its box that a sign's ink fills, at least. */
const LEAST_FILL = 0.14;
/** Heights within which the next sign of a word follows; signs of a short word; widths over height of a whole one. */
const GAP = 0.7;
const MOST_SIGNS = 4;
const SHORTEST = 0.6;
const LONGEST = 4;
/** A picture with more specks, or more signs of any kind, is a texture. */
const MOST_SPECKS = 24;
const MOST_ON_PAGE = 4000;

/**
 * Where one to four signs of one height stand alone, in pixels of the picture: leads of an ECG, sides of a film, initials.
 * The text detector, which was taught lines, passes them over from afar. What touches `known` is left out.
 */
export function findSpecks(picture: OffscreenCanvas, known: readonly Box[]): Box[] {
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (picture.width * picture.height)));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const { canvas, context } = makeCanvas(width, height);
  context.drawImage(picture, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  canvas.width = 0;
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++)
    grey[at] =
      0.299 * (data[4 * at] ?? 0) + 0.587 * (data[4 * at + 1] ?? 0) + 0.114 * (data[4 * at + 2] ?? 0);
  const specks = specksOn(grey, width, height)
    .map(({ x, y, w, h }) => ({ x: x / scale, y: y / scale, w: w / scale, h: h / scale }))
    .filter((speck) => !known.some((box) => shared(box, speck) > 0));
  return specks.length > MOST_SPECKS ? [] : specks;
}

/** A sign and by how much it differs from its ground, on the average: below 0 where it is darker. */
interface Sign extends Box {
  readonly contrast: number;
}

/** The same on a grey picture, one byte a pixel, in its pixels. */
export function specksOn(grey: Uint8Array, width: number, height: number): Box[] {
  const ground = meanAround(grey, width, height, AROUND);
  // `Float32Array.from` would make a list of all values first.
  const contrast = new Float32Array(grey.length);
  for (let at = 0; at < grey.length; at++) contrast[at] = (grey[at] ?? 0) - (ground[at] ?? 0);
  const signs = signsOn(contrast, width, height);
  if (signs.length > MOST_ON_PAGE) return [];
  return wordsOf(withoutHalos(signs)).filter(({ w, h }) => w >= SHORTEST * h && w <= LONGEST * h);
}

/** Connected ink of one shade that has the shape of a letter or a digit. */
function signsOn(contrast: Float32Array, width: number, height: number): Sign[] {
  const signs: Sign[] = [];
  const shades = new Int8Array(contrast.length);
  for (let at = 0; at < shades.length; at++) {
    const value = contrast[at] ?? 0;
    shades[at] = value > INK ? 1 : value < -INK ? -1 : 0;
  }
  const queue = new Int32Array(shades.length);
  for (let start = 0; start < shades.length; start++) {
    const shade = shades[start];
    if (!shade) continue;
    let [count, sum] = [1, 0];
    queue[0] = start;
    shades[start] = 0;
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let next = 0; next < count; next++) {
      const at = queue[next] ?? 0;
      const x = at % width;
      const y = (at - x) / width;
      sum += contrast[at] ?? 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const near = ny * width + nx;
          if (shades[near] !== shade) continue;
          shades[near] = 0;
          queue[count++] = near;
        }
    }
    const [w, h] = [right - left + 1, bottom - top + 1];
    if (h < LEAST_HEIGHT || h > MOST_HEIGHT || w > WIDEST * h || count < LEAST_FILL * w * h) continue;
    signs.push({ x: left, y: top, w, h, contrast: sum / count });
  }
  return signs;
}

/** Dark letters darken their ground, so that what is white between them seems lighter than it: that is no sign. */
function withoutHalos(signs: readonly Sign[]): Sign[] {
  const grown = ({ x, y, w, h }: Box) => ({ x: x - 1, y: y - 1, w: w + 2, h: h + 2 });
  return signs.filter(
    (sign) =>
      !signs.some(
        (other) =>
          other.contrast * sign.contrast < 0 &&
          Math.abs(other.contrast) > Math.abs(sign.contrast) &&
          shared(grown(other), sign) > 0,
      ),
  );
}

/** Signs that follow each other on a line, taken together; none where more than a short word follows. */
function wordsOf(signs: readonly Box[]): Box[] {
  const words: Box[][] = [];
  for (const sign of [...signs].sort((a, b) => a.x - b.x)) {
    const word = words.find((one) => {
      const last = one.at(-1);
      return last && follows(last, sign);
    });
    if (word) word.push(sign);
    else words.push([sign]);
  }
  return words.filter(({ length }) => length <= MOST_SIGNS).map(union);
}

function follows(a: Box, b: Box): boolean {
  const tall = Math.max(a.h, b.h);
  const level = Math.abs(a.y + a.h / 2 - b.y - b.h / 2) < 0.35 * tall;
  return level && tall < 1.6 * Math.min(a.h, b.h) && b.x - a.x - a.w < GAP * tall;
}
