import type { Point } from './corners';
import { type Grey, greyAt } from './grey';

/** Pixels of a cell's side: a few bars of the smallest code that a camera still shows. */
const CELL = 8;
/** Mean square of the slope (grey levels a pixel) in a cell of bars, at least. */
const LEAST_SLOPE = 80;
/** How much the slopes of a cell agree on one direction, 0 to 1, at least. */
const LEAST_AGREEMENT = 0.72;
/** Cells between two of one code, at most: a wide bar or gap has no slope within. */
const REACH = 2;
/** Difference of direction between neighbouring cells of one code, in radians. */
const SAME_DIRECTION = 0.26;
/** Cells of a code, at least; pixels across and along its bars, at least; part of its rectangle that cells fill. */
const LEAST_CELLS = 16;
const LEAST_WIDTH = 56;
const LEAST_HEIGHT = 14;
const LEAST_FILL = 0.55;
/** Edges of bars that a line across meets, at least: the shortest codes have some forty. */
const LEAST_EDGES = 22;
/** How alike lines across are, one above the other: bars are straight, letters and hair are not. */
const LEAST_LIKENESS = 0.7;
/** Pixels that two neighbouring lines may be shifted: the direction is known to two degrees. */
const SHIFT = 3;
/** Places across the bars' length at which lines are compared, as parts of it from the middle. */
const LINES = [-0.3, -0.15, 0, 0.15, 0.3] as const;

interface Cell {
  readonly column: number;
  readonly row: number;
  /** Of the slope, across the bars; in [0, π). */
  readonly direction: number;
}

/**
 * Groups of straight parallel bars that look like a code of one dimension, decoded or not: corners in pixels. Found by
 * slopes that all go one way (structure tensor), as barcode locators do, and confirmed line by line.
 */
export function findStripes(grey: Grey): (readonly Point[])[] {
  const columns = Math.floor(grey.width / CELL);
  const rows = Math.floor(grey.height / CELL);
  const cells = new Map<number, Cell>();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const direction = directionOf(grey, column * CELL, row * CELL);
      if (direction !== undefined) cells.set(row * columns + column, { column, row, direction });
    }
  const found: (readonly Point[])[] = [];
  for (const key of [...cells.keys()]) {
    const group = takeGroup(cells, key, columns);
    if (group.length < LEAST_CELLS) continue;
    const corners = rectangleOf(group);
    if (corners && isBars(grey, corners)) found.push(corners);
  }
  return found;
}

/** The direction of the slopes in a cell when they are steep and agree. */
function directionOf({ values, width, height }: Grey, left: number, top: number): number | undefined {
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let y = Math.max(1, top); y < Math.min(height - 1, top + CELL); y++)
    for (let x = Math.max(1, left); x < Math.min(width - 1, left + CELL); x++) {
      const at = y * width + x;
      const across = ((values[at + 1] ?? 0) - (values[at - 1] ?? 0)) / 2;
      const down = ((values[at + width] ?? 0) - (values[at - width] ?? 0)) / 2;
      xx += across * across;
      yy += down * down;
      xy += across * down;
    }
  const total = xx + yy;
  if (total < LEAST_SLOPE * CELL * CELL) return undefined;
  if (Math.hypot(xx - yy, 2 * xy) < LEAST_AGREEMENT * total) return undefined;
  return (Math.atan2(2 * xy, xx - yy) / 2 + Math.PI) % Math.PI;
}

/** Takes a cell and all that hang together with it and go its way out of the map. */
function takeGroup(cells: Map<number, Cell>, start: number, columns: number): Cell[] {
  const group: Cell[] = [];
  const open = [start];
  const first = cells.get(start);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const cell = cells.get(key);
    if (!cell || !first || turn(cell.direction, first.direction) > SAME_DIRECTION) continue;
    cells.delete(key);
    group.push(cell);
    for (let down = -REACH; down <= REACH; down++)
      for (let across = -REACH; across <= REACH; across++) {
        const column = cell.column + across;
        if (column >= 0 && column < columns) open.push((cell.row + down) * columns + column);
      }
  }
  return group;
}

