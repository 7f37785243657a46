import type { Random } from './random';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A projective map of the plane, row by row, its last number 1. */
export type Homography = readonly number[];

export interface Placed {
  readonly width: number;
  readonly height: number;
  /** From the drawn picture to the worn one, and back. */
  readonly there: Homography;
  readonly back: Homography;
}

/** Where a picture of that size comes to lie when it is turned (degrees), seen aslant and scaled, whole on its ground. */
export function placed(
  random: Random,
  width: number,
  height: number,
  wear: { readonly turn?: number; readonly perspective?: number; readonly scale?: number },
): Placed {
  const { turn = 0, perspective = 0, scale = 1 } = wear;
  const angle = (turn * Math.PI) / 180;
  const from = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  const moved = from.map(({ x, y }) => {
    const dx = x - width / 2 + random.between(-perspective, perspective) * width;
    const dy = y - height / 2 + random.between(-perspective, perspective) * height;
    return {
      x: scale * (dx * Math.cos(angle) - dy * Math.sin(angle)),
      y: scale * (dx * Math.sin(angle) + dy * Math.cos(angle)),
    };
  });
  const left = Math.min(...moved.map(({ x }) => x));
  const top = Math.min(...moved.map(({ y }) => y));
  const to = moved.map(({ x, y }) => ({ x: x - left, y: y - top }));
  return {
    width: Math.round(Math.max(...to.map(({ x }) => x))),
    height: Math.round(Math.max(...to.map(({ y }) => y))),
    there: mapping(from, to),
    back: mapping(to, from),
  };
}

export function through(
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0]: Homography,
  { x, y }: Point,
): Point {
  const w = g * x + h * y + 1;
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
}

/** The projective map that takes four points to four points: eight linear equations, solved by elimination. */
function mapping(from: readonly Point[], to: readonly Point[]): Homography {
  const rows: number[][] = [];
  for (const [index, { x, y }] of from.entries()) {
    const { x: u, y: v } = to[index] ?? { x: 0, y: 0 };
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  }
  const cell = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < 8; pivot++) {
    let best = pivot;
    for (let row = pivot; row < 8; row++)
      if (Math.abs(cell(row, pivot)) > Math.abs(cell(best, pivot))) best = row;
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    for (let row = 0; row < 8; row++) {
      if (row === pivot) continue;
      const factor = cell(row, pivot) / cell(pivot, pivot);
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * cell(pivot, column));
    }
  }
  return rows.map((row, index) => (row[8] ?? 0) / (row[index] ?? 1));
}
