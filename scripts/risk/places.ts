/** Inhabitants of départements, régions and the districts of Paris, Lyon and Marseille, from Etalab's package. */
import { dataOf } from '../lexicon/sources';
import { phraseKey } from './sources';

interface Commune {
  readonly nom: string;
  readonly type: string;
  readonly region?: string;
  readonly departement?: string;
  readonly population?: number;
}

const PACKAGE = '@etalab/decoupage-administratif/data';

/**
 * "cantal" → people; "departement 15" for its number; "lyon 3" for a district. To three digits: more would be noise.
 */
export function placesByName(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const communes = dataOf<Commune>(`${PACKAGE}/communes.json`);
  for (const field of ['departement', 'region'] as const) {
    const people = new Map<string, number>();
    for (const commune of communes) {
      if (commune.type !== 'commune-actuelle') continue;
      const code = commune[field] ?? '';
      people.set(code, (people.get(code) ?? 0) + (commune.population ?? 0));
    }
    const names = dataOf<{ readonly code: string; readonly nom: string }>(`${PACKAGE}/${field}s.json`);
    for (const { code, nom } of names) {
      const inhabitants = Number((people.get(code) ?? 0).toPrecision(3));
      if (inhabitants === 0) continue;
      found.set(phraseKey(nom), inhabitants);
      if (field === 'departement') found.set(`departement ${code.toLowerCase()}`, inhabitants);
    }
  }
  for (const { nom, type, population = 0 } of communes) {
    const read = /^(Paris|Lyon|Marseille) (\d+)er? /.exec(nom);
    if (type === 'arrondissement-municipal' && read)
      found.set(`${read[1]?.toLowerCase()} ${read[2]}`, Number(population.toPrecision(3)));
  }
  return found;
}

/** From here on a commune that shares its name is listed by its département; below, it is a village. */
const LISTED_FROM = 2_000;

/** "sainte marie 972" → people: communes that share their name, told apart by the département, to two digits. */
export function sharedNames(): ReadonlyMap<string, number> {
  const byName = new Map<string, Commune[]>();
  for (const commune of dataOf<Commune>(`${PACKAGE}/communes.json`)) {
    if (commune.type !== 'commune-actuelle') continue;
    const key = phraseKey(commune.nom);
    byName.set(key, [...(byName.get(key) ?? []), commune]);
  }
  const found = new Map<string, number>();
  for (const [name, communes] of byName) {
    if (communes.length < 2) continue;
    for (const { departement = '', population = 0 } of communes)
      if (population >= LISTED_FROM)
        found.set(`${name} ${departement.toLowerCase()}`, Number(population.toPrecision(2)));
  }
  return found;
}

/** "bretagne" → the codes of its départements, "cantal" → its own. */
export function codesByName(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const departments = dataOf<{ readonly code: string; readonly nom: string; readonly region: string }>(
    `${PACKAGE}/departements.json`,
  );
  for (const { code, nom: region } of dataOf<{ readonly code: string; readonly nom: string }>(
    `${PACKAGE}/regions.json`,
  )) {
    const inside = departments.filter((one) => one.region === code).map((one) => one.code.toLowerCase());
    if (inside.length > 0) found.set(phraseKey(region), inside);
  }
  for (const { code, nom } of departments) found.set(phraseKey(nom), [code.toLowerCase()]);
  return found;
}
