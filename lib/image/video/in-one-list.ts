import { shared } from '../boxes';
import type { ImageFinding } from '../report';

/** Part of the smaller of two boxes that they share when they stand on the same place. */
const SAME_PLACE = 0.5;

/** What was found on pictures of one video: what stands on the same place and reads the same is told once. */
export function inOneList(pictures: readonly (readonly ImageFinding[])[]): ImageFinding[] {
  const kept: ImageFinding[] = [];
  for (const one of pictures.flat()) {
    const isKnown = kept.some(
      ({ kind, text, box }) =>
        kind === one.kind &&
        text === one.text &&
        shared(box, one.box) > SAME_PLACE * Math.min(box.w * box.h, one.box.w * one.box.h),
    );
    if (!isKnown) kept.push(one);
  }
  return kept;
}
