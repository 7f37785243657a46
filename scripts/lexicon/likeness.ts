/** Learns from the lexicon's names and the words of two languages how names are spelled; see `names/likeness.ts`. */
import { folded, linesOf, ordinaryWords } from './sources';

const LETTERS = 27;
const BASE = 80;
/** What one word counts for: there are ten times more words than names, and brands are spelled to sound like names. */
const WEIGHT = { name: 1, word: 0.1, brand: 6 } as const;
/** How many sightings the shorter context counts for. */
const SMOOTHING = 8;

const bare = (name: string): string => folded(name).replace(/[^a-z]/g, '');
const usable = (word: string): boolean => /^[a-z]{3,16}$/.test(word);
/** The edge of a word is letter 0. */
const letters = (word: string): number[] => [0, 0, ...[...word].map((char) => char.charCodeAt(0) - 96), 0];

type Chance = (before: number, previous: number, letter: number) => number;

function learn(list: Iterable<readonly [word: string, weight: number]>): Chance {
  const three = new Float64Array(LETTERS ** 3);
  const two = new Float64Array(LETTERS ** 2);
  const one = new Float64Array(LETTERS);
  const add = (counts: Float64Array, at: number, weight: number): void => {
    counts[at] = (counts[at] ?? 0) + weight;
  };
  for (const [word, weight] of list) {
    const read = letters(word);
    for (let at = 2; at < read.length; at++) {
      const [a = 0, b = 0, c = 0] = read.slice(at - 2, at + 1);
      add(three, (a * LETTERS + b) * LETTERS + c, weight);
      add(two, b * LETTERS + c, weight);
      add(one, c, weight);
    }
  }
  const sum = (counts: Float64Array, from: number): number =>
    counts.subarray(from, from + LETTERS).reduce((total, count) => total + count, 0);
  const all = sum(one, 0);
  return (a, b, c) => {
    const letter = ((one[c] ?? 0) + 1) / (all + LETTERS);
    const pair = ((two[b * LETTERS + c] ?? 0) + SMOOTHING * letter) / (sum(two, b * LETTERS) + SMOOTHING);
    const row = (a * LETTERS + b) * LETTERS;
    return ((three[row + c] ?? 0) + SMOOTHING * pair) / (sum(three, row) + SMOOTHING);
  };
}

/** One character for each three letters: the logarithm of the odds for a name, in quarters, `P` for even. */
export function likenessTable(): string {
  const { french, english } = ordinaryWords();
  const isWord = (word: string): boolean => french.has(word) || english.has(word);
  const names = new Set([...linesOf('given-names'), ...linesOf('surnames')].map(bare));
  const inNames = learn(
    [...names].filter((name) => usable(name) && !isWord(name)).map((name) => [name, WEIGHT.name] as const),
  );
  const inWords = learn([
    ...[...new Set([...french, ...english])].filter(usable).map((word) => [word, WEIGHT.word] as const),
    ...linesOf('brands')
      .map(bare)
      .filter(usable)
      .map((brand) => [brand, WEIGHT.brand] as const),
  ]);
  // The lines of a list begin so too.
  let table = '\n';
  for (let at = 0; at < LETTERS ** 3; at++) {
    const [a, b, c] = [Math.floor(at / LETTERS ** 2), Math.floor(at / LETTERS) % LETTERS, at % LETTERS];
    const odds = Math.log(inNames(a, b, c) / inWords(a, b, c));
    table += String.fromCharCode(BASE + Math.round(Math.max(-4, Math.min(4, odds)) * 4));
  }
  // A backquote and a backslash would end or bend the string that holds the table.
  return table.replace(/[`\\]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 1));
}
