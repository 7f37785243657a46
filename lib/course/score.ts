/** What a learner marked, held against the answer. Pure. */
import type { AnswerKey, Sought } from './answer-key';
import type { CourseKind } from './kinds';

/** `partial`: some of the words were marked, the others would still identify. */
export type Seen = 'found' | 'partial' | 'missed';

/** Something marked that identifies nobody. */
export interface OverMarked {
  readonly words: string;
  /** Null where the case says nothing of it. */
  readonly why: string | null;
}

export interface Outcome {
  readonly sought: readonly { readonly what: Sought; readonly seen: Seen }[];
  readonly over: readonly OverMarked[];
}

/** Counts of one kind over one case or many. */
export interface Tally {
  readonly sought: number;
  readonly found: number;
  readonly partial: number;
}

export type Tallies = Partial<Record<CourseKind, Tally>>;

export const NO_TALLY: Tally = { sought: 0, found: 0, partial: 0 };

/** Compares; `marked` holds indices into the parts of the key. */
export function compare(key: AnswerKey, marked: ReadonlySet<number>): Outcome {
  const sought = key.sought.map((what) => {
    const seen = what.parts.filter((part) => marked.has(part)).length;
    return { what, seen: seen === 0 ? 'missed' : seen < what.parts.length ? 'partial' : 'found' } as const;
  });
  const right = new Set(key.sought.flatMap(({ parts, around }) => [...parts, ...around]));
  const wrong = key.parts.flatMap((_, at) => (marked.has(at) && !right.has(at) ? [at] : []));
  const runs = key.inLine ? inRuns(wrong) : wrong.map((at) => [at]);
  const over = runs.map((run) => ({
    words: run.map((at) => key.parts[at]).join(' '),
    why: key.spared.find(({ parts }) => parts.some((part) => run.includes(part)))?.why ?? null,
  }));
  return { sought, over };
}

/** Indices in order, cut where one is left out. */
function inRuns(indices: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const at of indices) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  }
  return runs;
}

/** Everything was marked, and nothing else. */
export const isPerfect = ({ sought, over }: Outcome): boolean =>
  over.length === 0 && sought.every(({ seen }) => seen === 'found');

export function tallyOf({ sought }: Outcome): Tallies {
  return sumOf(
    sought.map(({ what, seen }) => ({
      [what.kind]: { sought: 1, found: seen === 'found' ? 1 : 0, partial: seen === 'partial' ? 1 : 0 },
    })),
  );
}

export function sumOf(tallies: readonly Tallies[]): Tallies {
  const sum: Partial<Record<CourseKind, Tally>> = {};
  for (const one of tallies)
    for (const [kind, tally] of Object.entries(one) as [CourseKind, Tally][]) {
      const before = sum[kind] ?? NO_TALLY;
      sum[kind] = {
        sought: before.sought + tally.sought,
        found: before.found + tally.found,
        partial: before.partial + tally.partial,
      };
    }
  return sum;
}

/** All kinds together. */
export function totalOf(tallies: Tallies): Tally {
  let total = NO_TALLY;
  for (const { sought, found, partial } of Object.values(tallies))
    total = {
      sought: total.sought + sought,
      found: total.found + found,
      partial: total.partial + partial,
    };
  return total;
}
