import { isDoor, isRareStreet, isStreet, leadsStreet, trailsStreet } from './english-streets';
import type { Token } from './english-tokens';
import { isOrdinary } from './lexicon/ordinary';
import { wordSet } from './lexicon/word-set';

/** A stretch of tokens that may be an address, and what speaks for it: two points are enough. */
export interface Stretch {
  /** Index of the token after the last. */
  readonly to: number;
  readonly points: number;
}

/** Said right before an address and hardly before anything else: worth a street word. */
export const ADDRESS_BEFORE =
  /(?:address(?:es)?(?: (?:is|are|to|of [^\n]{1,30} is))?|add?r\.?|(?:live[sd]?|living|stay(?:s|ing)?|reside[sd]?|residing|located|situated|office is|offices are|clinic is|house is) (?:now )?(?:at|on|in)|(?:sent|send|deliver(?:ed)?|ship(?:ped)?|mail(?:ed)?|return(?:ed)?|post(?:ed)?|moved|one|card|this|it) to|(?:arrived?|meet (?:me|you|us|him|her)|restaurant is|station is|drops? (?:you|me|us) off|pick(?:s|ed)? (?:you|me|us|him|her) up) (?:at|on|from)|(?:north|south|east|west) side of|(?:corner|junction|intersection) of|enter on|here they are|to the same|following\?|they are|it is|it's (?:in|at|on)|user) ?[:=-]? {0,5}\n{0,2} {0,4}$/;
export const PREPOSITION_BEFORE = /(?:^|[\n:>(]|(?<![a-z])(?:at|on|to|in|from|is|of|near|with)) {0,4}$/;

export const PARTICLES = wordSet(
  'de da do dos das del della di du des al el la le les of the van von der den und y e st upon cum',
);
/** Capitalised words after a number that open no street: labels, measures, days. */
const LABELS = wordSet(`
  phone tel telephone mobile fax cell desk office email mail website name date dob mrn nhs address patient pt age sex gp dr mr mrs ms room
  ward bay bed stage grade type class day week month year phase step level lead view part figure table box group case visit cycle line
  jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
`);
export const isLabel = (word: string): boolean => LABELS.has(word) && !isStreet(word);

/** After a number it was a measure, or its label before: "ALT 412 AST 300". */
export const MEASURE_AFTER =
  /^ ?(?:%|mg|ml|mcg|ug|g\b|kg|mm|cm|iu|units?|u\/|bpm|\/|x\b|:\d|\.\d|-?years?|-?yo\b|y\/o|months?|weeks?|days?|hours?|min)/i;

export const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'capital' || token?.kind === 'upper';

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';

/** "Dr" and "St" before a capital are a title and a saint; "CT" is a scan. */
export function isStreetHere(list: readonly Token[], at: number): boolean {
  const token = list[at];
  if (token === undefined || !isStreet(token.word) || (token.kind === 'upper' && token.word.length < 3))
    return false;
  const next = list[at + 1];
  const goesOn = isCapitalised(next) && !isDoor(next?.word ?? '');
  const third = list[at + 2]?.word ?? '';
  return !(/^(?:dr|st|pl|ct)$/.test(token.word) && goesOn && !isRareStreet(third) && !isStreet(third));
}

/** "Zezig Streets", "Mesa Verde Blvd": capitalised words that a kind of street ends; the index after it. */
export function streetWordsAt(list: readonly Token[], at: number): number | undefined {
  for (let words = 1; words < 4; words++) {
    const token = list[at + words];
    if (token === undefined || !isCapitalised(list[at + words - 1]) || !isCapitalised(token))
      return undefined;
    if (isRareStreet(token.word) || isStreetHere(list, at + words)) return at + words + 1;
  }
  return undefined;
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;
const LOWER_STREET = /^(?:street|avenue|road)$/;

/** Does a word in small letters belong to the name: "Rua do Arenque", "ul. Polna", "fourth avenue"? */
function belongsInLower(list: readonly Token[], at: number, opens: boolean, framed: boolean): boolean {
  const { word, dotted } = list[at] ?? { word: '', dotted: false };
  const next = list[at + 1];
  if (PARTICLES.has(word) && next !== undefined && (isCapitalised(next) || PARTICLES.has(next.word)))
    return true;
  if (leadsStreet(word)) return true;
  if (!opens && (word === 'str' || word === 'street')) return true;
  if (!opens && trailsStreet(word) && word.length < 7 && (dotted || isNumber(next))) return true;
  if (ORDINAL.test(word) && LOWER_STREET.test(next?.word ?? '')) return true;
  if (ORDINAL.test(list[at - 1]?.word ?? '') && isStreet(word)) return true;
  const ends = (one: string): boolean => LOWER_STREET.test(one) || trailsStreet(one);
  return framed && (ends(word) || ends(next?.word ?? ''));
}

interface Name {
  readonly to: number;
  readonly street: 'none' | 'rare' | 'sure';
  /** A word or an ending that makes a street abroad. */
  readonly foreign: boolean;
}

/** The name of a street from token `from`, its kind included; up to six words. */
function nameAt(list: readonly Token[], from: number, framed: boolean): Name {
  let street: Name['street'] = 'none';
  let foreign = false;
  let at = from;
  for (; at < from + 6; at++) {
    const token = list[at];
    if (token === undefined || isDoor(token.word) || isLabel(token.word)) break;
    const { word, kind } = token;
    const opens = at === from;
    if (kind === 'lower') {
      if (!belongsInLower(list, at, opens, framed)) break;
    } else if (kind === 'number') {
      // "Rue 8 Mai", and no other number: it would be the house's.
      const inName =
        !opens && street === 'none' && leadsStreet(list[from]?.word ?? '') && /^\d{1,3}$/.test(word);
      if (!inName || list[at + 1]?.kind !== 'capital') break;
      continue;
    } else if (!isCapitalised(token)) break;
    if (opens ? leadsStreet(word) || (trailsStreet(word) && word.length > 5) : trailsStreet(word))
      foreign = true;
    const meant = kind !== 'lower' || framed || ORDINAL.test(list[at - 1]?.word ?? '');
    if (!opens && meant && isStreetHere(list, at)) street = 'sure';
    else if (!opens && street === 'none' && isRareStreet(word)) street = 'rare';
    // A full stop that is no abbreviation's ends the street.
    if (token.dotted && word.length > 2 && !isStreet(word) && !trailsStreet(word) && !leadsStreet(word)) {
      at++;
      break;
    }
  }
  return { to: at, street, foreign };
}

/** A house number after the name, and a stray one before a door: the index after them. */
function numberAfter(list: readonly Token[], at: number, plain: string): number | undefined {
  const token = list[at];
  if (token?.kind !== 'number' || !/^\d{1,4}[a-z]?$|^\d{1,3}[-/]\d{1,3}$/.test(token.word)) return undefined;
  if (MEASURE_AFTER.test(plain.slice(token.end, token.end + 8))) return undefined;
  return isNumber(list[at + 1]) && isDoor(list[at + 2]?.word ?? '') ? at + 2 : at + 1;
}

/** A street with its number at token `from`; `framed` when the words before speak of an address. */
function streetAt(list: readonly Token[], from: number, plain: string, framed: boolean): Stretch | undefined {
  let at = from;
  let numbers = 0;
  while (numbers < 2 && isNumber(list[at])) {
    at++;
    numbers++;
    if (list[at]?.kind === 'comma' && isCapitalised(list[at + 1])) at++;
  }
  const { to, street, foreign } = nameAt(list, at, framed);
  const name = list.slice(at, to);
  if (name.length === 0 || !(framed || name.some(isCapitalised))) return undefined;
  const closing = numberAfter(list, to, plain);
  if (numbers === 0 && closing === undefined) return undefined;
  // "Mercy Imaging 2250 Mesa Blvd": the number opens the street that follows.
  if (numbers === 0 && closing !== undefined && !foreign && streetWordsAt(list, closing) !== undefined)
    return undefined;
  const known = street === 'sure' || foreign;
  if (!known && name.some(looksLikeNoStreet)) return undefined;
  let points = 0;
  if (street === 'sure' && numbers > 0) points = 2;
  else if (foreign) points = closing === undefined ? 1.5 : 2;
  else if (street === 'rare' && numbers > 0) points = 1;
  const long = numbers === 2 || (list[from]?.word.length ?? 0) > 2;
  if (numbers > 0 && closing !== undefined) points = Math.max(points, long ? 1.5 : 0.5);
  else if (!known) points = Math.max(points, framed ? 0.5 : -0.5);
  return { to: closing ?? to, points: points + (numbers === 2 ? 0.5 : 0) };
}

const looksLikeNoStreet = ({ word, kind, dotted }: Token): boolean =>
  isOrdinary(word) || (word.length < 3 && !dotted) || (kind === 'upper' && word.length < 5);

const BOX = /^(?:p ?\. ?o ?\.?|po|post office) ?box ?#? ?\d{1,7}/i;

/** Where an address may open: a door before its street, a box, a street. */
export function openingAt(
  list: readonly Token[],
  at: number,
  plain: string,
  low: string,
): Stretch | undefined {
  const token = list[at];
  if (token === undefined) return undefined;
  if (!isNumber(token) && !isCapitalised(token) && !leadsStreet(token.word) && !trailsStreet(token.word))
    return undefined;
  const next = list[at + 1];
  const door = isDoor(token.word) && (isNumber(next) || /^[a-z]\d?$/.test(next?.word ?? ''));
  const from = !door ? at : /^(?:comma|break)$/.test(list[at + 2]?.kind ?? '') ? at + 3 : at + 2;
  const boxed = isNumber(list[from]) ? from + 1 : from;
  const start = list[boxed]?.start ?? plain.length;
  const box = BOX.exec(plain.slice(start, start + 30));
  if (box) {
    let to = boxed;
    while ((list[to]?.start ?? plain.length) < start + box[0].length) to++;
    return { to, points: 2.5 };
  }
  const lead = low.slice(Math.max(0, token.start - 48), token.start);
  const street = streetAt(list, from, plain, ADDRESS_BEFORE.test(lead));
  return street && { to: street.to, points: street.points + (door ? 1 : 0) };
}

/** Which tokens have a number among the eight that begin with them, on their line? */
export function nearNumber(list: readonly Token[]): readonly boolean[] {
  const near = new Array<boolean>(list.length).fill(false);
  let distance = 9;
  for (let at = list.length - 1; at >= 0; at--) {
    const kind = list[at]?.kind;
    distance = kind === 'number' ? 0 : kind === 'break' ? 9 : distance + 1;
    near[at] = distance < 8;
  }
  return near;
}
