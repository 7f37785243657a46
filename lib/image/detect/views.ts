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
/** Longest side of one view at the detector's scale, and what neighbours share: more than a tall line. */
const LONGEST = 1600;
const SHARED = 96;

/** How much larger or smaller than itself the detector should see a picture. */
export function viewScale(width: number, height: number): number {
  const longer = Math.max(width, height);
  if (longer < SMALL_SIDE) return Math.min(MOST_ENLARGED, SMALL_SIDE / longer);
  const pixels = width * height;
  const looked = Math.min(MOST_PIXELS, Math.max(LEAST_PIXELS, KEPT * pixels));
  return Math.min(1, Math.sqrt(looked / pixels));
}

/** The views that cover a picture: one for most, a row of overlapping ones for what is very long or wide. */
export function viewsOf(width: number, height: number): View[] {
  const scale = viewScale(width, height);
  return cuts(width, scale).flatMap(([x, w]) => cuts(height, scale).map(([y, h]) => ({ x, y, w, h, scale })));
}

/** Starts and lengths of the pieces of a side. */
function cuts(side: number, scale: number): (readonly [start: number, length: number])[] {
  const longest = LONGEST / scale;
  if (side <= longest) return [[0, side]];
  const shared = SHARED / scale;
  const count = Math.ceil((side - shared) / (longest - shared));
  const length = Math.ceil((side + (count - 1) * shared) / count);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.round((index * (side - length)) / (count - 1));
    return [start, Math.min(length, side - start)] as const;
  });
}
