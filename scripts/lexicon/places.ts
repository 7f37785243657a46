/**
 * Places: every commune of France with its inhabitants, from the package of Etalab (INSEE's official code and legal
 * populations), départements and régions, large cities abroad, quarters and islands of France, and the towns of
 * Britain, Ireland, America and other countries that speak English.
 */
import { placeKey } from '../../lib/text/lexicon/places';
import { dataOf, folded, linesOf } from './sources';

interface Commune {
  readonly nom: string;
  readonly type: string;
  readonly region?: string;
  readonly departement?: string;
  readonly population?: number;
}

interface Found {
  population: number;
  communes: number;
  region: boolean;
  department: string;
}

const PACKAGE = '@etalab/decoupage-administratif/data';
/** "Semur-en-Auxois" is "Semur" to those who live there; a short head says too little. */
const HEAD = /^([a-z' -]{5,}?)[- ](?:en|sur|sous|les|lez|la|le|de|du|des|d|aux?|l)[- ']/;
/** "Romorantin-Lanthenay" is "Romorantin", "Plougastel-Daoulas" "Plougastel". */
const FIRST_HALF = /^([a-z]{6,})-[a-z]{4,}$/;
/** "Marseille 1er Arrondissement" is no name that anyone writes. */
const DISTRICT = 'arrondissement-municipal';

const keyOf = (name: string): string => placeKey(folded(name));

/** Each place's key and what is said of it; the format is described at `placeOf`. */
export function placeEntries(words: ReadonlySet<string>, english: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, Found>();
  const at = (key: string): Found => {
    const known = found.get(key);
    if (known) return known;
    const fresh = { population: 0, communes: 0, region: false, department: '' };
    found.set(key, fresh);
    return fresh;
  };
  const communes = dataOf<Commune>(`${PACKAGE}/communes.json`).filter(({ type }) => type !== DISTRICT);
  for (const { nom, population = 0, departement = '' } of communes) {
    const place = at(keyOf(nom));
    place.department = departement;
    place.population += population;
    place.communes++;
  }
  for (const { nom } of communes) {
    const head = HEAD.exec(folded(nom))?.[1] ?? FIRST_HALF.exec(folded(nom))?.[1];
    const key = head === undefined ? '' : keyOf(head);
    if (key.length < 5 || words.has(key) || found.get(key)?.population) continue;
    if (
      /^(?:saint|sainte|les?|la|notre|bois|pont|port|vieux|vieille|petite?|grande?|chateau|quartier|centre)$|\b(?:de|du|des|la|le|les|en|sur)$/.test(
        key,
      )
    )
      continue;
    at(key).communes++;
  }
  for (const { nom, population } of regions()) {
    const place = at(keyOf(nom));
    place.region = true;
    if (place.communes === 0) place.population = population;
  }
  const entries = new Map<string, string>();
  for (const [key, { population, communes: shared, region, department }] of found) {
    const word = words.has(key) ? '=' : '';
    const people = rounded(population);
    if (shared === 0) entries.set(key, `r${word}${people}`);
    else {
      const several = shared > 1 ? `${people === '' ? ' ' : ''}${shared}` : '';
      const around = shared === 1 && department !== '' ? `:${department}` : '';
      entries.set(key, `${word}${region ? '+' : ''}${people}${several}${around}`);
    }
  }
  for (const city of linesOf('cities')) {
    const key = keyOf(city);
    // "Florence", "Vienne": whoever writes the name means the large one.
    const small = (found.get(key)?.population ?? 0) < 40_000;
    if (small) entries.set(key, `c${words.has(key) ? '=' : ''}`);
  }
  for (const [list, kind] of [
    ['towns-abroad', 'c'],
    ['localities', 'q'],
    ['english-towns', 'e'],
  ] as const) {
    for (const name of linesOf(list)) {
      const key = keyOf(name);
      const word = words.has(key) || (kind === 'e' && english.has(key));
      if (!entries.has(key)) entries.set(key, `${kind}${word ? '=' : ''}`);
    }
  }
  return entries;
}

/** Départements and régions with the inhabitants of their communes. */
function* regions(): Generator<{ readonly nom: string; readonly population: number }> {
  const communes = dataOf<Commune>(`${PACKAGE}/communes.json`).filter(
    ({ type }) => type === 'commune-actuelle',
  );
  for (const field of ['departement', 'region'] as const) {
    const people = new Map<string, number>();
    for (const commune of communes) {
      const code = commune[field] ?? '';
      people.set(code, (people.get(code) ?? 0) + (commune.population ?? 0));
    }
    for (const { code, nom } of dataOf<{ readonly code: string; readonly nom: string }>(
      `${PACKAGE}/${field === 'region' ? 'regions' : 'departements'}.json`,
    ))
      yield { nom, population: people.get(code) ?? 0 };
  }
}

/** 6391 → "64c": two digits, and a letter for the zeros that follow. Nobody: ''. */
function rounded(population: number): string {
  if (population <= 0) return '';
  const zeros = Math.max(0, Math.floor(Math.log10(population)) - 1);
  return `${Math.round(population / 10 ** zeros)}${String.fromCharCode(97 + zeros)}`;
}
