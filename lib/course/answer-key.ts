/** A case cut into the parts that a learner marks, and which of them identify. Pure. */
import type { Span } from '../text/finding';
import { type Area, type CourseCase, type PictureCase, placeOf, type TextCase } from './case';
import type { CourseKind, Reference } from './kinds';

/** Something to be marked; `parts` are indices into the parts of the case. */
export interface Sought {
  readonly kind: CourseKind;
  readonly rule: Reference;
  /** Null: the sentence of the kind says it. */
  readonly why: string | null;
  readonly words: string;
  readonly parts: readonly number[];
  /** Parts beside it that may be marked too. */
  readonly around: readonly number[];
}

export interface AnswerKey {
  /** What each part says. */
  readonly parts: readonly string[];
  readonly sought: readonly Sought[];
  /** What looks as if it identified. */
  readonly spared: readonly { readonly parts: readonly number[]; readonly why: string }[];
  /** Neighbouring parts read as one: words do, things on a picture do not. */
  readonly inLine: boolean;
}

const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;
const KEPT = /^[#@+<>=]/u;

/** The words of a text that can be marked, as UTF-16 offsets: what stands between spaces, without its outer signs. */
export function wordsIn(text: string): readonly Span[] {
  return [...text.matchAll(/\S+/gu)].flatMap((match) => {
    const word = match[0];
    const bare = word.replace(EDGES, '');
    if (bare === '') return [];
    const start = match.index + (KEPT.test(word) ? 0 : word.indexOf(bare));
    return [{ start, end: match.index + word.indexOf(bare) + bare.length }];
  });
}

export const keyOf = (one: CourseCase): AnswerKey =>
  one.type === 'text' ? keyOfText(one) : keyOfPicture(one);

function keyOfText({ text, identifies, spared = [] }: TextCase): AnswerKey {
  const words = wordsIn(text);
  const touching = (place: Span | null): readonly number[] =>
    place === null
      ? []
      : words.flatMap(({ start, end }, at) => (start < place.end && end > place.start ? [at] : []));
  const sought = identifies.map(({ words: said, occurrence, within, kind, rule, why = null }): Sought => {
    const place = placeOf(text, said, occurrence);
    const wide = within === undefined || place === null ? null : around(text, within, place);
    return { kind, rule, why, words: said, parts: touching(place), around: touching(wide) };
  });
  return {
    parts: words.map(({ start, end }) => text.slice(start, end)),
    sought,
    spared: spared.map(({ words: said, occurrence, why }) => ({
      parts: touching(placeOf(text, said, occurrence)),
      why,
    })),
    inLine: true,
  };
}

/** The place of `words` that holds `inner`. */
export function around(text: string, words: string, inner: Span): Span | null {
  for (let n = 1; ; n += 1) {
    const place = placeOf(text, words, n);
    if (place === null || (place.start <= inner.start && place.end >= inner.end)) return place;
  }
}

/** What an area is called. */
export const areaName = (area: Area): string => (area.draw === 'text' ? area.text : area.name);

function keyOfPicture({ areas }: PictureCase): AnswerKey {
  return {
    parts: areas.map(areaName),
    sought: areas.flatMap((area, at): Sought[] =>
      area.kind === undefined || area.rule === undefined
        ? []
        : [
            {
              kind: area.kind,
              rule: area.rule,
              why: area.why ?? null,
              words: areaName(area),
              parts: [at],
              around: [],
            },
          ],
    ),
    spared: areas.flatMap(({ kind, why }, at) =>
      kind === undefined && why !== undefined ? [{ parts: [at], why }] : [],
    ),
    inLine: false,
  };
}
