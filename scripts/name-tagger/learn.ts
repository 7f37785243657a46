/** Logistic regression over the tagger's features, and its weights as one string. */
import { featuresOf } from '../../lib/text/names/tagger/features';
import { EVEN, SLOTS, STEPS } from '../../lib/text/names/tagger/scores';
import { readPassage } from '../../lib/text/passage';
import { chance } from './chance';
import type { Sentence } from './sentences';

/** A word of a sentence, its features as places in a list of all. */
interface Sighting {
  readonly features: readonly number[];
  readonly isName: boolean;
  readonly weight: number;
}

const ROUNDS = 4;
const RATE = 0.06;
/** A feature that fewer sentences show is chance. */
const LEAST = 3;
const SMALLEST = 0.05;
const LARGEST = 3;

/** Words of the sentences with their features; numbered by `numbers`. */
function sightingsOf(sentence: Sentence, numbers: Map<number, number>): Sighting[] {
  const passage = readPassage(sentence.text, { source: sentence.source });
  return featuresOf(passage, sentence.unknown).candidates.map(({ word, features }) => {
    const { start, end } = passage.inText(word);
    return {
      features: [...new Set(features)].map((feature) => {
        const number = numbers.get(feature) ?? numbers.size;
        numbers.set(feature, number);
        return number;
      }),
      isName: sentence.names.some((name) => name.start < end && start < name.end),
      weight: sentence.weight,
    };
  });
}

/**
 * Weights by feature, of those that the sentences show often enough; `repeats` are learned from and not counted.
 * AdaGrad: Duchi, Hazan and Singer, JMLR 12 (2011), without the projection.
 */
export function learn(
  sentences: readonly Sentence[],
  repeats: readonly Sentence[] = [],
): ReadonlyMap<number, number> {
  const random = chance(3);
  const numbers = new Map<number, number>();
  const first = sentences.flatMap((sentence) => sightingsOf(sentence, numbers));
  const seen = [...first, ...repeats.flatMap((sentence) => sightingsOf(sentence, numbers))];
  const counts = new Int32Array(numbers.size);
  for (const { features } of first)
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  const weights = new Float64Array(numbers.size);
  const steepness = new Float64Array(numbers.size).fill(1e-3);
  for (let round = 0; round < ROUNDS; round++) {
    for (let last = seen.length - 1; last > 0; last--) {
      const other = random.below(last + 1);
      const [a, b] = [seen[last], seen[other]];
      if (a && b) [seen[last], seen[other]] = [b, a];
    }
    for (const { features, isName, weight } of seen) {
      let sum = 0;
      for (const feature of features) if ((counts[feature] ?? 0) >= LEAST) sum += weights[feature] ?? 0;
      const wrong = (1 / (1 + Math.exp(-sum)) - Number(isName)) * weight;
      if (Math.abs(wrong) < 1e-3) continue;
      for (const feature of features) {
        if ((counts[feature] ?? 0) < LEAST) continue;
        const steep = (steepness[feature] ?? 0) + wrong * wrong;
        steepness[feature] = steep;
        weights[feature] = (weights[feature] ?? 0) - (RATE * wrong) / Math.sqrt(steep);
      }
    }
  }
  return new Map(
    [...numbers]
      .map(([feature, number]) => [feature, weights[number] ?? 0] as const)
      .filter(([, weight]) => Math.abs(weight) > SMALLEST),
  );
}

/** One character a slot. Two features in one slot share their sum; a slot that none has is even. */
export function weightTable(weights: ReadonlyMap<number, number>): string {
  const slots = new Float64Array(SLOTS);
  for (const [feature, weight] of weights) slots[feature % SLOTS] = (slots[feature % SLOTS] ?? 0) + weight;
  let table = '';
  for (const weight of slots) {
    const code = EVEN + Math.round(Math.max(-LARGEST, Math.min(LARGEST, weight)) * STEPS);
    // A backquote and a backslash would end or bend the string that holds the table.
    table += String.fromCharCode(code === 92 || code === 96 ? code + 1 : code);
  }
  return table;
}
