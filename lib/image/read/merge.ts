import { pointFrom, type Region } from '../detect/region';
import { type Passage, surest } from './reading';

/** Part of a line's height around its middle in which another's middle lies that stands in its place. */
const MIDDLE = 0.4;
/** Confidence from which something that was not seen from afar is text. */
const SURELY_TEXT = 70;
/** Mean confidence that what stands for something else has at least: over a texture, other guesses are no better. */
const MOSTLY_SURE = 60;
/** A guess is worth nothing: confidence that each letter of a reading must have beyond this. */
const GUESSED = 30;

/**
 * The page with what was read closely in the place of what was read there before, wherever more could be read so; and what
 * nobody had seen before, if it can be read at all.
 */
export function withCloser(passages: readonly Passage[], closer: readonly Passage[]): Passage[] {
  let kept = [...passages];
  const added: Passage[] = [];
  for (const group of groupsOf(passages, closer)) {
    if (group.before.length === 0) {
      added.push(...group.closer.filter((passage) => surest(passage) >= SURELY_TEXT));
    } else if (sureness(group.closer) >= MOSTLY_SURE && worth(group.closer) > worth(group.before)) {
      kept = kept.filter((passage) => !group.before.includes(passage));
      added.push(...group.closer);
    }
  }
  return [...kept, ...added];
}

interface Group {
  readonly before: readonly Passage[];
  readonly closer: readonly Passage[];
}

/** Stretches that stand on one place, before and closely. */
function groupsOf(passages: readonly Passage[], closer: readonly Passage[]): Group[] {
  let groups: Group[] = [];
  for (const one of closer) {
    const before = passages.filter((passage) => isSamePlace(passage.region, one.region));
    const joined = groups.filter(
      (group) =>
        group.before.some((passage) => before.includes(passage)) ||
        group.closer.some((other) => isSamePlace(other.region, one.region)),
    );
    groups = groups.filter((group) => !joined.includes(group));
    groups.push({
      before: [...new Set([...before, ...joined.flatMap((group) => group.before)])],
      closer: [one, ...joined.flatMap((group) => group.closer)],
    });
  }
  return groups;
}

/** Whether the middle of the smaller one lies on the other: boxes of lines that are aslant overlap their neighbours'. */
export function isSamePlace(a: Region, b: Region): boolean {
  const [small, large] = a.length * a.height < b.length * b.height ? [a, b] : [b, a];
  const { along, across } = pointFrom(large, { x: small.cx, y: small.cy });
  return Math.abs(along) < large.length / 2 && Math.abs(across) < MIDDLE * large.height;
}

/** Mean confidence over the stretches. */
function sureness(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + surest(passage), 0) / Math.max(1, passages.length);
}

function lettersOf({ readings }: Passage): number {
  return readings[0]?.words.reduce((count, { text }) => count + text.length, 0) ?? 0;
}

/** How much was read there: letters, each by how sure it is. */
function worth(passages: readonly Passage[]): number {
  return passages.reduce(
    (sum, passage) => sum + lettersOf(passage) * Math.max(0, surest(passage) - GUESSED),
    0,
  );
}
