import type { Random } from './random';

/** A patient who does not exist. Phone numbers lie in the ranges kept for fiction. */
export interface Person {
  readonly family: string;
  readonly given: string;
  readonly woman: boolean;
  readonly birth: Day;
  readonly exam: Day;
  readonly record: string;
  readonly stay: string;
  readonly nir: string;
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Two lots of names, so that tuning on one says nothing about the other. */
const FAMILY = {
  dev: [
    'DURAND',
    'MOREAU',
    'LEFEBVRE',
    'BENALI',
    'TRAORÉ',
    'PEREIRA',
    'LE GOFF',
    'NGUYEN',
    'KOWALSKI',
    'MARTINEAU',
    'DUPONT',
    'GIRARD',
    'HADDAD',
    'ROUSSET',
    'COSTANTINI',
    'DA SILVA',
  ],
  test: [
    'BERTHELOT',
    'CHEVALLIER',
    'OUEDRAOGO',
    'FERREIRA',
    'VASSEUR',
    'EL AMRANI',
    'QUÉMENER',
    'SCHMITT',
    'DIALLO',
    'LECOMTE',
    'BRUNEAU',
    'GARNIER',
    'IBRAHIMI',
    'PELLETIER',
    'ROSSI',
    'THIBAULT',
  ],
} as const;
const WOMEN = {
  dev: ['Amélie', 'Fatima', 'Hélène', 'Jeanne', 'Aïcha', 'Lucie', 'Margaux', 'Solène', 'Maria', 'Zoé'],
  test: [
    'Bernadette',
    'Chloé',
    'Inès',
    'Noémie',
    'Rachida',
    'Sandrine',
    'Thérèse',
    'Yvonne',
    'Léa',
    'Mathilde',
  ],
} as const;
const MEN = {
  dev: ['Karim', 'Jean-Pierre', 'Mathieu', 'Amadou', 'Luc', 'Étienne', 'Paulo', 'Thomas', 'Yann', 'René'],
  test: ['Bruno', 'Gérard', 'Hugo', 'Ismaël', 'Loïc', 'Mamadou', 'Olivier', 'Sébastien', 'Victor', 'Marcel'],
} as const;
const STREETS = {
  dev: ['rue des Tilleuls', 'avenue Jean Jaurès', 'impasse du Moulin', 'boulevard de la Liberté'],
  test: ['rue de la Fontaine', 'chemin des Vignes', 'place du Marché', 'allée des Acacias'],
} as const;
const TOWNS = {
  dev: [
    ['69003', 'LYON'],
    ['35000', 'RENNES'],
    ['13005', 'MARSEILLE'],
    ['59800', 'LILLE'],
  ],
  test: [
    ['44000', 'NANTES'],
    ['31000', 'TOULOUSE'],
    ['21000', 'DIJON'],
    ['67000', 'STRASBOURG'],
  ],
} as const;

export type Lot = keyof typeof FAMILY;

export function inventPerson(random: Random, lot: Lot): Person {
  const woman = random.chance(0.5);
  const family = random.pick<string>(FAMILY[lot]);
  const given = random.pick<string>(woman ? WOMEN[lot] : MEN[lot]);
  const birth = { day: random.whole(1, 28), month: random.whole(1, 12), year: random.whole(1931, 2009) };
  const exam = { day: random.whole(1, 28), month: random.whole(1, 12), year: random.whole(2023, 2026) };
  const [postcode, town] = random.pick<readonly [string, string]>(TOWNS[lot]);
  return {
    family,
    given,
    woman,
    birth,
    exam,
    record: `80${random.digits(8)}`,
    stay: `2${random.digits(8)}`,
    nir: nirOf(random, woman, birth),
    phone: `06 39 98 ${random.digits(2)} ${random.digits(2)}`,
    email: `${plain(given)}.${plain(family)}@exemple.fr`,
    street: `${random.whole(2, 98)} ${random.pick<string>(STREETS[lot])}`,
    postcode,
    town,
  };
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}

/** A social security number with its key (97 minus the number modulo 97). */
function nirOf(random: Random, woman: boolean, { year, month }: Day): string {
  const body = `${woman ? 2 : 1}${two(year % 100)}${two(month)}${random.pick(['69', '35', '13', '59'])}${random.digits(6)}`;
  const key = 97 - Number(BigInt(body) % 97n);
  return `${body[0]} ${body.slice(1, 3)} ${body.slice(3, 5)} ${body.slice(5, 7)} ${body.slice(7, 10)} ${body.slice(10)} ${two(key)}`;
}

export const two = (value: number) => String(value).padStart(2, '0');

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

export const slashed = ({ day, month, year }: Day) => `${two(day)}/${two(month)}/${year}`;
export const dotted = ({ day, month, year }: Day) => `${two(day)}.${two(month)}.${year}`;
export const american = ({ day, month, year }: Day) => `${two(month)}/${two(day)}/${year}`;
export const inWords = ({ day, month, year }: Day) => `${day} ${MONTHS[month - 1]} ${year}`;
