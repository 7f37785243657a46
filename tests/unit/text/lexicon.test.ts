import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isBrand } from '../../../lib/text/lexicon/brands';
import { isAmbiguousName, isGivenName } from '../../../lib/text/lexicon/given-names';
import { isReady } from '../../../lib/text/lexicon/lexicon';
import { packedLexicon } from '../../../lib/text/lexicon/packed';
import { placeOf } from '../../../lib/text/lexicon/places';
import { lookUp } from '../../../lib/text/lexicon/sorted-list';
import { isSurname, isWordSurname } from '../../../lib/text/lexicon/surnames';
import { scan } from '../../../lib/text/scan';
import { buildLexicon } from '../../../scripts/lexicon/build';

const { likeness: _likeness, nameWeights: _weights, ...listed } = packedLexicon();
const lists = Object.entries(listed);
const entriesOf = (list: string) =>
  list
    .slice(1, -1)
    .split('\n')
    .map((line) => line.split('\t'));

describe.each(lists)('the list of %s', (_, list) => {
  const said = new Map(entriesOf(list).map(([key = '', about = '']) => [key, about]));

  it('says of every key what stands behind it', () => {
    const wrong = [...said].filter(([key, about]) => lookUp(list, key) !== about);
    expect(wrong).toEqual([]);
  });

  it('does not know what lies between two keys', () => {
    const near = [...said.keys()].flatMap((key) => [`${key}!`, `${key}zz`, key.slice(0, -1), `${key} x`]);
    expect(near.filter((key) => (lookUp(list, key) === null) === said.has(key))).toEqual([]);
    expect([lookUp(list, ''), lookUp(list, '\n'), lookUp(list, '~'), lookUp(list, ' ')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('is ASCII in lower case, sorted, each key once', () => {
    const keys = entriesOf(list).map(([key]) => key);
    expect(list).toMatch(/^[\t\n -~]+$/);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(list.replaceAll(/\t[^\n]*/g, '')).not.toMatch(/[A-Z]/);
  });
});

describe('the packed files', () => {
  const built = buildLexicon();

  it.each([...built.keys()])('%s is what its sources make', (file) => {
    const path = new URL(`../../../lib/text/lexicon/packed/${file}`, import.meta.url);
    expect(readFileSync(path, 'utf8') === built.get(file), 'run: npx tsx scripts/lexicon/build.ts').toBe(
      true,
    );
  });

  it('weigh no more than a page may carry', () => {
    const weight = (...names: readonly string[]) =>
      gzipSync(names.map((name) => built.get(name)).join(''), { level: 9 }).length;
    expect(weight('places.ts')).toBeLessThanOrEqual(300_000);
    expect(weight('given-names.ts', 'surnames.ts', 'likeness.ts')).toBeLessThanOrEqual(250_000);
    expect(weight('brands.ts')).toBeLessThanOrEqual(150_000);
  });
});

describe('names', () => {
  it.each([
    'nolwenn',
    'oussama',
    'ngozi',
    'linh',
    'xiaoming',
    'kavitha',
    'soazig',
    'ainhoa',
    'moana',
    'siobhan',
    'hripsime',
  ])('%s is a first name', (name) => expect(isGivenName(name)).toBe(true));

  it('knows which need a companion', () => {
    expect(['rose', 'jade', 'aube'].map(isAmbiguousName)).toEqual([true, true, true]);
    expect(['sandrine', 'mamadou', 'siobhan'].map(isAmbiguousName)).toEqual([false, false, false]);
  });

  it.each([
    'le gall',
    'le-gall',
    "o'brien",
    'nguyen',
    'traore',
    'benali',
    'da silva',
    'yilmaz',
    'etchegaray',
  ])('%s is a surname', (name) => expect(isSurname(name)).toBe(true));

  it('knows surnames that are words', () => {
    expect(['petit', 'boulanger', 'young'].map(isWordSurname)).toEqual([true, true, true]);
    expect(['lefebvre', 'traore', 'xyzzy'].map(isWordSurname)).toEqual([false, false, false]);
  });

  it('knows drugs', () => {
    expect(['doliprane', 'apixaban', 'dubois'].map(isBrand)).toEqual([true, true, false]);
  });
});

describe('places', () => {
  it('tells communes from regions and cities abroad', () => {
    expect(['saint-flour', 'cantal', 'casablanca', 'xyzzy'].map((name) => placeOf(name)?.kind)).toEqual([
      'commune',
      'region',
      'city',
      undefined,
    ]);
  });

  it('reads hyphens, apostrophes and abbreviations alike', () => {
    for (const name of ['st-flour', 'saint flour', 'st flour'])
      expect(placeOf(name)).toEqual(placeOf('saint-flour'));
    expect(placeOf("l'isle-adam")?.kind).toBe('commune');
  });

  it('counts people and communes of the name', () => {
    const saintFlour = placeOf('saint-flour');
    expect(saintFlour?.population).toBeGreaterThan(5_000);
    expect(saintFlour?.population).toBeLessThan(8_000);
    expect(placeOf('sainte-colombe')?.shared).toBeGreaterThan(5);
    expect(placeOf('lyon')).toMatchObject({ shared: 1, alsoWord: false, alsoRegion: false });
    expect(placeOf('semur')).toMatchObject({ population: null, shared: 3 });
  });

  it('says which names are words or regions too', () => {
    expect(placeOf('selles')?.alsoWord).toBe(true);
    expect(placeOf('mayenne')?.alsoRegion).toBe(true);
  });
});

describe('without the lexicon', () => {
  afterEach(() => vi.resetModules());

  it('a text is not checked', async () => {
    expect(isReady()).toBe(true);
    expect(scan('toux depuis hier').checked).toBe(true);
    vi.resetModules();
    const fresh = await import('../../../lib/text/scan');
    expect(fresh.scan('toux depuis hier').checked).toBe(false);
    const { provideLexicon } = await import('../../../lib/text/lexicon/lexicon');
    provideLexicon(packedLexicon());
    expect(fresh.scan('toux depuis hier').checked).toBe(true);
  });
});
