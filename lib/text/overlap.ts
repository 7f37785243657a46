import type { Level } from './finding';
import type { Candidate } from './recognizer';

/** A candidate with the name of its recognizer. */
export interface Claim extends Candidate {
  readonly recognizer: string;
}

const RANK: Readonly<Record<Level, number>> = { stop: 2, warn: 1, count: 0 };

/** No finding is longer, in characters of the text: what is longer tells where nothing in particular stands. */
export const LONGEST = 120;

/**
 * One finding a thing. The rule:
 * 1. claims of one kind that overlap are one: the letters of both, the word of the surer;
 * 2. between kinds the surer claim keeps the letters, then the graver level, then the longer, then the one whose
 *    recognizer is registered first; the other goes as a whole.
 * The answer is sorted by `start` and free of overlaps.
 */
export function settleOverlaps(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of [...joinKinds(claims)].sort(surerFirst)) {
    if (!overlapsAny(kept, claim)) insert(kept, claim);
  }
  return kept;
}

function surerFirst(a: Claim, b: Claim): number {
  return (
    b.confidence - a.confidence ||
    RANK[b.level] - RANK[a.level] ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  );
}

function joinKinds(claims: readonly Claim[]): Claim[] {
  const byKind = new Map<string, Claim[]>();
  for (const claim of claims) {
    const same = byKind.get(claim.kind);
    if (same) same.push(claim);
    else byKind.set(claim.kind, [claim]);
  }
  const joined: Claim[] = [];
  for (const same of byKind.values()) {
    same.sort((a, b) => a.start - b.start || b.end - a.end);
    let open: Claim | undefined;
    for (const claim of same) {
      if (open && claim.start < open.end) open = join(open, claim);
      else {
        if (open) joined.push(open);
        open = claim;
      }
    }
    if (open) joined.push(open);
  }
  return joined;
}

function join(a: Claim, b: Claim): Claim {
  const surer = surerFirst(a, b) <= 0 ? a : b;
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  if (end - start > LONGEST) return surer;
  return { ...surer, start, end, level: RANK[a.level] >= RANK[b.level] ? a.level : b.level };
}

/** Position of the first kept claim that starts at or after `start`. */
function firstFrom(kept: readonly Claim[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlapsAny(kept: readonly Claim[], claim: Claim): boolean {
  const at = firstFrom(kept, claim.start);
  const left = kept[at - 1];
  const right = kept[at];
  return (left !== undefined && left.end > claim.start) || (right !== undefined && right.start < claim.end);
}

function insert(kept: Claim[], claim: Claim): void {
  kept.splice(firstFrom(kept, claim.start), 0, claim);
}
