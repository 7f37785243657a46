import { SET_NAMES, type SetName } from './sets';

export type Request =
  | {
      readonly type: 'evaluate';
      readonly sets: readonly SetName[];
      readonly misses: boolean;
      readonly json: boolean;
      readonly record: boolean;
    }
  /** The crowd estimate has rows and a report of its own. */
  | { readonly type: 'crowd'; readonly json: boolean; readonly record: boolean }
  | { readonly type: 'help' }
  | { readonly type: 'refused'; readonly why: string };

export const USAGE = `Measures what Discret finds and what it flags for nothing, on labelled texts.

  npm run evaluate                      every set that is here
  npm run evaluate -- --set dev         one set: ${SET_NAMES.join(', ')}, all
  npm run evaluate -- --set crowd       how many people fit: bands, K and quiet posts; --record writes docs/evaluation-crowd.md
  npm run evaluate -- --set dev --misses   with every missed value and false alarm (never of test)
  npm run -s evaluate -- --json         the figures as JSON
  npm run evaluate -- --record          writes docs/evaluation.md and adds a line to the log of the test set
`;

const isSetName = (name: string): name is SetName => SET_NAMES.some((known) => known === name);

/** What the command line asks for. */
export function readOptions(args: readonly string[]): Request {
  let sets: readonly SetName[] = SET_NAMES;
  const flags = { misses: false, json: false, record: false };
  let crowd = false;
  const words = args.flatMap((arg) => (arg.startsWith('--set=') ? arg.split(/=(.*)/su, 2) : [arg]));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--help' || word === '-h') return { type: 'help' };
    if (word === '--misses') flags.misses = true;
    else if (word === '--json') flags.json = true;
    else if (word === '--record') flags.record = true;
    else if (word === '--set') {
      const name = words[++at] ?? '';
      if (name === 'crowd') {
        crowd = true;
        continue;
      }
      if (name !== 'all' && !isSetName(name))
        return refused(
          `--set takes ${SET_NAMES.join(', ')}, crowd or all${name === '' ? '' : `, not "${name}"`}.`,
        );
      sets = name === 'all' ? SET_NAMES : [name];
    } else return refused(`There is no option "${word}".`);
  }
  if (crowd) return { type: 'crowd', json: flags.json, record: flags.record };
  if (flags.misses && sets.length === 1 && sets[0] === 'test')
    return refused('The test set is measured blindly: its rows are never shown. Use --set dev.');
  if (flags.record && sets.length < SET_NAMES.length)
    return refused('--record writes down every set: leave --set out.');
  return { type: 'evaluate', sets, ...flags };
}

const refused = (why: string): Request => ({
  type: 'refused',
  why: `${why} npm run evaluate -- --help lists them.`,
});
