import type { Band } from '../risk/estimate';
import type { Magnitude } from '../risk/magnitude';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;

/** How many people fit what the post says. */
export const crowdFr = {
  name: 'Combien de personnes correspondent',
  other: (n: number) => `Patient ${n}`,
  fit: {
    'under-1': 'Moins de 1 personne correspond à cette description',
    'under-10': '1 à 10 personnes correspondent à cette description',
    'under-100': '10 à 100 personnes correspondent à cette description',
    'over-100': 'Plus de 100 personnes correspondent à cette description',
  } satisfies Record<Magnitude, string> as Record<Magnitude, string>,
  bands: { red: 'Trop peu', orange: 'Peu', quiet: 'Assez' } satisfies Record<Band, string> as Record<
    Band,
    string
  >,
  alone: 'Une seule, sans doute\u00a0: votre patient.',
  tooFew: (needed: number) => `Il en faudrait au moins ${needed}.`,
  few: 'Le post peut partir. Moins précis, il serait plus sûr.',
  findable: 'Une fonction, une actualité, un grand âge ou une petite ville se retrouvent vite.',
  noStart: 'Ni lieu, ni date, ni métier\u00a0: un inconnu ne sait pas par où commencer.',
  known: 'Le patient ou un proche peut se reconnaître quand même.',
  drivers: 'Ce qui compte le plus',
  why: 'D’où vient ce nombre',
  assumptions: {
    country: (people: string) => `Au départ, tout le pays\u00a0: ${people}.`,
    list: (people: string) => `Au départ, votre patientèle\u00a0: ${people}.`,
    service: (people: string) => `Au départ, un an de votre service\u00a0: ${people}.`,
    town: (people: string) => `Au départ, votre ville\u00a0: ${people}.`,
    drawn: (words: string, people: string) => `Au départ, ${quote(words)}\u00a0: ${people}.`,
    namesakes: (words: string, people: string, places: number) =>
      `Au départ, les ${places} lieux nommés ${quote(words)}\u00a0: ${people}.`,
    ages: (part: string) => `Âge et sexe\u00a0: ${part}.`,
    share: (words: string, part: string) => `${quote(words)}\u00a0: ${part}.`,
    independent: 'Ces parts sont multipliées comme si rien ne les liait.',
  },
  people: (n: string) => (n === '1' ? '1 personne' : `${n} personnes`),
  oneIn: (n: string) => `1 personne sur ${n}`,
  nearlyAll: 'presque tous',
  rough: 'ordre de grandeur',
  spread: 'Le vrai nombre peut être trois fois plus petit, ou plus grand.',
  keep: 'Laisser ainsi',
  keepWords: (words: string) => `Laisser ainsi ${quote(words)}`,
  description: 'Description',
};

/** The same, said in other words. */
export const rewordingFr = {
  title: 'Écrire autrement',
  replace: 'Remplacer',
  characters: (n: number, most: number) => `${n}\u00a0/\u00a0${most} caractères`,
  afterwards: {
    'under-1': 'Ensuite\u00a0: encore moins de 1 personne.',
    'under-10': 'Ensuite\u00a0: 1 à 10 personnes.',
    'under-100': 'Ensuite\u00a0: 10 à 100 personnes.',
    'over-100': 'Ensuite\u00a0: plus de 100 personnes.',
  } satisfies Record<Magnitude, string> as Record<Magnitude, string>,
  notEnough: 'C’est mieux, mais pas assez\u00a0: il reste à reprendre à la main.',
  neutral: 'Formulation neutre',
  told: 'Le cas dit lui-même le sexe (grossesse, prostate…)\u00a0: les mots ne peuvent pas le taire.',
};

/** What frames the advice; the advice itself is in `advice.fr.ts`. */
export const adviceFrameFr = {
  title: 'À relire',
  more: (n: number) => (n < 2 ? 'Une autre remarque' : `${n} autres remarques`),
  off: 'Ne plus montrer',
  offWords: (title: string) => `Ne plus montrer ${quote(title)}`,
};
