/** Combinations of rungs, the least loss first. */
import type { Ladder, Rung } from './ladder';

/** Mentions that are said less closely together. */
export interface Lever {
  readonly ladders: readonly Ladder[];
  /** Losses of its steps, rising. */
  readonly losses: readonly number[];
}

/** The step of each lever, 0 for none; same order as the levers. */
export type Choice = readonly number[];

export function leverOf(ladders: readonly Ladder[]): Lever | null {
  const most = Math.max(0, ...ladders.map(({ rungs }) => rungs.length));
  if (most === 0 || ladders.some(({ rungs }) => rungs.length === 0)) return null;
  const losses = Array.from({ length: most }, (_, at) =>
    Math.max(...ladders.map(({ rungs }) => rungs[Math.min(at, rungs.length - 1)]?.loss ?? 0)),
  );
  return { ladders, losses };
}

/** The rung that a step of a lever puts a ladder on; null for none. */
export const rungAt = (ladder: Ladder, step: number): Rung | null =>
  step === 0 ? null : (ladder.rungs[Math.min(step, ladder.rungs.length) - 1] ?? null);

/** The loss of a choice. */
export const lossOf = (levers: readonly Lever[], choice: Choice): number =>
  levers.reduce((sum, { losses }, at) => sum + (losses[(choice[at] ?? 0) - 1] ?? 0), 0);

interface State {
  readonly choice: Choice;
  readonly loss: number;
  /** Levers before this one are settled, so that no combination comes twice. */
  readonly from: number;
}

/** As many combinations as are looked at; a post has some thousand at most. */
const MOST = 4_000;

/** Every choice in order of its loss, the empty one left out; at most `MOST`. */
export function* choices(levers: readonly Lever[]): Generator<Choice> {
  const heap: State[] = [{ choice: levers.map(() => 0), loss: 0, from: 0 }];
  for (let seen = 0; seen < MOST; seen++) {
    const state = pop(heap);
    if (state === undefined) return;
    if (state.loss > 0) yield state.choice;
    for (let at = state.from; at < levers.length; at++) {
      const step = state.choice[at] ?? 0;
      const losses = levers[at]?.losses ?? [];
      const next = losses[step];
      if (next === undefined) continue;
      const loss = state.loss + next - (step === 0 ? 0 : (losses[step - 1] ?? 0));
      push(heap, { choice: state.choice.with(at, step + 1), loss, from: at });
    }
  }
}

function push(heap: State[], state: State): void {
  let at = heap.length;
  heap.push(state);
  while (at > 0) {
    const up = (at - 1) >> 1;
    const above = heap[up];
    if (above === undefined || above.loss <= state.loss) break;
    heap[at] = above;
    at = up;
  }
  heap[at] = state;
}

function pop(heap: State[]): State | undefined {
  const [least] = heap;
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return least;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    const right = heap[down + 1];
    const left = heap[down];
    if (left === undefined) break;
    if (right !== undefined && right.loss < left.loss) down++;
    const child = heap[down];
    if (child === undefined || child.loss >= last.loss) break;
    heap[at] = child;
    at = down;
  }
  heap[at] = last;
  return least;
}
