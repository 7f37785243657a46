/** Hospitals, homes, schools → how many people pass through, live or learn there. */
import type { Fact } from '../fact';
import { type FigureKey, figureOf } from '../figures';
import { facilities } from '../tables/facilities';
import { isElsewhere } from './elsewhere';
import { factOf, type Mention } from './mention';

/** A name that says nothing of its kind: most are hospitals. */
const UNKNOWN = 40_000;
/** Of the people of a place, those whom the hospital of the place treats in a year. */
export const HOSPITAL_SHARE = 0.15;
/** The part of a place's people that another large facility takes, to one digit. */
export const OTHER_SHARE = 0.1;
/** From here on a facility of unknown kind serves more than one place. */
const HOSPITAL_FROM = 15_000;

/** Who lives in a home for the old. */
const AGED_HOME = { from: 70, to: 104 };

const KINDS = facilities.map(([people, figure, forms]) => ({
  people,
  ...(/ehpad|nursing home/.test(forms) && { within: AGED_HOME }),
  figure: figureOf(figure, 'facilities'),
  // The words of a kind end where a letter does not go on; those nearest to the name are the kind's.
  pattern: new RegExp(`(?<![a-z&])(?:${forms})s?(?![a-z])`),
}));

const WORK =
  /(?:salariee?s?|employee?s?|travaille|bosse|ouvriere?s?|chez|works (?:at|for)|employed|apprentie?|stagiaire|magasin|usine|employeur)[^.\n]{0,12}$/;
/** The doctor's own: "au CHU de X, nous …" is said of colleagues, "je travaille à". */
const EMPLOYEES = 1_000;

export function readFacility(mention: Mention): Fact | null {
  const { low, before, after } = mention;
  if (isElsewhere(before)) return null;
  const near = [low, before.slice(-28), after.slice(0, 24)];
  const kind = near
    .map((text) => KINDS.find(({ pattern }) => pattern.test(text)))
    .find((one) => one !== undefined);
  if (kind !== undefined) return fact(mention, kind.people, kind.figure, kind.within);
  return WORK.test(before) ? fact(mention, EMPLOYEES, 'facilities') : fact(mention, UNKNOWN, 'facilities');
}

const fact = (mention: Mention, people: number, figure: FigureKey, within?: typeof AGED_HOME): Fact =>
  factOf(mention, 'facility', { by: 'people', people, ...(within && { within }) }, figure, { anchor: true });

/**
 * Beside a smaller place the facility narrows that place's people instead: to those whom a hospital treats in a year, or
 * to a tenth.
 */
export function besidePlaces(facts: readonly Fact[]): readonly Fact[] {
  const people = facts.reduce(
    (least, { kind, effect }) =>
      kind === 'place' && effect.by === 'people' ? Math.min(least, effect.people) : least,
    Number.POSITIVE_INFINITY,
  );
  return facts.map((fact) => {
    const { kind, effect } = fact;
    if (kind !== 'facility' || effect.by !== 'people' || effect.people < people) return fact;
    const hospital = effect.people >= HOSPITAL_FROM;
    return {
      ...fact,
      effect: { by: 'share', share: hospital ? HOSPITAL_SHARE : OTHER_SHARE },
      figure: hospital ? 'hospital-stays' : 'facilities',
    };
  });
}
