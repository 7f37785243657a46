import { inside, shared, union } from '../boxes';
import type { Box } from '../report';
import type { Detector } from './detector';
import { isSeen, lookAt } from './look';
import { boxAround, type Region } from './region';
import { closerScale, fartherScale, isTooTall, type View, viewScale, viewsOf } from './views';

/** Heights of a line around it within which smaller ones may stand that were passed over from afar. */
const AROUND = 6;
/** Part of what is looked at from which all of it is looked at closely. */
const NEARLY_ALL = 0.7;

/**
 * The stretches of text on a picture, in its pixels. Angles lie near 0 for lines that run across the picture and near
 * π/2 for lines that run down it, whichever way up they are. It looks into `areas` (pixels) only. Rejects when the detector
 * fails or the signal says so.
 */
export async function findText(
  picture: OffscreenCanvas,
  detector: Detector,
  signal: AbortSignal,
  areas: readonly Box[] = [{ x: 0, y: 0, w: picture.width, h: picture.height }],
): Promise<Region[]> {
  const { width, height } = picture;
  const scale = viewScale(width, height);
  const look = (at: number, where: readonly Box[]) =>
    lookAt(
      picture,
      where.flatMap((area) => viewsIn(area, at)),
      detector,
      signal,
    );
  const first = await look(scale, areas);
  // What is too tall there is text only if it is seen from afar too: grids and stripes are not.
  const tall = first.filter((region) => isTooTall(region.height, scale));
  const far = tall.length > 0 ? await look(fartherScale(tall.map((region) => region.height)), areas) : [];
  const found = [
    ...first.filter((region) => !tall.includes(region)),
    ...far.filter((region) => isSeen(region, tall)),
  ];
  const heights = found.map((region) => region.height);
  const closer = closerScale(heights, scale, width, height);
  if (closer === undefined) return found;
  const seen = await look(closer, areasAround(found, areas));
  // What is large was seen better from afar.
  return [...seen, ...found.filter((region) => !isSeen(region, seen))];
}

/** The views of one part of the picture. */
export function viewsIn({ x, y, w, h }: Box, scale: number): View[] {
  return viewsOf(w, h, scale).map((view) => ({ ...view, x: x + view.x, y: y + view.y }));
}

/** The parts of these areas where text was seen, with room around it, what overlaps taken together. */
export function areasAround(regions: readonly Region[], areas: readonly Box[]): Box[] {
  let parts: Box[] = [];
  for (const region of regions) {
    const room = AROUND * region.height;
    const { x, y, w, h } = boxAround(region);
    let part = { x: x - room, y: y - room, w: w + 2 * room, h: h + 2 * room };
    for (let meets = true; meets; ) {
      const met = parts.filter((other) => shared(other, part) > 0);
      meets = met.length > 0;
      parts = parts.filter((other) => !met.includes(other));
      part = union([part, ...met]);
    }
    parts.push(part);
  }
  const within = areas.flatMap((area) =>
    parts.map((part) => common(part, area)).filter(({ w, h }) => w > 0 && h > 0),
  );
  const size = (boxes: readonly Box[]) => boxes.reduce((sum, { w, h }) => sum + w * h, 0);
  return size(within) > NEARLY_ALL * size(areas) ? [...areas] : within;
}

function common(part: Box, { x, y, w, h }: Box): Box {
  const own = inside({ ...part, x: part.x - x, y: part.y - y }, w, h);
  return { ...own, x: own.x + x, y: own.y + y };
}
