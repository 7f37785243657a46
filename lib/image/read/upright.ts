import { type Region, turned } from '../detect/region';
import { type Passage, surest } from './reading';

/** Lines of each direction that are read to learn which way up it is. */
const PROBES = 3;
/** Mean confidence from which text is the right way up without another look (upside down it is about 30). */
const SURELY_UPRIGHT = 70;
/** By how much the other way up must be surer, and how sure at least: over a busy picture both are guesses. */
const CLEARLY = 15;
const READABLE = 60;

/** The regions the right way up, and what was read on the way. */
export interface Upright {
  readonly passages: readonly Passage[];
  /** Not read yet. */
  readonly regions: readonly Region[];
}

/**
 * Decides for the lines across the picture and for those down it whether they stand on their head: the three longest
 * are read one way up, and the other if that went badly. `read` reads regions as they stand.
 */
export async function upright(
  regions: readonly Region[],
  read: (regions: readonly Region[]) => Promise<Passage[]>,
): Promise<Upright> {
  const down = (region: Region) => Math.abs(Math.sin(region.angle)) > Math.SQRT1_2;
  const groups = [regions.filter((region) => !down(region)), regions.filter(down)];
  const passages: Passage[] = [];
  const rest: Region[] = [];
  for (const group of groups) {
    const longest = [...group].sort((a, b) => b.length - a.length);
    const probes = longest.slice(0, PROBES);
    const asFound = await read(probes);
    const sure = mean(asFound);
    const isUpright = sure >= SURELY_UPRIGHT || group.length === 0;
    const turnedRound = isUpright ? [] : await read(probes.map((region) => turned(region, 2)));
    const other = mean(turnedRound);
    const flip = !isUpright && other > sure + CLEARLY && other >= READABLE;
    passages.push(...(flip ? turnedRound : asFound));
    rest.push(...longest.slice(PROBES).map((region) => (flip ? turned(region, 2) : region)));
  }
  return { passages, regions: rest };
}

function mean(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + surest(passage), 0) / Math.max(1, passages.length);
}
