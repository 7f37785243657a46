import { inside, shared, union } from '../boxes';
import { viewsIn } from '../detect/find-text';
import { boxAround, type Region } from '../detect/region';
import type { View } from '../detect/views';
import type { Box } from '../report';
import { riskyFirst } from './order';
import { type Passage, surest } from './reading';

/** Confidence below which a stretch was badly read, and part of the page's usual height below which one is tiny. */
const BADLY_READ = 75;
const TINY = 0.72;
/** Height over the usual one from which a badly read stretch may be several lines in one. */
const THICK = 1.5;
/** Heights of a line around it that are looked at too: across, and along, where more of a tiny one may stand. */
const ACROSS = 0.8;
const ALONG = 2;
const ALONG_TINY = 6;
/** Height in pixels at which the detector is shown a line closely, and how much it may enlarge for that. */
const SHOWN = 32;
const MOST_ENLARGED = 2.5;
/** Pixels of the detector's input that all closer looks at a picture may take. */
const MOST_PIXELS = 700_000;

/** A part of the picture to look at closely, and the height in pixels of what is looked for there. */
export interface Place {
  readonly box: Box;
  readonly height: number;
}

/** What was badly read, and what is much smaller than the rest. */
export function doubtfulOnes(passages: readonly Passage[]): Passage[] {
  const usual = usualHeight(passages);
  return passages.filter((passage) => surest(passage) < BADLY_READ || passage.region.height < TINY * usual);
}

/** Where to look at these stretches again, on a page whose lines have that usual height. */
export function placesOf(
  doubtful: readonly Passage[],
  usual: number,
  { width, height }: Pick<OffscreenCanvas, 'width' | 'height'>,
): Place[] {
  return riskyFirst(
    doubtful.map((passage) => passage.region),
    width,
    height,
  ).map((region) => {
    const line = Math.min(region.height, usual);
    const along = (region.height < TINY * usual ? ALONG_TINY : ALONG) * line;
    return { box: grown(region, along, ACROSS * line), height: line };
  });
}

/** The height of most stretches; 0 for none. */
export function usualHeight(passages: readonly Passage[]): number {
  const heights = passages.map(({ region }) => region.height).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

function grown(region: Region, along: number, across: number): Box {
  const { x, y, w, h } = boxAround(region);
  const down = Math.abs(Math.sin(region.angle)) > Math.SQRT1_2;
  const [wide, high] = down ? [across, along] : [along, across];
  return { x: x - wide, y: y - high, w: w + 2 * wide, h: h + 2 * high };
}

/** Which of these stretches may be several lines in one. */
export function thickOnes(passages: readonly Passage[]): Passage[] {
  const usual = usualHeight(passages);
  return passages.filter((passage) => surest(passage) < BADLY_READ && passage.region.height > THICK * usual);
}

/**
 * The views that show these places closely (`times` as closely), what overlaps taken together; fewer when they take too
 * many pixels.
 */
export function closeViews(
  places: readonly Place[],
  { width, height }: Pick<OffscreenCanvas, 'width' | 'height'>,
  times: number,
): View[] {
  let areas: Place[] = [];
  for (const place of places) {
    let area = { ...place, box: inside(place.box, width, height) };
    for (let meets = true; meets; ) {
      const met = areas.filter((other) => shared(other.box, area.box) > 0);
      meets = met.length > 0;
      areas = areas.filter((other) => !met.includes(other));
      area = {
        box: union([area.box, ...met.map(({ box }) => box)]),
        height: Math.min(area.height, ...met.map((other) => other.height)),
      };
    }
    areas.push(area);
  }
  let left = MOST_PIXELS;
  return areas.flatMap((area) => {
    const scale = Math.min(MOST_ENLARGED, (times * SHOWN) / Math.max(1, area.height));
    left -= area.box.w * area.box.h * scale * scale;
    return left < 0 ? [] : viewsIn(area.box, scale);
  });
}
