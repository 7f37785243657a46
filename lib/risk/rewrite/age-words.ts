/** Windows of age, and how French and English name them. */
import type { Sex } from '../age-profile';
import { OLDEST } from '../decades';
import type { Effect } from '../fact';

export type Ages = Extract<Effect, { by: 'ages' }>;

export const window = (from: number, to: number, part?: number): Ages =>
  part === undefined ? { by: 'ages', from, to } : { by: 'ages', from, to, part };

const GROWN = 18;

/** The five years, counted from a multiple of five, that hold all of the age; null when it is as wide already. */
export function fiveYears({ from, to }: Ages): Ages | null {
  const low = from - (from % 5);
  return to - from < 4 && to <= low + 4 ? window(low, low + 4) : null;
}

/** The same with ten years. */
export function decade({ from, to }: Ages): Ages | null {
  const low = from - (from % 10);
  return to - from < 9 && to <= low + 9 ? window(low, low + 9) : null;
}

const DECADES_FR = [
  '',
  '',
  'vingtaine',
  'trentenaire',
  'quadragénaire',
  'quinquagénaire',
  'sexagénaire',
  'septuagénaire',
  'octogénaire',
  'nonagénaire',
];

/** "octogénaire"; of the twenties "d’une vingtaine d’années"; undefined below. Stands behind a noun. */
export function frenchDecade(from: number): string | undefined {
  const word = DECADES_FR[Math.floor(from / 10)];
  return word === 'vingtaine' ? 'd’une vingtaine d’années' : word || undefined;
}

export interface AgeGroup {
  readonly ages: Ages;
  /** Behind a noun, by the noun's gender. */
  readonly french: (feminine: boolean) => string;
  /** In front of a noun. */
  readonly english: string;
}

const GROUPS: readonly AgeGroup[] = [
  { ages: window(18, 39), french: () => 'jeune', english: 'young' },
  { ages: window(40, 64), french: () => 'd’âge moyen', english: 'middle-aged' },
  { ages: window(65, OLDEST), french: (feminine) => (feminine ? 'âgée' : 'âgé'), english: 'elderly' },
];

/** The group of an adult's age; null for a child's, and where it says no less. */
export function ageGroup({ from, to }: Ages): AgeGroup | null {
  const group = GROUPS.find(({ ages }) => from >= ages.from && from <= ages.to);
  return group === undefined || to > group.ages.to || group.ages.to - group.ages.from <= to - from
    ? null
    : group;
}

export interface Childhood {
  readonly ages: Ages;
  readonly french: (sex: Sex | null) => string;
  readonly english: (sex: Sex | null) => string;
}

const CHILDHOODS: readonly Childhood[] = [
  {
    ages: window(0, 1),
    french: () => 'nourrisson',
    english: (sex) => (sex === null ? 'infant' : sex === 'male' ? 'infant boy' : 'infant girl'),
  },
  {
    ages: window(2, 12),
    french: () => 'enfant',
    english: (sex) => (sex === null ? 'child' : sex === 'male' ? 'boy' : 'girl'),
  },
  {
    ages: window(13, 17),
    french: (sex) => (sex === 'female' ? 'adolescente' : 'adolescent'),
    english: (sex) => (sex === null ? 'teenager' : sex === 'male' ? 'teenage boy' : 'teenage girl'),
  },
];

/** The stage of a child's age; null for an adult. */
export const childhood = ({ from, to }: Ages): Childhood | null =>
  from >= GROWN ? null : (CHILDHOODS.find(({ ages }) => from >= ages.from && to <= ages.to) ?? null);
