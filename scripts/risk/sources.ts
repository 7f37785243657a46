import { readFileSync } from 'node:fs';
import { folded } from '../lexicon/sources';

/** A line of a list: the figure, "~" or the key of what was read, further numbers, and the forms that it goes for. */
export interface Row {
  readonly value: number;
  readonly figure: string;
  readonly more: number;
  readonly forms: readonly string[];
}

/** How the lists write a phrase: words and figures, one space between. */
export const phraseKey = (form: string): string =>
  folded(form)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`./sources/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The lines of `sources/<name>.txt`; throws an Error on one that claims more digits than its source allows. */
export function rowsOf(name: string, shape: 'lines'): readonly string[];
export function rowsOf(name: string, numbers?: 1 | 2): readonly Row[];
export function rowsOf(name: string, shape: 'lines' | 1 | 2 = 1): readonly string[] | readonly Row[] {
  if (shape === 'lines') return linesOf(name);
  return linesOf(name).map((line) => {
    const read = (shape === 2 ? /^(\S+) (\S+) (\d+) (.+)$/ : /^(\S+) (\S+)( )?(.+)$/).exec(line);
    const [, value = '', figure = '', more = '', forms = ''] = read ?? [];
    if (!read || !(Number(value) > 0)) throw new Error(`${name}: "${line}" is no row`);
    if (figure === '~' && Number(value) !== Number(Number(value).toPrecision(1)))
      throw new Error(`${name}: ${value} has more digits than an unread source allows`);
    return {
      value: Number(value),
      figure,
      more: Number(more),
      forms: forms.split(', ').map((form) => form.trim()),
    };
  });
}