/** Angle between two directions, whichever way round: 0 to π/2. */
function turn(a: number, b: number): number {
  const between = Math.abs(a - b) % Math.PI;
  return Math.min(between, Math.PI - between);
}

/** The corners of the rectangle along the group's direction: along the slopes first; none when cells fill it badly. */
function rectangleOf(group: readonly Cell[]): readonly Point[] | undefined {
  const sin = group.reduce((sum, { direction }) => sum + Math.sin(2 * direction), 0);
  const cos = group.reduce((sum, { direction }) => sum + Math.cos(2 * direction), 0);
  const angle = Math.atan2(sin, cos) / 2;
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  const us: number[] = [];
  const vs: number[] = [];
  for (const { column, row } of group) {
    const [x, y] = [(column + 0.5) * CELL, (row + 0.5) * CELL];
    us.push(x * ux + y * uy);
    vs.push(y * ux - x * uy);
  }
  const half = CELL / 2;
  const [u0, u1] = [Math.min(...us) - half, Math.max(...us) + half];
  const [v0, v1] = [Math.min(...vs) - half, Math.max(...vs) + half];
  const [wide, high] = [u1 - u0, v1 - v0];
  if (wide < LEAST_WIDTH || high < LEAST_HEIGHT) return undefined;
  if (group.length * CELL * CELL < LEAST_FILL * wide * high) return undefined;
  const at = (u: number, v: number): Point => ({ x: u * ux - v * uy, y: u * uy + v * ux });
  return [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)];
}

/** Whether lines across a rectangle meet many edges, the same on each line. */
function isBars(grey: Grey, corners: readonly Point[]): boolean {
  const [a, b, , d] = corners;
  if (!a || !b || !d) return false;
  const length = Math.round(Math.hypot(b.x - a.x, b.y - a.y));
  const lines = LINES.map((part) => {
    const from = { x: a.x + (0.5 + part) * (d.x - a.x), y: a.y + (0.5 + part) * (d.y - a.y) };
    return Array.from({ length }, (_, at) =>
      greyAt(grey, from.x + (at / length) * (b.x - a.x), from.y + (at / length) * (b.y - a.y)),
    );
  });
  const likeness = lines.slice(1).map((line, at) => likenessOf(line, lines[at] ?? []));
  const middling = [...likeness].sort((one, other) => one - other)[likeness.length >> 1] ?? 0;
  const edges = lines.map(edgesOn).sort((one, other) => one - other)[lines.length >> 1] ?? 0;
  return middling >= LEAST_LIKENESS && edges >= LEAST_EDGES;
}

/** How often a line crosses its own middle, by more than a tenth of its range. */
function edgesOn(line: readonly number[]): number {
  const low = Math.min(...line);
  const high = Math.max(...line);
  const middle = (low + high) / 2;
  const slack = (high - low) / 10;
  let side = 0;
  let edges = 0;
  for (const value of line) {
    const now = value > middle + slack ? 1 : value < middle - slack ? -1 : side;
    if (side !== 0 && now !== side) edges++;
    side = now;
  }
  return edges;
}

/** The best correlation of two lines that may be shifted a little. */
function likenessOf(one: readonly number[], other: readonly number[]): number {
  let best = -1;
  for (let shift = -SHIFT; shift <= SHIFT; shift++) {
    const [from, to] = [Math.max(0, shift), Math.max(0, -shift)];
    const length = one.length - Math.abs(shift);
    best = Math.max(best, correlation(one.slice(from, from + length), other.slice(to, to + length)));
  }
  return best;
}

/** Pearson's coefficient of two lines. */
function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (line: readonly number[]) => line.reduce((sum, value) => sum + value, 0) / line.length;
  const [m, n] = [mean(one), mean(other)];
  let [both, first, second] = [0, 0, 0];
  for (const [at, value] of one.entries()) {
    const [a, b] = [value - m, (other[at] ?? 0) - n];
    both += a * b;
    first += a * a;
    second += b * b;
  }
  return first > 0 && second > 0 ? both / Math.sqrt(first * second) : 0;
}
