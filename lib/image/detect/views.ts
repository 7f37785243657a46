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
const VIEW_PIXELS = 600_000;
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

/** The views that cover a picture: bands as wide as it is, which cut few lines, and columns only where it is very wide. */
export function viewsOf(width: number, height: number): View[] {
  const scale = viewScale(width, height);
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
