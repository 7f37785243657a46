/** Family, relatives, origin, news → the part of the people who share them. */
import type { Fact } from '../fact';
import { figureOf } from '../figures';
import { origins } from '../tables/origins';
import { factOf, type Mention } from './mention';

const PEOPLE = 69_000_000;
/** Born as twins, as triplets: twice 12,458 and three times 167 of 737,716 births; see the figure `multiples`. */
const TWINS = 0.034;
const TRIPLETS = 0.00068;
const QUADRUPLETS = 0.000005;

/** "jumeaux prématurés", "enceinte de jumeaux", "grossesse": ordinary words of obstetrics. */
const OBSTETRIC =
  /grossesse|enceinte|pregnan|prematur|\d ?sa(?![a-z])|neonat|accouch|cesarienne|monochorial|bichorial|echo|transfus|fiv|siamois|gestation|preterm/;
/** Somebody's twin, or twins with a sex or an age of their own. */
const TWIN_OF =
  /(?:sa|son|ma|mon|leur|frere|soeur|vrai[es]?|faux|fausses?|monozygotes?|his|her|identical|my) $/;

interface Structure {
  readonly words: RegExp;
  readonly share: number;
  readonly anchor: boolean;
  readonly figure: 'families' | 'multiples';
}

const STRUCTURES: readonly Structure[] = [
  { words: /^(?:quadrupl|quintupl)/, share: QUADRUPLETS, anchor: true, figure: 'multiples' },
  { words: /^tripl/, share: TRIPLETS, anchor: true, figure: 'multiples' },
  { words: /conjoined/, share: 0.000001, anchor: true, figure: 'families' },
  { words: /jume|twin/, share: TWINS, anchor: false, figure: 'multiples' },
  { words: /mere porteuse|surrogate|gpa/, share: 0.00002, anchor: true, figure: 'families' },
  { words: /adopt/, share: 0.003, anchor: false, figure: 'families' },
  { words: /orphelin|orphan/, share: 0.01, anchor: false, figure: 'families' },
  { words: /veu|widow/, share: 0.06, anchor: false, figure: 'families' },
  { words: /fiv|pma/, share: 0.008, anchor: false, figure: 'families' },
  { words: /unique|only child/, share: 0.1, anchor: false, figure: 'families' },
];

const NUMBERS = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const NUMBERS_EN = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Parents of that many children; from six on a family that a village knows. */
const CHILDREN: readonly (readonly [from: number, share: number])[] = [
  [10, 0.0003],
  [8, 0.001],
  [6, 0.005],
  [5, 0.01],
];

/**
 * Family structure. Twins, few children, a widow, an adopted child are ordinary words of a case and no anchor; triplets,
 * six children or more, a surrogate's child, somebody's own twin are.
 */
export function readFamily(mention: Mention): Fact | null {
  const { low, before, after } = mention;
  const count = /^(\d{1,2}|[a-z]+) (?:enfants|children|kids|freres|soeurs|siblings)/.exec(low)?.[1];
  if (count !== undefined) {
    const children = /\d/.test(count)
      ? Number(count)
      : Math.max(NUMBERS.indexOf(count), NUMBERS_EN.indexOf(count));
    const row = CHILDREN.find(([from]) => children >= from);
    return row === undefined
      ? null
      : factOf(mention, 'family', { by: 'share', share: row[1] }, 'families', { anchor: children >= 6 });
  }
  const structure = STRUCTURES.find(({ words }) => words.test(low));
  if (structure === undefined) return null;
  const obstetric = OBSTETRIC.test(`${before} ${after}`);
  const twin = /jume|twin/.test(low);
  // A verb as often as a child: "le protocole adopté".
  if (
    /adopt/.test(low) &&
    !/(?:enfant|fille|garcon|fils|patiente?|ans|child|boy|girl)[ ,]{1,2}$/.test(before)
  )
    return null;
  const anchor = structure.anchor || (twin && !obstetric && TWIN_OF.test(before));
  return factOf(mention, 'family', { by: 'share', share: structure.share }, structure.figure, { anchor });
}

/** One in twenty has a relative of a given kind and age. */
const AGED_RELATIVE = 0.05;

/** Relatives with their ages: two ages or more, or twins, are a family that can be looked for; one is ordinary. */
export function readRelative(mention: Mention): Fact {
  const { low } = mention;
  const ages =
    low.replace(/^(?:mere|pere|maman|papa|parents?)? ?(?:de )?\d+ (?=[a-z]{4})/, '').match(/\d+/g)?.length ??
    1;
  const multiple = /tripl|quadrupl/.test(low) ? TRIPLETS : /jum|twin/.test(low) ? TWINS : 1;
  const share = Math.max(1e-6, AGED_RELATIVE ** Math.min(ages, 4) * multiple);
  return factOf(mention, 'family', { by: 'share', share }, 'families', { anchor: ages > 1 || multiple < 1 });
}

/** An origin that more share than one in 350 is a clinical word (thalassaemia, sickle cells), not a trace. */
const MANY = 200_000;

const ORIGINS = origins.map(([people, figure, forms]) => ({
  people,
  figure: figureOf(figure, 'origins-unread'),
  pattern: new RegExp(`(?<![a-z])(?:${forms})`),
}));

export function readOrigin(mention: Mention): Fact | null {
  const origin = ORIGINS.find(({ pattern }) => pattern.test(mention.low));
  if (origin === undefined) return null;
  return factOf(mention, 'origin', { by: 'share', share: origin.people / PEOPLE }, origin.figure, {
    anchor: origin.people < MANY,
  });
}

/** People whom a piece of news is about; who were at the place that everybody knows; who lost one kind of relative there. */
const IN_THE_NEWS = 100;
const WERE_THERE = 1_000;
const BEREAVED = 20;
const LOST =
  /(?:perdu|perd|lost) (?:son|sa|ses|leurs?|un|une|des|his|her|their|a)(?: [a-z]{3,12}){1,3}(?: (?:au|a la|a l'|aux|dans|lors|in|at|during)(?: [a-z]{2,12}){0,3})? ?$|(?:veu(?:f|ve)|orpheline?|endeuillee?|widow(?:er)?|bereaved)[^.\n]{0,24}$/;

export function readEvent(mention: Mention): Fact {
  const { before, finding, words } = mention;
  const more = { anchor: true, notable: true };
  if (finding.reason === 'first-case')
    return factOf(mention, 'event', { by: 'people', people: 1 }, 'first-case', more);
  const people = LOST.test(before) ? BEREAVED : isScene(words) ? WERE_THERE : IN_THE_NEWS;
  return factOf(mention, 'event', { by: 'people', people }, 'news-event', more);
}

/** A place alone, without a word of what happened there: "Bataclan", "Manchester Arena". */
const isScene = (words: string): boolean =>
  /^\p{Lu}/u.test(words) &&
  !/(?:attentat|attack|accident|crash|explosion|fire|incendie|shooting|fusillade|bombing|collision)/i.test(
    words,
  );
