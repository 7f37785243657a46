import {
  isCapitalised,
  isLabel,
  MEASURE_AFTER,
  PARTICLES,
  type Stretch,
  streetWordsAt,
} from './english-street';
import { isCountry, isDoor } from './english-streets';
import type { Token } from './english-tokens';
import { isOrdinary } from './lexicon/ordinary';

/** A part of the tail; `sure` where the address may end with it. */
interface Part extends Stretch {
  readonly sure: boolean;
}

/** What goes on with the address after its street: door, town, state, country, postcode, over lines and commas. */
export function tailFrom(list: readonly Token[], from: number, plain: string): Stretch {
  let end = from;
  let points = 0;
  let at = from;
  for (let steps = 0; steps < 10; steps++) {
    let broken = false;
    let parted = false;
    if (isNumberPoint(list, at, plain)) at++;
    while (list[at]?.kind === 'comma' || list[at]?.kind === 'break') {
      if (list[at]?.kind === 'break') broken = true;
      parted = true;
      at++;
    }
    const part =
      doorAt(list, at, plain) ??
      (end > from || parted || list[at - 1]?.kind !== 'number' ? zipPartAt(list, at, plain) : undefined) ??
      regionAt(list, at, plain, parted) ??
      (parted ? undefined : secondNameAt(list, at)) ??
      townAt(list, at, plain, parted || end > from, broken);
    if (part === undefined) break;
    at = part.to;
    points += part.points;
    if (part.sure) end = at;
  }
  return { to: end, points };
}

/** "19. Apt. 4": abroad a house number may have a point. */
function isNumberPoint(list: readonly Token[], at: number, plain: string): boolean {
  const next = list[at + 1];
  return (
    plain[list[at]?.start ?? plain.length] === '.' &&
    list[at - 1]?.kind === 'number' &&
    next !== undefined &&
    (next.kind === 'break' || isDoor(next.word))
  );
}

function doorAt(list: readonly Token[], at: number, plain: string): Part | undefined {
  const token = list[at];
  const next = list[at + 1];
  if (token === undefined || next === undefined) return undefined;
  if (isDoor(token.word) && (next.kind === 'number' || /^[a-z]\d{0,3}$/.test(next.word)))
    return { to: at + 2, points: 1, sure: true };
  const hash = token.kind === 'other' && plain[token.start] === '#' && next.kind === 'number';
  return hash ? { to: at + 2, points: 0, sure: true } : undefined;
}

function zipPartAt(list: readonly Token[], at: number, plain: string): Part | undefined {
  const to = zipAt(list, at, plain);
  return to === undefined ? undefined : { to, points: 1, sure: true };
}

/** "CO 81005", ", mp 35739", ", 43 73313": a short code, known by its place before a postcode or at a line's end. */
function regionAt(list: readonly Token[], at: number, plain: string, parted: boolean): Part | undefined {
  const token = list[at];
  if (token === undefined) return undefined;
  const next = list[at + 1];
  const coded = parted && token.kind !== 'capital' && /^(?:[a-z]{2,3}|\d{2})$/.test(token.word);
  if (coded && !isOrdinary(token.word)) {
    const zip = zipAt(list, next?.kind === 'break' ? at + 2 : at + 1, plain);
    if (zip !== undefined) return { to: zip, points: 1, sure: true };
  }
  if (token.kind !== 'upper' || token.word.length !== 2) return undefined;
  const ends = next === undefined || next.kind === 'break' || (parted && next.kind === 'comma');
  return ends || zipAt(list, at + 1, plain) !== undefined ? { to: at + 1, points: 1, sure: true } : undefined;
}

function secondNameAt(list: readonly Token[], at: number): Part | undefined {
  const to = streetWordsAt(list, at);
  return to === undefined ? undefined : { to, points: 0, sure: true };
}

/** A postcode at `at`: the index after it. */
function zipAt(list: readonly Token[], at: number, plain: string): number | undefined {
  const token = list[at];
  const next = list[at + 1];
  if (token === undefined) return undefined;
  if (/^(?:\d{4,6}|\d{5}-\d{4}|\d{2,3}-\d{3,4})$/.test(token.word)) {
    return MEASURE_AFTER.test(plain.slice(token.end, token.end + 8)) ? undefined : at + 1;
  }
  if (
    next !== undefined &&
    /^[a-z]{1,2}\d[a-z\d]?$/.test(token.word) &&
    /^\d[a-z]{2}$/.test(plain.slice(next.start, next.start + 3).toLowerCase())
  ) {
    let to = at + 1;
    while ((list[to]?.start ?? plain.length) < next.start + 3) to++;
    return to;
  }
  return undefined;
}

const TWO_WORDS =
  /^(?:new zealand|united (?:kingdom|states)|south (?:africa|korea)|north korea|sri lanka|saudi arabia|costa rica|el salvador|ivory coast|czech republic|dominican republic)$/;

/** One to three words of a town or a country; `sure` where they may end the address. */
function townAt(
  list: readonly Token[],
  from: number,
  plain: string,
  parted: boolean,
  broken: boolean,
): Part | undefined {
  let at = from;
  const double = TWO_WORDS.test(`${list[at]?.word} ${list[at + 1]?.word}`);
  let country = double;
  if (double) at += 2;
  for (let words = 0; !double && words < 4; words++) {
    const token = list[at];
    if (token === undefined) break;
    const next = list[at + 1];
    const particle = words > 0 && PARTICLES.has(token.word) && isCapitalised(next);
    if (!particle && !isCapitalised(token)) break;
    if (
      isLabel(token.word) ||
      isDoor(token.word) ||
      (!particle && isOrdinary(token.word) && !isCountry(token.word))
    )
      break;
    if (
      words > 0 &&
      ((token.kind === 'upper' && token.word.length === 2) || zipAt(list, at, plain) !== undefined)
    )
      break;
    at++;
    if (isCountry(token.word)) {
      country = true;
      break;
    }
    if (token.dotted) break;
  }
  if (at === from) return undefined;
  if (country) {
    // "Cyprus (Greek) 36903"
    if (plain[list[at]?.start ?? 0] === '(' && plain[list[at + 2]?.start ?? 0] === ')') at += 3;
    return { to: at, points: 1, sure: true };
  }
  const next = list[at];
  const ends =
    next === undefined ||
    next.kind === 'break' ||
    next.kind === 'comma' ||
    /^[.)?!;]/.test(plain.slice(next.start, next.start + 1)) ||
    list[at - 1]?.dotted === true;
  const zip = zipAt(list, at, plain) !== undefined;
  if (!parted && !zip) return undefined;
  return { to: at, points: 0, sure: zip || (!broken && (ends || next?.kind === 'lower')) };
}
