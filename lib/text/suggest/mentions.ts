import type { Finding, Span } from '../finding';
import { mayBeSameName } from './name';

/** One person or colleague of the text, however often named. */
export interface Identity {
  readonly name: string;
  readonly sex: string | undefined;
}

/**
 * Who is who: a name seen before, with no other sex, is the same person. The caller says the sex that it reads from
 * the title, undefined when there is none.
 */
export function identify(known: Identity[], text: string, { start, end }: Span, sex?: string): Identity {
  const name = text.slice(start, end);
  const same = known.findLast(
    (one) => mayBeSameName(one.name, name) && (sex === undefined || one.sex === undefined || sex === one.sex),
  );
  if (same !== undefined) return same;
  const identity = { name, sex };
  known.push(identity);
  return identity;
}

/** The end of the name that stands just before this one with at most a blank between: two parts of one name. */
export function startsAfterName(
  text: string,
  finding: Finding,
  findings: readonly Finding[],
): number | undefined {
  const previous = findings.findLast(
    (one) => one.kind === finding.kind && one.end <= finding.start && one !== finding,
  );
  if (previous === undefined) return undefined;
  return /^\s*$/u.test(text.slice(previous.end, finding.start)) ? previous.end : undefined;
}

/** More blanks than that part two things. */
const GAP = 8;

/** Whether another part of the name follows at once: then no sentence ends here, whatever dot there is. */
export const goesOnWithName = (text: string, finding: Finding, findings: readonly Finding[]): boolean =>
  findings.some(
    (one) =>
      one.kind === finding.kind &&
      one.start >= finding.end &&
      one.start - finding.end <= GAP &&
      /^\s*$/u.test(text.slice(finding.end, one.start)),
  );
