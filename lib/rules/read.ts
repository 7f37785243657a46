import type { Finding } from '../text/finding';
import { fold } from '../text/fold';
import type { Advice, DraftReading, Reading } from './rule';

/** A text as the rules want it. */
export function reading(text: string, findings: readonly Finding[] = []): Reading {
  const folded = fold(text);
  return { text, low: folded.low, fold: folded, findings };
}

/**
 * The first place in the posts where the pattern (on folded, lower-case text) holds, and `fits` says yes to its named
 * groups; in offsets of that post.
 */
export function firstIn(
  { posts }: Pick<DraftReading, 'posts'>,
  pattern: RegExp,
  fits: (groups: Partial<Record<string, string>>) => boolean = () => true,
): Advice['at'] | undefined {
  for (const [part, { low, fold: folded }] of posts.entries()) {
    const match = pattern.exec(low);
    if (!match || !fits(match.groups ?? {})) continue;
    const end = match.index + match[0].length;
    return { part, start: folded.start(match.index), end: folded.end(end) };
  }
  return undefined;
}

/** Does the pattern hold anywhere in what would be read, alt texts included? */
export const isSaid = ({ posts, alts }: DraftReading, pattern: RegExp): boolean =>
  [...posts, ...alts].some(({ low }) => pattern.test(low));
