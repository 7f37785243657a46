import type { EnglishReader } from './english';
import type { Span } from './finding';

/** The part of `compromise` that is used; the library is handed in, so that this file loads nothing. */
export type Nlp = (text: string) => { people(): { out(format: 'array'): unknown } };

/** `compromise` takes seconds on one endless sentence; this much at a time costs it a few milliseconds. */
export const LONGEST_SENTENCE = 300;
const REMEMBERED = 256;

/**
 * A second reader over `compromise`. Each sentence is asked about once and its answer kept, so that a keystroke
 * costs one sentence and a known text nothing. The reader never throws: where the library fails it sees nobody.
 */
export function createEnglishReader(nlp: Nlp): EnglishReader {
  const answers = new Map<string, readonly Span[]>();
  const ask = (sentence: string): readonly Span[] => {
    const known = answers.get(sentence);
    if (known) return known;
    const answer = people(nlp, sentence);
    const oldest = answers.size >= REMEMBERED ? answers.keys().next().value : undefined;
    if (oldest !== undefined) answers.delete(oldest);
    answers.set(sentence, answer);
    return answer;
  };
  return (text) =>
    cutSentences(text).flatMap(({ start, end }) =>
      ask(text.slice(start, end)).map((span) => ({ start: start + span.start, end: start + span.end })),
    );
}

function people(nlp: Nlp, sentence: string): Span[] {
  let names: unknown;
  try {
    names = nlp(sentence).people().out('array');
  } catch {
    return [];
  }
  if (!Array.isArray(names)) return [];
  const spans: Span[] = [];
  let from = 0;
  for (const name of names) {
    if (typeof name !== 'string') continue;
    const bare = name.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const at = bare === '' ? -1 : sentence.indexOf(bare, from);
    if (at < 0) continue;
    spans.push({ start: at, end: at + bare.length });
    from = at + bare.length;
  }
  return spans;
}

/** Sentences of at most 300 units; longer ones are cut at a clause, else at a space, else anywhere. */
export function cutSentences(text: string): Span[] {
  const cuts: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    while (start < end) {
      let stop = Math.min(end, start + LONGEST_SENTENCE);
      if (stop < end) {
        const piece = text.slice(start, stop);
        const clause = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; '), piece.lastIndexOf(': '));
        const space = piece.lastIndexOf(' ');
        if (clause > 0) stop = start + clause + 1;
        else if (space > 0) stop = start + space + 1;
        else if (/[\uD800-\uDBFF]$/.test(piece)) stop--;
      }
      cuts.push({ start, end: stop });
      start = stop;
    }
  };
  // A point after one letter or a title belongs to a name ("J. Smith", "Mr. Brown").
  for (const match of text.matchAll(/(?<![A-Z]|\bMrs?|\bMs|\bDr|\bSt)[.!?]+(?=\s)|\n/g)) {
    push(match.index + match[0].length);
  }
  push(text.length);
  return cuts;
}
