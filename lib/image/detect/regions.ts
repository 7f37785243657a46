import type { Region } from './region';

/** Chance from which a pixel of the detector's map counts as text, and mean chance that a region needs. */
const TEXT = 0.3;
const LEAST_SCORE = 0.5;
/** Pixels of the map that a core has at least on its short side, and a whole region: below, no letter can be read. */
const LEAST_SIDE = 2;
const LEAST_HEIGHT = 6;
/** The detector marks the core of a line; the line itself is so much larger (DB, Liao et al. 2020, section 3.4). */
const UNCLIP = 1.5;
/** Length over height from which a core's own axis says its direction, and from which it says it exactly. */
const LONG = 4;
const VERY_LONG = 12;
/** Radians by which the axis of one that is merely long may be wrong. */
const ERROR = 0.1;

/** Connected pixels of the map, their middle and the direction of their main axis. */
interface Core {
  readonly pixels: Int32Array;
  readonly score: number;
  readonly mx: number;
  readonly my: number;
  readonly angle: number;
  /** Length over height along that axis, by their spread. */
  readonly aspect: number;
}

/**
 * The lines of text on a detector's map (`width` × `height` chances from 0 to 1): connected pixels, each set as the
 * rectangle along its main axis, grown to the line's full size. A short one, whose axis says nothing, is set along the
 * nearest long one. Angles lie in [-π/4, 3π/4): near 0 for lines across the picture, near π/2 for lines down it.
 */
export function regionsOn(map: Float32Array, width: number, height: number): Region[] {
  const seen = new Uint8Array(map.length);
  const room = new Int32Array(map.length);
  const cores: Core[] = [];
  for (let start = 0; start < map.length; start++) {
    if (seen[start] || (map[start] ?? 0) < TEXT) continue;
    const count = gather(map, width, height, start, seen, room);
    const core = coreOf(map, width, room.slice(0, count));
    if (core) cores.push(core);
  }
  const exact = cores.filter(({ aspect }) => aspect >= VERY_LONG);
  const long = cores.filter(({ aspect }) => aspect >= LONG).map((core) => corrected(core, exact));
  const short = cores
    .filter(({ aspect }) => aspect < LONG)
    .map((core) => ({ ...core, angle: nearest(core, long)?.angle ?? 0 }));
  return [...long, ...short].flatMap((core) => rectangle(core, width) ?? []);
}

/** The core along the nearest very long one, if their directions differ by no more than its own may be wrong. */
function corrected(core: Core, exact: readonly Core[]): Core {
  if (core.aspect >= VERY_LONG) return core;
  const angle = nearest(core, exact)?.angle ?? core.angle;
  return Math.abs(angle - core.angle) < ERROR ? { ...core, angle } : core;
}

/** Writes the pixels connected with `start`, diagonals included, to `pixels`; answers how many. */
function gather(
  map: Float32Array,
  width: number,
  height: number,
  start: number,
  seen: Uint8Array,
  pixels: Int32Array,
): number {
  let count = 1;
  pixels[0] = start;
  seen[start] = 1;
  for (let next = 0; next < count; next++) {
    const at = pixels[next] ?? 0;
    const x = at % width;
    const y = (at - x) / width;
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        const near = ny * width + nx;
        if (seen[near] || (map[near] ?? 0) < TEXT) continue;
        seen[near] = 1;
        pixels[count++] = near;
      }
    }
  }
  return count;
}

/** Middle and main axis (principal component) of connected pixels; none when they are too few or too weak. */
function coreOf(map: Float32Array, width: number, pixels: Int32Array): Core | undefined {
  const count = pixels.length;
  if (count < LEAST_SIDE * LEAST_SIDE) return undefined;
  let [sum, mx, my] = [0, 0, 0];
  for (const at of pixels) {
    sum += map[at] ?? 0;
    mx += at % width;
    my += Math.floor(at / width);
  }
  const score = sum / count;
  if (score < LEAST_SCORE) return undefined;
  mx /= count;
  my /= count;
  let [xx, yy, xy] = [0, 0, 0];
  for (const at of pixels) {
    const dx = (at % width) - mx;
    const dy = Math.floor(at / width) - my;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const axis = 0.5 * Math.atan2(2 * xy, xx - yy);
  const spread = Math.hypot(xx - yy, 2 * xy);
  const aspect = Math.sqrt((xx + yy + spread) / Math.max(xx + yy - spread, 1e-6));
  return { pixels, score, mx, my, angle: axis < -Math.PI / 4 ? axis + Math.PI : axis, aspect };
}

function nearest({ mx, my }: Core, cores: readonly Core[]): Core | undefined {
  let best: Core | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const core of cores) {
    const distance = Math.hypot(core.mx - mx, core.my - my);
    if (distance < least) [best, least] = [core, distance];
  }
  return best;
}

/** The rectangle around the core along its direction, grown to the line's size; none when it is too thin. */
function rectangle({ pixels, score, mx, my, angle }: Core, width: number): Region | undefined {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const at of pixels) {
    const dx = (at % width) - mx;
    const dy = Math.floor(at / width) - my;
    const along = dx * cos + dy * sin;
    const across = dy * cos - dx * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  // A pixel is a square and not its middle: half of one more on each side.
  const length = right - left + 1;
  const height = bottom - top + 1;
  if (Math.min(length, height) < LEAST_SIDE) return undefined;
  const grown = (length * height * UNCLIP) / (2 * (length + height));
  if (Math.min(length, height) + 2 * grown < LEAST_HEIGHT) return undefined;
  const along = (left + right) / 2;
  const across = (top + bottom) / 2;
  return {
    cx: mx + 0.5 + along * cos - across * sin,
    cy: my + 0.5 + along * sin + across * cos,
    length: length + 2 * grown,
    height: height + 2 * grown,
    angle,
    score,
  };
}
