/** A part of the picture that the detector looks at, in pixels of the picture. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** The size at which it is looked at, over its own. */
  readonly scale: number;
}

/** Pictures whose longer side is below this are enlarged up to it, twice at most: small letters are found better so. */
const SMALL_SIDE = 960;
const MOST_ENLARGED = 2;
/** Pixels looked at: a screenshot loses a third of its own, a large photo is brought down to the most. */
const KEPT = 0.65;
const LEAST_PIXELS = 700_000;
const MOST_PIXELS = 1_800_000;
/**
 * Most pixels and longest side of one view at the detector's scale: the network's memory grows with the pixels, and is
 * most of what the extension takes. What neighbours share is more than a tall line.
 */
const VIEW_PIXELS = 480_000;
const LONGEST = 1600;
const LEAST_HEIGHT = 320;
const SHARED = 96;

/** How much larger or smaller than itself the detector should see a picture. */
export function viewScale(width: number, height: number): number {
  const longer = Math.max(width, height);
  if (longer < SMALL_SIDE) return Math.min(MOST_ENLARGED, SMALL_SIDE / longer);
  const pixels = width * height;
  const looked = Math.min(MOST_PIXELS, Math.max(LEAST_PIXELS, KEPT * pixels));
  return Math.min(1, Math.sqrt(looked / pixels));
}

/** Height of a region at the detector's scale below which its letters merge, and at which they are seen well. */
const TOO_SMALL = 11;
const WELL_SEEN = 16;
/** Pixels that a closer look takes at most: a whole screen of 3840 × 2160. */
const MOST_PIXELS_CLOSER = 8_300_000;

/**
 * The scale at which to look again when a quarter of what was seen at `scale` (heights in pixels of the picture) is too
 * small there; none when it is not, or when there is nothing to gain.
 */
export function closerScale(
  heights: readonly number[],
  scale: number,
  width: number,
  height: number,
): number | undefined {
  const small = [...heights].sort((a, b) => a - b)[Math.floor(heights.length / 4)];
  if (small === undefined || small * scale >= TOO_SMALL) return undefined;
  const closer = Math.min(1, WELL_SEEN / small, Math.sqrt(MOST_PIXELS_CLOSER / (width * height)));
  return closer > 1.15 * scale ? closer : undefined;
}

/** Height at the detector's scale above which it takes grids for letters, and that at which it is asked again. */
const TOO_TALL = 100;
const FROM_AFAR = 32;

/** Whether a region of that height, in pixels of the picture, was too tall for the detector at `scale`. */
export function isTooTall(height: number, scale: number): boolean {
  return height * scale > TOO_TALL;
}

/** The scale at which to look again for regions of these heights (pixels of the picture; at least one). */
export function fartherScale(heights: readonly number[]): number {
  return FROM_AFAR / Math.min(...heights);
}

/** The views that cover a picture: bands as wide as it is, which cut few lines, and columns only where it is very wide. */
export function viewsOf(width: number, height: number, scale = viewScale(width, height)): View[] {
  return cuts(width, LONGEST / scale, SHARED / scale).flatMap(([x, w]) => {
    const most = Math.max(LEAST_HEIGHT, VIEW_PIXELS / (w * scale)) / scale;
    return cuts(height, most, SHARED / scale).map(([y, h]) => ({ x, y, w, h, scale }));
  });
}

/** Starts and lengths of the pieces of a side, none longer than `longest`, neighbours sharing `shared`. */
function cuts(side: number, longest: number, shared: number): (readonly [start: number, length: number])[] {
  if (side <= longest) return [[0, side]];
  const count = Math.ceil((side - shared) / (longest - shared));
  const length = Math.ceil((side + (count - 1) * shared) / count);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.round((index * (side - length)) / (count - 1));
    return [start, Math.min(length, side - start)] as const;
  });
}
