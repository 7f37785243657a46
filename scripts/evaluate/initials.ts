import type { Span } from '../../lib/text/finding';

/**
 * Initials after a title, counted without the engine: a title, one or two spaces, one to four capitals alone or parted
 * by points, hyphens or a space, then no letter. A lone "X" is nobody.
 */
const INITIALS =
  /(?<![\p{L}\p{N}.'’-])(?:M\.|Mr|Mr\.|MR|Mme|Mme\.|MME|Mlle|Mlle\.|Melle|Monsieur|Madame|Mademoiselle|Mrs|Mrs\.|Ms|Ms\.)\s{1,2}(?<value>\p{Lu}(?:[.-]?\s?\p{Lu}){0,3})(?![\p{L}\p{N}'’])/dgu;

export function initialsAfterTitle(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(INITIALS)) {
    const pair = match.indices?.groups?.value;
    if (pair && match.groups?.value !== 'X') spans.push({ start: pair[0], end: pair[1] });
  }
  return spans;
}
