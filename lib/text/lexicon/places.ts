import { ask, spaced } from './lexicon';

/**
 * `commune`: a French commune, former ones and shortened names ("Semur") included. `region`: a département or a
 * région. `city`: a large city abroad.
 */
export type PlaceKind = 'commune' | 'region' | 'city';

export interface Place {
  readonly kind: PlaceKind;
  /** Inhabitants of all places of the name together, to two digits; null when nobody counted them. */
  readonly population: number | null;
  /** How many communes bear the name; 0 for what is none. */
  readonly shared: number;
  /** A département or région of the same name exists: "Paris", "la Mayenne". */
  readonly alsoRegion: boolean;
  /** An ordinary word of French as well: "Sens", "Tours", "Selles". */
  readonly alsoWord: boolean;
}

const KINDS: Readonly<Record<string, PlaceKind>> = { r: 'region', c: 'city' };

/**
 * The place that a folded, lower-case name stands for, article included ("le mans", "la-rochelle", "st flour"), or
 * null. After the tab stand: the kind, unless a commune; `=` for a word; `+` for a region of the same name; the
 * population as two digits and a letter for the zeros after them (a none, b one …); the number of communes when there
 * are several.
 */
export function placeOf(folded: string): Place | null {
  const entry = ask('places', placeKey(folded));
  const read = entry === null ? null : /^([rc]?)(=?)(\+?)(?:(\d+)([a-h]))?(?: ?(\d+))?$/.exec(entry);
  if (!read) return null;
  const [, kind = '', word, region, digits, zeros = 'a', shared] = read;
  return {
    kind: KINDS[kind] ?? 'commune',
    population: digits === undefined ? null : Number(digits) * 10 ** (zeros.charCodeAt(0) - 97),
    shared: kind === '' ? Number(shared ?? 1) : 0,
    alsoRegion: region === '+',
    alsoWord: word === '=',
  };
}

/** How the list writes a place: without accents, hyphens, apostrophes and abbreviations. */
export const placeKey = (folded: string): string =>
  spaced(folded.replace(/œ/g, 'oe').replace(/\bst(e?)\b\.?/g, 'saint$1')).replace(/ +/g, ' ');
