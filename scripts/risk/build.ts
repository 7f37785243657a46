/**
 * Writes the tables of the estimate from the lists in `sources/`: the large ones into the packed lexicon, which the page
 * loads beside the script that guards Post, the small ones into `lib/risk/tables/`.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { packed } from '../lexicon/sources';
import { codesByName, placesByName, sharedNames } from './places';
import { phraseKey, type Row, rowsOf } from './sources';

/** The files by their path from the root of the repository. */
export function buildRiskTables(): ReadonlyMap<string, string> {
  return new Map([
    list('conditions', phrases(rowsOf('conditions'))),
    list('trades', phrases(rowsOf('trades'))),
    list('peoples', peoples()),
    table('ages', ageRows()),
    table('areas', [...codesByName()].map(([name, codes]) => `${name}:${codes.join(',')}`).join(';')),
    table(
      'facilities',
      rowsOf('facilities').map(({ value, figure, forms }) => [value, figure, forms.join('|')]),
    ),
    table(
      'origins',
      rowsOf('origins').map(({ value, figure, forms }) => [value, figure, forms.join('|')]),
    ),
    table(
      'roles',
      rowsOf('roles', 2).map(({ value, figure, more, forms }) => [value, figure, more, forms.join('|')]),
    ),
  ]);
}

/**
 * Phrases with their figure: `value`, `!` before it when the phrase counts in capitals only, a space and the figure's
 * key unless it is an order of magnitude; `>` when a longer phrase begins with this one's words.
 */
function phrases(rows: readonly Row[]): Map<string, string> {
  const entries = new Map<string, string>();
  for (const { value, figure, forms } of rows) {
    for (const form of forms) {
      const key = phraseKey(form);
      const said = `${form.startsWith('!') ? '!' : ''}${value}${figure === '~' ? '' : ` ${figure}`}`;
      // "rendu-osler" and "rendu osler" are one key; in two rows they would be two figures.
      if ((entries.get(key) ?? said) !== said) throw new Error(`"${form}" stands in two rows`);
      entries.set(key, said);
    }
  }
  for (const key of [...entries.keys()]) {
    const first = key.split(' ', 1)[0] ?? key;
    if (first !== key && !entries.get(first)?.endsWith('>'))
      entries.set(first, `${entries.get(first) ?? ''}>`);
  }
  return entries;
}

function peoples(): Map<string, string> {
  const entries = new Map<string, string>();
  for (const { value, forms } of rowsOf('peoples'))
    for (const form of forms) entries.set(phraseKey(form), `${value}`);
  for (const places of [placesByName(), sharedNames()])
    for (const [name, people] of places) entries.set(name, `${people} communes`);
  return entries;
}

function ageRows(): unknown {
  const tables: Record<string, { figure: string; rows: number[][] }> = {};
  let open: number[][] = [];
  for (const line of rowsOf('ages', 'lines')) {
    const [head, language = '', figure = ''] = line.split(' ');
    if (head === ':') {
      open = [];
      tables[language] = { figure, rows: open };
    } else open.push(line.split(' ').map(Number));
  }
  return tables;
}

const NOTE = '// Written by scripts/risk/build.ts; edit the sources there.';

/** A function, not a constant: engines read the string when it is first asked for. */
const list = (name: string, entries: ReadonlyMap<string, string>): [path: string, source: string] => [
  `lib/text/lexicon/packed/${name}.ts`,
  `${NOTE}\nexport const ${name} = (): string => \`${packed(entries)}\`;\n`,
];

const table = (name: string, rows: unknown): [path: string, source: string] => [
  `lib/risk/tables/${name}.ts`,
  `${NOTE}\n// biome-ignore format: a table\nexport const ${name} = ${JSON.stringify(rows)} as const;\n`,
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, source] of buildRiskTables()) {
    writeFileSync(new URL(`../../${path}`, import.meta.url), source);
    console.log(`${path}: ${source.length} bytes`);
  }
}
