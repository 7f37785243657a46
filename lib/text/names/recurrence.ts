import { isEponym } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isGrammar, isOrdinary } from '../lexicon/ordinary';
import type { Passage } from '../passage';
import type { Candidate } from '../recognizer';
import { readName } from './shape';

/** A candidate with the recognizer that found it. */
type Found = Candidate & { readonly recognizer: string };

const SURE = 0.5;
/** One wrong reading must not be wrong all through a text. */
const SURE_ENOUGH_TO_REPEAT = 0.7;
const isName = ({ kind, confidence }: Found): boolean =>
  (kind === 'person' || kind === 'professional') && confidence >= SURE;

/**
 * What one name tells about its neighbours, in offsets of the passage: who stands beside it in a list ("Enzo et
 * Matteo", "Dominique LEFEBVRE, Norodom PIMA") and where it stands again ("Hugo va mieux"). Linear.
 */
export function followNames(passage: Passage, found: readonly Found[]): Candidate[] {
  const names = found.filter(isName);
  if (names.length === 0) return [];
  const listed: Candidate[] = [];
  // A list is read once, from its first name on.
  let past = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    if (name.start < past) continue;
    const others = besides(passage, name);
    past = others.at(-1)?.end ?? past;
    listed.push(...others);
    const first = partner(passage, name);
    if (first) listed.push(first);
  }
  return [
    ...listed,
    ...again(
      passage,
      names.filter(({ confidence }) => confidence >= SURE_ENOUGH_TO_REPEAT),
    ),
  ];
}

const JOIN = /^\.? ?(?:,|;|\/|&|et|and)(?: {1,2}|\n|(?<=\/))(?:de )?/;
const MOST_LISTED = 12;

/** "Mimi et Jojo": the first name before the one that was found, when nothing stands before it but a stop. */
function partner({ plain, low }: Passage, name: Found): Candidate | undefined {
  const left =
    /(?:^|\n|[.!?:(,] {1,2}|#[A-Za-z]{2,24} )([A-Z][a-z]{2,14}(?:-[A-Z][a-z]{2,12})?) (?:et|and|&) $/.exec(
      plain.slice(Math.max(0, name.start - 44), name.start),
    );
  const word = left?.[1] ?? '';
  if (word === '' || !isGivenName(word.toLowerCase()) || isEponym(word.toLowerCase())) return undefined;
  const start = low.lastIndexOf(word.toLowerCase(), name.start - 1);
  return {
    start,
    end: start + word.length,
    kind: name.kind,
    level: name.level,
    confidence: Math.min(name.confidence, 0.6),
    reason: name.reason,
    evidence: ['list'],
  };
}

/** Those who follow a name in a list. Each must look like a name by itself: two parts, or a known first name. */
function besides(passage: Passage, name: Found): Candidate[] {
  const { plain, low } = passage;
  const others: Candidate[] = [];
  let end = name.end;
  while (others.length < MOST_LISTED) {
    const join = JOIN.exec(low.slice(end, end + 10))?.[0];
    if (join === undefined) break;
    const next = readName(passage, end + join.length);
    const [first, second] = next?.parts ?? [];
    if (next === undefined || first === undefined || !/[A-Z]/.test(plain[next.start] ?? '')) break;
    const known = next.parts.some(
      (part) =>
        part.shape !== 'initial' &&
        isGivenName(part.word) &&
        !(part.shape === 'upper' && isAmbiguousName(part.word)),
    );
    // "Kyle Brand, MD NPI": degrees and labels.
    if (next.parts.every((part) => part.shape !== 'capital' && part.word.length < 4)) break;
    const plausible = next.parts.every(
      (part) =>
        part.shape === 'initial' ||
        part.shape === 'particle' ||
        (!isEponym(part.word) && !isOrdinary(part.word)) ||
        isGivenName(part.word),
    );
    const apart = first.shape !== 'particle' && second !== undefined;
    const unlike = next.parts.some((part) => part.shape === 'upper' && part.word.length > 2);
    if (!plausible || !(apart ? known || unlike || first.shape === 'initial' : known)) break;
    others.push({
      start: next.start,
      end: next.end,
      kind: name.kind,
      level: name.level,
      confidence: Math.min(name.confidence, 0.66),
      reason: name.reason === 'title-name' ? 'full-name' : name.reason,
      evidence: ['list'],
    });
    end = next.end;
  }
  return others;
}

const WORD = /(?<![A-Za-z\d'@#_-])[A-Z][A-Za-z]{2,30}(?:[-'][A-Za-z]{1,30}){0,3}(?![A-Za-z\d@])/g;

/** What stands in a text more often than this is a word of it, whatever it was read as once. */
const MOST_TIMES = 12;

/** Every other place where a word of a name stands with its capital. Words that mean something else too are left. */
function again(passage: Passage, names: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Candidate>();
  for (const name of names) {
    for (const [word] of passage.low.slice(name.start, name.end).matchAll(/[a-z]{3,}(?:[-'][a-z]+)*/g)) {
      if (!isOrdinary(word) && !isGrammar(word) && !isEponym(word) && !known.has(word)) known.set(word, name);
    }
  }
  if (known.size === 0) return [];
  const places = new Map<string, { readonly name: Candidate; readonly at: number[] }>();
  for (const match of passage.plain.matchAll(WORD)) {
    const word = passage.low.slice(match.index, match.index + match[0].length);
    const name = known.get(word);
    // "à Martin" is where, not who.
    if (
      name === undefined ||
      /(?<![a-z])(?:a|en|vers|rue|avenue) $/.test(
        passage.low.slice(Math.max(0, match.index - 8), match.index),
      )
    )
      continue;
    // "ELISA" is no Elisa.
    const shouted = match[0] === match[0].toUpperCase();
    if (shouted && !passage.plain.slice(name.start, name.end).includes(match[0])) continue;
    const seen = places.get(word);
    if (seen) seen.at.push(match.index);
    else places.set(word, { name, at: [match.index] });
  }
  const repeats: Candidate[] = [];
  for (const [word, { name, at }] of places) {
    if (at.length > MOST_TIMES) continue;
    for (const start of at)
      repeats.push({
        start,
        end: start + word.length,
        kind: name.kind,
        level: name.level,
        confidence: 0.55,
        reason: name.reason,
        evidence: ['again'],
      });
  }
  return repeats;
}
