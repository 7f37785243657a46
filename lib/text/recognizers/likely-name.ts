import { isCommonSurname, isDoubleEponym, isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { before } from '../matching';
import { isPlaceReading } from '../names/evidence';
import { nameScores, type ScoredWord } from '../names/tagger/scores';
import { BITS, type Word } from '../names/tagger/tokens';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** Logarithms of odds: for a note, for a stop, for a word beside one that is noted. */
const NOTED = 1.2;
const SURE = 3.5;
const BESIDE = -0.5;
/** What stands in a text more often than this is a word of it. */
const MOST_TIMES = 12;
const STAFF_BEFORE =
  /(?:(?<![a-z])(?:dr|pr|dre|docteure?|professeure?|prof|interne|externe|infirmieres?|infirmiers?|ide|chir|chirurgien(?:ne)?|consultante?s?|radiologues?|biologistes?|anesthesistes?|cadre|secretaire|opere par|vu par|suivi par|doctor|professor|nurse|rn|consultant|surgeon|attending|sonographer|radiographer|gp|reg|registrar|kine|sage-femme|remplacante?|associee?)\.? ?[:,(]? {0,2}(?:m\.|mme|mr)? ?)$/;

/** Words that stand together, particles and the points of initials between them. */
function* runs(words: readonly Word[], scored: readonly ScoredWord[]): Generator<readonly ScoredWord[]> {
  let open: ScoredWord[] = [];
  for (const word of scored) {
    const last = open[open.length - 1];
    if (last && !isJoined(words, last.at, word.at)) {
      yield open;
      open = [];
    }
    open.push(word);
  }
  if (open.length > 0) yield open;
}

function isJoined(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    const point = word?.low === '.' && words[at - 1]?.shape === 'initial';
    if (!point && !(word && word.standing & BITS.particle)) return false;
  }
  return true;
}

/** The stretch of a run around its likeliest words; nothing when none of them is likely. */
function stretchOf(run: readonly ScoredWord[]): readonly ScoredWord[] {
  const first = run.findIndex(({ score }) => score >= NOTED);
  if (first < 0) return [];
  let from = first;
  while (from > 0 && (run[from - 1]?.score ?? BESIDE - 1) >= BESIDE) from--;
  let to = first;
  while (to + 1 < run.length && (run[to + 1]?.score ?? BESIDE - 1) >= BESIDE) to++;
  return run.slice(from, to + 1);
}

/** "Pr M. Petit": the M may be a title as well. */
const withoutTitle = (stretch: readonly ScoredWord[]): readonly ScoredWord[] =>
  stretch.length > 1 && stretch[0]?.word.low === 'm' ? stretch.slice(1) : stretch;

export const likelyName: Recognizer = {
  name: 'likely-name',
  kinds: ['person', 'professional'],
  description:
    'Words that a small model, learned from sentences of this repository, takes for a name: their spelling, the lists, the words around.',
  find(passage) {
    const { words, scored } = nameScores(passage);
    const found: Candidate[] = [];
    for (const run of runs(words, scored)) {
      const stretch = withoutTitle(stretchOf(run));
      // "cristaux de Charcot Leyden": the other half of an eponym.
      if (run.some(({ word }) => isEponym(word.low) && !isGivenName(word.low) && !isCommonSurname(word.low)))
        continue;
      const first = stretch[0];
      const last = stretch[stretch.length - 1];
      if (first === undefined || last === undefined) continue;
      const { start } = first;
      const { end } = last;
      // "T.A. 12 ans après": letters alone are left to the recognizer of initials.
      if (stretch.every(({ word }) => word.shape === 'initial')) continue;
      if (isDoubleEponym(stretch.map(({ word }) => word.low).join(' '))) continue;
      if (isPlaceReading(passage, { start, end })) continue;
      const best = Math.max(...stretch.map(({ score }) => score));
      const staff = STAFF_BEFORE.test(before(passage.low, start, 28));
      found.push({
        start,
        end,
        kind: staff ? 'professional' : 'person',
        level: best >= SURE && !staff ? 'stop' : 'warn',
        confidence: 0.5,
        reason: staff ? 'colleague-name' : stretch.length > 1 ? 'full-name' : 'given-name',
        evidence: ['model'],
      });
    }
    const times = new Map<string, number>();
    const written = ({ start, end }: Candidate): string => passage.low.slice(start, end);
    for (const one of found) times.set(written(one), (times.get(written(one)) ?? 0) + 1);
    return found.filter((one) => (times.get(written(one)) ?? 0) <= MOST_TIMES);
  },
};

export const examples: Examples = {
  finds: [{ text: 'Chez Borvanne, 82 ans, la calcémie remonte', kind: 'person', value: 'Borvanne' }],
  ignores: ['Vidal dit oui, Thériaque dit non', 'Formulary says no. Biller says yes.'],
  misses: [],
};
