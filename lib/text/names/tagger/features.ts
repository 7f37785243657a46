import type { Passage } from '../../passage';
import { BITS, keyOf, spellingOf, tailOf, type Word, type WordShape, wordsOf } from './tokens';

/** A word that may be of a name, with the features that speak for and against it: 32-bit numbers. */
export interface Candidate {
  readonly word: Word;
  /** Its place among `words`. */
  readonly at: number;
  readonly features: readonly number[];
}

export interface Tagged {
  readonly words: readonly Word[];
  readonly candidates: readonly Candidate[];
}

const SHAPES: Readonly<Record<WordShape, number>> = {
  number: 1,
  break: 2,
  sign: 3,
  lower: 4,
  capital: 5,
  upper: 6,
  initial: 7,
  mixed: 8,
};

/** Stirs one more part into a feature: the order counts, and near ones fall far from one another. */
function stir(sum: number, part: number): number {
  const next = Math.imul(sum ^ part, 0x85ebca6b);
  return next ^ (next >>> 13);
}

function settle(sum: number): number {
  const last = Math.imul(sum, 0xc2b2ae35);
  return (last ^ (last >>> 16)) >>> 0;
}

const SEEDS = Array.from({ length: 48 }, (_, template) => stir(0x9e3779b9, template));
const seedOf = (template: number): number => SEEDS[template] ?? 0;
/** A feature of one, two or three parts; the template keeps those of different kinds apart. */
const of1 = (template: number, a: number): number => settle(stir(seedOf(template), a));
const of2 = (template: number, a: number, b: number): number => settle(stir(stir(seedOf(template), a), b));
const of3 = (template: number, a: number, b: number, c: number): number =>
  settle(stir(stir(stir(seedOf(template), a), b), c));

const EDGE = keyOf('<edge>');
const KNOWN = BITS.given | BITS.givenAndWord | BITS.surname;
const MEDICAL = BITS.eponym | BITS.brand | BITS.condition | BITS.ordinary | BITS.clinical | BITS.english;
const isNamed = ({ shape }: Word): boolean =>
  shape === 'capital' || shape === 'upper' || shape === 'mixed' || shape === 'initial';
const isParticle = ({ standing }: Word): boolean => (standing & BITS.particle) !== 0;

/** Capitals that are no grammar; small letters only when a list or the spelling says that they may be a name. */
function mayBeName(word: Word, plain: string): boolean {
  const { shape, standing, low, start, end } = word;
  if (shape === 'lower') {
    // "mmeLefebure": a lost space.
    if (/[A-Z]/.test(plain.slice(start, end))) return false;
    if (low.length < 3 || standing & (BITS.grammar | BITS.particle)) return false;
    if (standing & BITS.ordinary && !(standing & BITS.given)) return false;
    if (!(standing & KNOWN) && spellingOf(standing) < 4) return false;
  } else if (!isNamed(word) || (standing & BITS.grammar && shape !== 'initial')) return false;
  return !/[@#_/^\d]/.test(plain[start - 1] ?? '') && !/[@\d_]/.test(plain[end] ?? '');
}

const AGED = /(?<![\d,.])\d{1,3} ?(?:ans|a|mois|yo|y\/o|[fmFMH])(?![a-z\d])|(?<![A-Za-z\d])[hfHF] ?\d\d/;
/** As far as a run of capitals is followed from one of its words. */
const REACH = 4;

/** What is looked at: the word itself, two or three words to each side, the run of capitals that it stands in. */
export function featuresOf(passage: Passage, unknown?: ReadonlySet<string>): Tagged {
  const { plain } = passage;
  const words = wordsOf(passage, unknown);
  const candidates: Candidate[] = [];
  const picture = passage.source === 'ocr' ? 1 : 0;
  let age = -1;
  const key = (at: number): number => words[at]?.key ?? EDGE;
  const kind = (at: number): number => {
    const word = words[at];
    if (word === undefined) return EDGE;
    const { shape, standing } = word;
    return shape === 'number' || shape === 'sign' ? word.key : of2(0, SHAPES[shape], standing);
  };
  for (const [at, word] of words.entries()) {
    if (!mayBeName(word, plain)) continue;
    age = age < 0 ? Number(AGED.test(plain)) : age;
    const { standing, low } = word;
    const shape = SHAPES[word.shape];
    const own = of2(0, shape, standing);
    const previous = words[at - 1];
    const next = words[at + 1];
    const opens =
      previous === undefined || previous.shape === 'break' || /[.!?:]/.test(previous.low)
        ? 2
        : previous.shape === 'sign'
          ? 1
          : 0;
    let from = at;
    while (at - from < REACH && joinsBack(words, from)) from--;
    let to = at;
    while (to - at < REACH && joinsOn(words, to)) to++;
    let shapes = 0;
    let named = 0;
    let lists = 0;
    for (let index = from; index <= to; index++) {
      const one = words[index];
      if (one === undefined || !isNamed(one)) continue;
      if (named++ < 5) shapes = shapes * 16 + SHAPES[one.shape];
      if (one.standing & BITS.given) lists |= 1;
      if (one.standing & BITS.surname) lists |= 2;
      if (one.standing & MEDICAL && !(one.standing & (BITS.given | BITS.surname))) lists |= 4;
    }
    const [a, b, d, e] = [key(at - 1), key(at - 2), key(at + 1), key(at + 2)];
    const [left, right] = [key(from - 1), key(to + 1)];
    const [ka, kd] = [kind(at - 1), kind(at + 1)];
    const closes = next === undefined || next.shape === 'break' ? 1 : 0;
    const features = [
      of1(1, 0),
      of1(2, own),
      of1(3, standing),
      of2(4, shape, opens),
      of2(5, Math.min(low.length, 10), shape),
      of1(6, a),
      of2(7, a, own),
      of2(8, a, shape),
      of1(9, d),
      of2(10, d, own),
      of2(11, d, shape),
      of1(12, b),
      of1(13, e),
      of1(14, key(at - 3)),
      of1(15, key(at + 3)),
      of1(16, ka),
      of1(17, kd),
      of2(18, ka, own),
      of2(19, kd, own),
      of2(20, ka, kd),
      of2(21, kind(at - 2), ka),
      of2(22, kd, kind(at + 2)),
      of3(23, b, a, shape),
      of1(24, left),
      of1(25, right),
      of2(26, key(from - 2), left),
      of2(27, right, key(to + 2)),
      of2(28, left, right),
      of2(29, left, standing),
      of2(30, right, standing),
      of3(31, (to - from) * 8 + at - from, shape, opens),
      of2(32, at - from, shapes),
      of3(33, age, own, opens),
      of2(34, opens * 4 + closes * 2 + picture, own),
    ];
    if (word.shape !== 'initial') features.push(of1(35, tailOf(low, 3)), of2(36, tailOf(low, 2), shape));
    if (next?.shape === 'lower') features.push(of1(37, tailOf(next.low, 3)));
    if (previous?.shape === 'lower') features.push(of1(38, tailOf(previous.low, 3)));
    if (lists & 1) features.push(of1(39, own));
    if (lists & 2) features.push(of1(40, own));
    if (lists & 4) features.push(of1(41, own));
    candidates.push({ word, at, features });
  }
  return { words, candidates };
}

/** Does the word before go on into this one: a capital, a particle, the point of an initial? */
function joinsBack(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  return isNamed(before) || isParticle(before) || (before.low === '.' && words[at - 2]?.shape === 'initial');
}

function joinsOn(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  if (after === undefined) return false;
  return isNamed(after) || isParticle(after) || (after.low === '.' && words[at]?.shape === 'initial');
}
