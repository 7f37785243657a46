import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../lib/text/fold';

const require = createRequire(import.meta.url);

/** The lines of a list in `sources/`. */
export const linesOf = (name: string): string[] =>
  readFileSync(new URL(`./sources/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** A data file of an installed package. */
export const dataOf = <Row>(path: string): Row[] => require(path);

export const folded = (text: string): string => fold(text).low;

/** Ordinary words of French and English, folded; they tell which names need a companion. */
export function ordinaryWords(): {
  readonly french: ReadonlySet<string>;
  readonly english: ReadonlySet<string>;
} {
  return {
    french: new Set(dataOf<string>('an-array-of-french-words').map(folded)),
    english: new Set(dataOf<string>('an-array-of-english-words').map(folded)),
  };
}

/** Keys and what is said of them as one sorted string. */
export function packed(entries: Iterable<readonly [key: string, said: string]>): string {
  const said = new Map(entries);
  const lines = [...said.keys()].sort(byCodeUnit).map((key) => {
    if (!/^[ -~]+$/.test(key)) throw new Error(`"${key}" holds something other than ASCII`);
    const about = said.get(key) ?? '';
    return about === '' ? key : `${key}\t${about}`;
  });
  return `\n${lines.join('\n')}\n`;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
