/** A draft's texts with what was found in them → what is said of each patient. */
import type { Language, Scan } from '../text/finding';
import type { Sex } from './age-profile';
import type { Description, Fact } from './fact';
import { isBesideThePoint, readAges } from './read/ages';
import { readCondition } from './read/conditions';
import { readBirth, readDate } from './read/dates';
import { besidePlaces, readFacility } from './read/facilities';
import { readEvent, readFamily, readOrigin, readRelative } from './read/families';
import { factOf, type Mention, mentionOf } from './read/mention';
import { patientStarts } from './read/patients';
import { readPlace } from './read/places';
import { readSex, sexOfTrade } from './read/sexes';
import { readRole, readTrade } from './read/trades';

/** One text of the draft and its scan; a thread is one draft. */
export interface ScannedText {
  readonly text: string;
  readonly scan: Scan;
}

/** The year of the tables' last revision: birth years count from it when nobody says what year it is. */
export const THIS_YEAR = 2026;

/** In a very long text the first facts are enough. */
const MOST_FINDINGS = 200;

/**
 * One description a patient: a new one begins where the age and sex of another person are told or "cas 2" stands. What
 * is said before the first patient goes for all. Pure; never throws; offsets are UTF-16 units of the part's text.
 */
export function describe(texts: readonly ScannedText[], year = THIS_YEAR): readonly Description[] {
  const mentions = texts.flatMap(({ text, scan }, part) =>
    scan.findings.slice(0, MOST_FINDINGS).map((finding) => mentionOf(text, finding, part, scan.language)),
  );
  const starts = patientStarts(
    texts.map(({ text }) => text),
    mentions,
    year,
  );
  const shared: Mention[] = [];
  const groups: Mention[][] = starts.length === 0 ? [[]] : starts.map(() => []);
  for (const mention of mentions) {
    const at = starts.findLastIndex((start) => isAtOrAfter(mention, start));
    if (at < 0 && starts.length > 1) shared.push(mention);
    else groups[Math.max(0, at)]?.push(mention);
  }
  return groups.map((group) => ({ facts: factsOf([...shared, ...group], year) }));
}

const isAtOrAfter = (
  { finding, part }: Mention,
  start: { readonly part: number; readonly at: number },
): boolean => part > start.part || (part === start.part && finding.start >= start.at);

function factsOf(mentions: readonly Mention[], year: number): readonly Fact[] {
  const facts: Fact[] = [];
  const late: Mention[] = [];
  const besides: Fact[] = [];
  const loose: Fact[] = [];
  let sexed: Sex | null = null;
  for (const mention of mentions) {
    const { finding } = mention;
    switch (finding.kind) {
      case 'age': {
        const ages = readAges(mention, year);
        if (ages !== null)
          (isBesideThePoint(mention) ? besides : facts).push(
            factOf(mention, 'age', ages, ageFigure(mention.language)),
          );
        break;
      }
      case 'sex': {
        const sex = readSex(mention);
        if (sex !== null && sexed !== null && sex !== sexed) break;
        if (sex !== null) facts.push(factOf(mention, 'sex', { by: 'sex', sex }, ageFigure(mention.language)));
        sexed ??= sex;
        break;
      }
      case 'date': {
        const date = readDate(mention);
        if (date !== null) (date.recorded ? facts : loose).push(date.fact);
        break;
      }
      case 'role':
        late.push(mention);
        break;
      default: {
        const fact = readFact(mention, year);
        if (fact !== null) facts.push(fact);
      }
    }
  }
  if (!facts.some(({ kind }) => kind === 'age')) facts.push(...besides);
  // A day alone, without anybody of whom it is said, is the profession's.
  if (facts.length > 0) facts.push(...loose);
  const placed = facts.some(({ kind }) => kind === 'place');
  facts.push(...late.map((mention) => readRole(mention, placed)));
  const trade = sexed === null ? sexOfTrades(mentions, facts) : null;
  if (trade !== null) facts.push(trade);
  return besidePlaces(facts).toSorted((a, b) => a.part - b.part || a.start - b.start);
}

function readFact(mention: Mention, year: number): Fact | null {
  switch (mention.finding.kind) {
    case 'place':
    case 'address':
    case 'postcode':
      return readPlace(mention);
    case 'facility':
      return readFacility(mention);
    case 'birthdate':
      return readBirth(mention, year);
    case 'occupation':
      return readTrade(mention);
    case 'condition':
      return readCondition(mention);
    case 'family':
      return readFamily(mention);
    case 'relative':
      return readRelative(mention);
    case 'origin':
      return readOrigin(mention);
    case 'event':
      return readEvent(mention);
    default:
      return null;
  }
}

const ageFigure = (language: Language) => (language === 'fr' ? 'ages-fr' : 'ages-en');

/** "la boulangère de …": the trade says the sex where nothing else does. */
function sexOfTrades(mentions: readonly Mention[], facts: readonly Fact[]): Fact | null {
  for (const mention of mentions) {
    const { kind, start } = mention.finding;
    if (
      kind !== 'occupation' &&
      kind !== 'role' &&
      !(kind === 'family' && /^(?:veu|widow)/.test(mention.low))
    )
      continue;
    if (!facts.some((fact) => fact.start === start && fact.part === mention.part)) continue;
    const sex = sexOfTrade(mention.low, mention.language);
    if (sex !== null) return factOf(mention, 'sex', { by: 'sex', sex }, ageFigure(mention.language));
  }
  return null;
}
