import { shared } from '../boxes';
import type { Face } from './face';

/** Part of the smaller of two boxes that they share when they tell the same face. */
const SAME_FACE = 0.5;

/** Each face once, surest first, in its surest box: unsure looks place it badly. */
export function mergeFaces(faces: readonly Face[]): Face[] {
  const kept: Face[] = [];
  for (const face of [...faces].sort((a, b) => b.score - a.score))
    if (!kept.some((other) => isSameFace(face, other))) kept.push(face);
  return kept;
}

export function isSameFace({ box: a }: Face, { box: b }: Face): boolean {
  return shared(a, b) > SAME_FACE * Math.min(a.w * a.h, b.w * b.h);
}
