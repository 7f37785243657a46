import { prepareZXingModule, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import { shared } from '../boxes';
import { boxOfCorners, type Point } from './corners';
import { hasFinders } from './finders';
import { type Grey, greyOf } from './grey';
import type { SeenCode } from './payload';
import { findStripes } from './stripes';

export type ReadCodes = (pixels: ImageData) => Promise<SeenCode[]>;

/** Patterns on films' edges are no codes of patients, and much resembles them. */
const NOT_LOOKED_FOR = 'DXFilmEdge';
/** Longer over shorter side up to which a matrix code that could not be decoded is believed. */
const SQUARE = 1.3;
/** Pixels of an unread matrix code's side, at least, and part of the picture that one may fill. */
const LEAST_SIDE = 24;
const MOST_FILLED = 0.25;
/** Part of a group of bars that a code must cover to be the same. */
const SAME_PLACE = 0.3;

/**
 * The reader of codes (zxing-cpp), ready to run in this context. `files` is the address of the folder with its wasm.
 * Rejects when it does not load. What it gives without text could not be decoded.
 */
export async function loadCodeReader(files: string): Promise<ReadCodes> {
  await prepareZXingModule({
    overrides: { locateFile: (file: string) => `${files}${file}` },
    fireImmediately: true,
  });
  return async (pixels) => {
    const results = await readBarcodes(pixels, {
      tryHarder: true,
      tryRotate: true,
      tryInvert: true,
      tryDownscale: true,
      returnErrors: true,
      textMode: 'HRI',
    });
    const seen = results.filter(({ format }) => format !== NOT_LOOKED_FOR);
    const codes = seen.filter(({ isValid, text }) => isValid && text !== '').map(codeOf);
    const { grey, step } = greyOf(pixels);
    const unread = seen.filter((one) => isLikely(one, pixels, grey, step)).map(codeOf);
    const believed = apart(unread, codes);
    const bars = findStripes(grey).map((corners) =>
      corners.map(({ x, y }) => ({ x: x * step, y: y * step })),
    );
    const whole = once(codes.map((code) => withBars(code, bars)));
    const other = bars.map((corners) => ({ format: '', gs1: false, text: '', corners }));
    return [...whole, ...believed, ...apart(other, [...whole, ...believed])];
  };
}

function codeOf({ format, contentType, text, isValid, position }: ReadResult): SeenCode {
  return {
    format,
    gs1: contentType === 'GS1',
    text: isValid ? text : '',
    corners: cornersOf(position),
  };
}

/** The reader believes in codes on squared paper and in hair: only some kinds, of likely shapes, are taken at their word. */
function isLikely(
  { isValid, symbology, position }: ReadResult,
  { width, height }: ImageData,
  grey: Grey,
  step: number,
): boolean {
  if (isValid) return false;
  const sides = sidesOf(position);
  const [shorter, longer] = [Math.min(...sides), Math.max(...sides)];
  if (shorter < LEAST_SIDE || shorter * longer > MOST_FILLED * width * height) return false;
  if (symbology === 'PDF417') return true;
  if (longer > SQUARE * shorter) return false;
  return symbology === 'Aztec' || (symbology === 'QRCode' && hasFinders(grey, cornersOf(position, step)));
}

/** Top left first, clockwise, as the code stands; in pixels of a picture that many times smaller. */
function cornersOf(
  { topLeft, topRight, bottomRight, bottomLeft }: ReadResult['position'],
  step = 1,
): Point[] {
  return [topLeft, topRight, bottomRight, bottomLeft].map(({ x, y }) => ({ x: x / step, y: y / step }));
}

function sidesOf({ topLeft, topRight, bottomRight, bottomLeft }: ReadResult['position']): number[] {
  return [
    distance(topLeft, topRight),
    distance(topRight, bottomRight),
    distance(bottomRight, bottomLeft),
    distance(bottomLeft, topLeft),
  ];
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** A code of bars is read on a few lines across: the bars themselves reach further. */
function withBars(code: SeenCode, bars: readonly (readonly Point[])[]): SeenCode {
  const box = boxOfCorners(code.corners);
  const own = bars.filter((corners) => shared(boxOfCorners(corners), box) > SAME_PLACE * box.w * box.h);
  return { ...code, corners: [...code.corners, ...own.flat()] };
}

/** A code that was read on two of its parts is one. */
function once(codes: readonly SeenCode[]): SeenCode[] {
  const kept: SeenCode[] = [];
  for (const code of codes) {
    const box = boxOfCorners(code.corners);
    const index = kept.findIndex(
      (other) => other.text === code.text && shared(boxOfCorners(other.corners), box) > 0,
    );
    const other = kept[index];
    if (other) kept[index] = { ...other, corners: [...other.corners, ...code.corners] };
    else kept.push(code);
  }
  return kept;
}

/** Those that lie on none of the others, nor on one of their own kept before. */
function apart(codes: readonly SeenCode[], others: readonly SeenCode[]): SeenCode[] {
  const kept: SeenCode[] = [];
  for (const code of codes) {
    const box = boxOfCorners(code.corners);
    const covered = [...others, ...kept].some(
      (other) => shared(boxOfCorners(other.corners), box) > SAME_PLACE * box.w * box.h,
    );
    if (!covered) kept.push(code);
  }
  return kept;
}
