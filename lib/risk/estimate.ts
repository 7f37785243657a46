/**
 * How many people fit a description: K = N × P(age, sex) × Π P(attribute), the expected number of matches. Attributes
 * depend on one another, so K is a middle and its band runs from a third to three times it.
 */
import type { AgeProfile, Sex } from './age-profile';
import type { Description, Effect, Fact, FactKind } from './fact';
import type { Practice } from './practice';

/** How far the true number may lie from the estimate, either way. */
export const SPREAD = 3;
/** Smallest group that published health data may show: EMA policy 0070, Health Canada. */
export const TARGET = 11;
/** From here on a crowd is large enough to be quiet. */
export const QUIET_FROM = 100;
/** A commune so small that age and sex already narrow it down, and the age from which few are left. */
const SMALL_TOWN = 20_000;
const OLD = 90;

export type Band = 'quiet' | 'orange' | 'red';

export interface Driver {
  readonly fact: Fact;
  /** What this fact alone multiplies the crowd by, 0 to 1. */
  readonly factor: number;
}

export interface Crowd {
  /** Expected number of people who fit. */
  readonly k: number;
  readonly low: number;
  readonly high: number;
  readonly band: Band;
  /** The people from whom the crowd is drawn. */
  readonly population: number;
  /** The doctor's own practice stood in for the country. */
  readonly fromPractice: boolean;
  /** Strongest first. */
  readonly drivers: readonly Driver[];
}

export interface EstimateOptions {
  readonly profile: AgeProfile;
  /** Inhabitants of the country that the draft's language speaks of. */
  readonly country: number;
  readonly practice: Practice | null;
  readonly target: number;
  /** Hold the low end of the band to the target, not the middle. */
  readonly strict: boolean;
}

/** The crowd of one description. Pure; well under a millisecond. */
export function estimate({ facts }: Description, options: EstimateOptions): Crowd {
  const { profile, country, practice, target, strict } = options;
  const anchored = isAnchored(facts, practice);
  const narrowest = smallest(facts);
  const fromPractice = narrowest === undefined && anchored && practice !== null;
  const whole = fromPractice ? Math.min(practice.people, country) : country;
  const population = narrowest === undefined ? whole : Math.min(narrowest.people, country);

  const window = facts.reduce<Ages | null>((known, { effect }) => {
    if (effect.by !== 'ages') return known;
    return known === null || widthOf(effect) < widthOf(known) ? effect : known;
  }, null);
  const sex = facts.reduce<Sex | null>(
    (known, { effect }) => known ?? (effect.by === 'sex' ? effect.sex : null),
    null,
  );
  const within = narrowest?.within ?? EVERYBODY;
  const { from, to, part = 1 } = window ?? { ...within, part: 1 };
  const aged = Math.min(1, profile.share(from, to, sex) / profile.share(within.from, within.to, null)) * part;
  const counting = strongestShares(facts);
  const shares = [...counting.values()].reduce((all, { share }) => all * share, 1);
  const k = population * aged * shares;
  const low = k / SPREAD;

  const judged = strict ? low : k;
  const reached: Band = judged < target ? 'red' : k <= QUIET_FROM ? 'orange' : 'quiet';
  const band = !anchored ? 'quiet' : reached === 'quiet' && deservesNote(facts, window) ? 'orange' : reached;

  const drivers = facts
    .map((fact) => ({
      fact,
      factor: factorOf(fact, { profile, country: whole, sex, window, within, narrowest, counting }),
    }))
    .filter(({ factor }) => factor < 1)
    .sort((a, b) => a.factor - b.factor);
  return { k, low, high: k * SPREAD, band, population, fromPractice, drivers };
}

/**
 * May the description be judged? Great age with a place is as good a start as an anchor; an ordinary trade is one only
 * among the patients of a known practice.
 */
export function isAnchored(facts: readonly Fact[], practice: Practice | null): boolean {
  if (facts.some(({ anchor, anchorsInPractice }) => anchor || (practice !== null && anchorsInPractice)))
    return true;
  return (
    facts.some(({ kind }) => kind === 'place') &&
    facts.some(({ effect }) => effect.by === 'ages' && effect.from >= OLD)
  );
}

type Ages = Extract<Effect, { by: 'ages' }>;

/** Years of age, both included. */
interface Years {
  readonly from: number;
  readonly to: number;
}
const EVERYBODY: Years = { from: 0, to: 200 };

/** Years that an age leaves open. */
const widthOf = ({ from, to, part = 1 }: Ages): number => (to - from + 1) * part;

interface CountingShare {
  readonly fact: Fact;
  readonly share: number;
}

/** Of each kind the fact with the smallest share: two dates, two diseases, two words for a trade depend on each other. */
function strongestShares(facts: readonly Fact[]): ReadonlyMap<FactKind, CountingShare> {
  const counting = new Map<FactKind, CountingShare>();
  for (const fact of facts) {
    if (fact.effect.by !== 'share') continue;
    const { share } = fact.effect;
    if (share < (counting.get(fact.kind)?.share ?? Number.POSITIVE_INFINITY))
      counting.set(fact.kind, { fact, share });
  }
  return counting;
}

interface Narrowest {
  readonly fact: Fact;
  readonly people: number;
  readonly within: Years | undefined;
}

function smallest(facts: readonly Fact[]): Narrowest | undefined {
  let least: Narrowest | undefined;
  for (const fact of facts) {
    if (fact.effect.by !== 'people') continue;
    const { people, within } = fact.effect;
    if (least === undefined || people < least.people) least = { fact, people, within };
  }
  return least;
}

/** Whatever the estimate says: a public role, the news, great age with a place, a small town with age and sex. */
function deservesNote(facts: readonly Fact[], window: { readonly from: number } | null): boolean {
  if (facts.some(({ notable }) => notable)) return true;
  const places = facts.filter(({ kind }) => kind === 'place');
  if (places.length > 0 && window !== null && window.from >= OLD) return true;
  const small = places.some(({ effect }) => effect.by === 'people' && effect.people <= SMALL_TOWN);
  return small && window !== null && facts.some(({ kind }) => kind === 'sex');
}

interface Against {
  readonly profile: AgeProfile;
  readonly country: number;
  readonly sex: Sex | null;
  readonly window: Ages | null;
  readonly within: Years;
  readonly narrowest: Narrowest | undefined;
  readonly counting: ReadonlyMap<FactKind, CountingShare>;
}

function factorOf(
  fact: Fact,
  { profile, country, sex, window, within, narrowest, counting }: Against,
): number {
  const { effect } = fact;
  switch (effect.by) {
    case 'share':
      return counting.get(fact.kind)?.fact === fact ? effect.share : 1;
    case 'people':
      return narrowest?.fact === fact ? Math.min(1, effect.people / country) : 1;
    case 'ages':
      return effect === window
        ? Math.min(
            1,
            profile.share(effect.from, effect.to, sex) / profile.share(within.from, within.to, sex),
          ) * (effect.part ?? 1)
        : 1;
    case 'sex':
      return effect.sex === sex
        ? profile.share(window?.from ?? within.from, window?.to ?? within.to, sex) /
            profile.share(window?.from ?? within.from, window?.to ?? within.to, null)
        : 1;
  }
}
