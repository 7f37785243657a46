/** Who did which cases, and how: counts only, no words and no marks. Read from storage, which may hold anything. Pure. */
import * as v from 'valibot';
import { COURSE_KINDS, type CourseKind } from './kinds';
import type { Tallies, Tally } from './score';

/** Learners and cases at most: far beyond any class. */
const MOST_LEARNERS = 500;
export const LONGEST_NAME = 60;

export interface CaseResult {
  readonly caseId: string;
  readonly kinds: Tallies;
  readonly over: number;
}

export interface Learner {
  readonly id: string;
  /** '' for who gave none. */
  readonly name: string;
  /** The set of cases worked on; see `setId`. */
  readonly set: string;
  readonly results: readonly CaseResult[];
}

export interface Progress {
  readonly version: 1;
  readonly learners: readonly Learner[];
}

export const NO_PROGRESS: Progress = { version: 1, learners: [] };

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const tally = v.object({ sought: count, found: count, partial: count });

/** Kinds that a later version dropped are left out. */
const tallies = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((found) => {
    const kept: Partial<Record<CourseKind, Tally>> = {};
    for (const kind of COURSE_KINDS) {
      const read = v.safeParse(tally, found[kind]);
      if (read.success) kept[kind] = read.output;
    }
    return kept;
  }),
);

const stored = v.object({
  version: v.literal(1),
  learners: v.pipe(
    v.array(
      v.object({
        id,
        name: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
        set: id,
        results: v.pipe(v.array(v.object({ caseId: id, kinds: tallies, over: count })), v.maxLength(1000)),
      }),
    ),
    v.maxLength(MOST_LEARNERS),
  ),
});

/** Progress from whatever storage gave; never throws. Unreadable: none. */
export function parseProgress(value: unknown): Progress {
  const parsed = v.safeParse(stored, value);
  return parsed.success ? parsed.output : NO_PROGRESS;
}

/** With one more learner, the newest last. */
export const withLearner = ({ learners }: Progress, learner: Learner): Progress => ({
  version: 1,
  learners: [...learners, { ...learner, name: learner.name.trim().slice(0, LONGEST_NAME) }].slice(
    -MOST_LEARNERS,
  ),
});

/** With the result of a case; the first answer to a case counts. */
export const withResult = ({ learners }: Progress, learnerId: string, result: CaseResult): Progress => ({
  version: 1,
  learners: learners.map((learner) =>
    learner.id !== learnerId || learner.results.some(({ caseId }) => caseId === result.caseId)
      ? learner
      : { ...learner, results: [...learner.results, result] },
  ),
});
