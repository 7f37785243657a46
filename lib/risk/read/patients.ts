/** Where in a draft a patient begins: the age and the sex told together, or "cas 2". */
import { fold } from '../../text/fold';
import { isBesideThePoint, readAges } from './ages';
import type { Mention } from './mention';
import { readSex } from './sexes';

export interface Start {
  readonly part: number;
  readonly at: number;
}

const NEAR = 14;
const NUMBERED =
  /(?:^|[\n.;:]) {0,2}(?:[-•] )?(?:(?:cas|case|patiente?|pt) (?:n° ?|no\.? |#)?(\d)|(\d)[).] (?=[fhm]\d|[fhm] |femme|homme|enfant|woman|man|\d))/g;

/** Every patient's start, in order; the first is where the first patient is told. */
export function patientStarts(
  texts: readonly string[],
  mentions: readonly Mention[],
  year: number,
): readonly Start[] {
  const numbered = texts.flatMap((text, part) =>
    [...fold(text).low.matchAll(NUMBERED)].map((match) => ({
      part,
      at: match.index,
      number: match[1] ?? match[2],
    })),
  );
  if (numbered.length > 1 && new Set(numbered.map(({ number }) => number)).size > 1) return numbered;
  const starts: (Start & { readonly who: string })[] = [];
  for (const mention of mentions) {
    const { finding, part } = mention;
    if (finding.kind !== 'age' || isBesideThePoint(mention)) continue;
    const ages = readAges(mention, year);
    if (ages === null) continue;
    const sex = mentions.find(
      (other) =>
        other.part === part &&
        other.finding.kind === 'sex' &&
        Math.abs(other.finding.start - finding.start) <= NEAR &&
        readSex(other) !== null,
    );
    if (sex === undefined) continue;
    const who = `${readSex(sex)} ${ages.from}`;
    // The age told again, in another post of the thread, is the same person's.
    if (starts.some((start) => start.who === who)) continue;
    starts.push({ part, at: Math.min(finding.start, sex.finding.start), who });
  }
  return starts;
}
