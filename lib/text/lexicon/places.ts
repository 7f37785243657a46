import { ask, spaced } from './lexicon';

/**
 * `commune`: a French commune, former ones and shortened names ("Semur") included. `region`: a département or a
 * région. `city`: a city abroad. `locality`: a quarter, an island, a valley of France. `english`: a town or an island
 * where English is spoken.
 */
export type PlaceKind = 'commune' | 'region' | 'city' | 'locality' | 'english';

export interface Place {
  readonly kind: PlaceKind;
  /** Inhabitants of all places of the name together, to two digits; null when nobody counted them. */
  readonly population: number | null;
  /** How many communes bear the name; 0 for what is none. */
  readonly shared: number;
  /** INSEE's code of the département around a commune that bears its name alone ("15", "2A", "974"); else null. */
  readonly department: string | null;
  /** A département or région of the same name exists: "Paris", "la Mayenne". */
  readonly alsoRegion: boolean;
  /** An ordinary word as well, of French or, for an English town, of English: "Sens", "Tours", "Bath". */
  readonly alsoWord: boolean;
}

const KINDS: Readonly<Record<string, PlaceKind>> = {
  r: 'region',
  c: 'city',
  q: 'locality',
  e: 'english',
};

/**
 * The place that a folded, lower-case name stands for, article included ("le mans", "la-rochelle", "st flour"), or
 * null. After the tab stand: the kind, unless a commune; `=` for a word; `+` for a region of the same name; the
 * population as two digits and a letter for the zeros after them (a none, b one …); the number of communes when there
 * are several, or a colon and the département when there is one.
 */
export function placeOf(folded: string): Place | null {
  const entry = ask('places', placeKey(folded));
  const read =
    entry === null ? null : /^([rcqe]?)(=?)(\+?)(?:(\d+)([a-h]))?(?: ?(\d+))?(?::(\w+))?$/.exec(entry);
  if (!read) return null;
  const [, kind = '', word, region, digits, zeros = 'a', shared, department = null] = read;
  return {
    kind: KINDS[kind] ?? 'commune',
    population: digits === undefined ? null : Number(digits) * 10 ** (zeros.charCodeAt(0) - 97),
    shared: kind === '' ? Number(shared ?? 1) : 0,
    department,
    alsoRegion: region === '+',
    alsoWord: word === '=',
  };
}

/** How the list writes a place: without accents, hyphens, apostrophes and abbreviations. */
export const placeKey = (folded: string): string =>
  spaced(folded.replace(/œ/g, 'oe').replace(/\bst(e?)\b\.?/g, 'saint$1')).replace(/ +/g, ' ');
