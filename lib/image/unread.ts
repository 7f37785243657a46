import { inside, shared } from './boxes';
import { boxAround } from './detect/region';
import { type Passage, surest } from './read/reading';
import type { Box, ImageFinding } from './report';

/** Confidence below which text counts as not read: every second word is wrong there. */
const UNREAD = 50;
/** Length over height of two or three letters: what is shorter names nobody, and is seldom text. */
const LEAST_LENGTH = 1.8;
/** Part of an unread stretch that another box must cover for it to be told no more. */
const COVERED = 0.8;

/** Text that was found and could not be read: it may be anything, so it is a finding of its own. */
export function findUnread(
  passages: readonly Passage[],
  covered: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
): ImageFinding[] {
  return passages
    .filter((passage) => surest(passage) < UNREAD)
    .filter(({ region }) => region.length >= LEAST_LENGTH * region.height)
    .map(({ region }) => ({
      kind: 'unread' as const,
      level: 'warn' as const,
      confidence: region.score,
      reason: 'unread-text' as const,
      text: '',
      box: inside(boxAround(region), width, height),
    }))
    .filter(({ box }) => !covered.some((cover) => shared(cover, box) > COVERED * box.w * box.h));
}
