import type { Span } from '../../finding';
import { nameWeights } from '../../lexicon/lexicon';
import type { Passage } from '../../passage';
import { featuresOf, type Tagged } from './features';
import type { Word } from './tokens';

/** How a weight stands in the table: `EVEN` is none, a step is a `STEPS`th. Written by `scripts/name-tagger/build.ts`. */
export const SLOTS = 1 << 18;
export const EVEN = 80;
export const STEPS = 12;

/** A word with the logarithm of the odds that it is of a person's name. */
export interface ScoredWord extends Span {
  readonly word: Word;
  readonly at: number;
  readonly score: number;
}

export interface Scores {
  readonly words: Tagged['words'];
  readonly scored: readonly ScoredWord[];
}

const kept = new WeakMap<Passage, Scores>();
const NONE: Scores = { words: [], scored: [] };

/** Longer texts are letters and articles, which the tagger never saw. */
const POST = 1200;

/**
 * Every word of a short passage that may be of a name, weighed; in offsets of the passage. Nothing without the lexicon,
 * and nothing of a text longer than a post or a line.
 */
export function nameScores(passage: Passage): Scores {
  const known = kept.get(passage);
  if (known) return known;
  const weights = nameWeights();
  if (weights === '' || passage.plain.length > POST) return NONE;
  const { words, candidates } = featuresOf(passage);
  const scored = candidates.map(({ word, at, features }) => {
    let steps = 0;
    for (const feature of features) steps += weights.charCodeAt(feature % SLOTS) - EVEN;
    return { start: word.start, end: word.end, word, at, score: steps / STEPS };
  });
  const scores = { words, scored };
  kept.set(passage, scores);
  return scores;
}
