/** Ages as they are written → the years that they leave open. */
import { ocrDigits } from '../../text/matching';
import { englishDecade, OLDEST } from '../decades';
import type { Effect } from '../fact';
import type { Mention } from './mention';

type Ages = Extract<Effect, { by: 'ages' }>;

const DECADES: readonly (readonly [word: RegExp, from: number])[] = [
  [/vingt(?:aine|enaire)|twenties/, 20],
  [/trent(?:aine|enaire)|thirties/, 30],
  [/quarantaine|quadragenaire|forties/, 40],
  [/cinquantaine|quinquagenaire|fifties/, 50],
  [/soixantaine|sexagenaire|sexagenarian|sixties/, 60],
  [/septuagenaire|septuagenarian|seventies/, 70],
  [/octogenaire|octogenarian|eighties/, 80],
  [/nonagenaire|nonagenarian|nineties/, 90],
];

const STAGES: readonly (readonly [word: RegExp, ages: Omit<Ages, 'by'>])[] = [
  [/centenaire|centenarian/, { from: 100, to: OLDEST }],
  [/nouveau[- ]ne|nouvelle-ne|premature|newborn|neonate/, { from: 0, to: 0, part: 1 / 12 }],
  [/nourrisson|infant/, { from: 0, to: 1 }],
  [/toddler/, { from: 1, to: 3 }],
  [/preado/, { from: 9, to: 12 }],
  [/ado|teenager/, { from: 12, to: 18 }],
  [/personne agee/, { from: 70, to: OLDEST }],
];

const UNITS: readonly (readonly [word: RegExp, aYear: number])[] = [
  [/mois|month|mo$/, 12],
  [/semaine|week/, 52],
  [/jour|day/, 365],
];

const TENS: readonly (readonly [word: RegExp, years: number])[] = [
  [/quatre[- ]vingts?/, 80],
  [/nonante|ninety/, 90],
  [/cent|hundred/, 100],
];
const ONES =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const ONES_EN = 'zero one two three four five six seven eight nine'.split(' ');

/** Months, weeks and days are as often a duration: then somebody small stands right before. */
const SOMEBODY_SMALL =
  /(?:nourrisson|bebe|enfant|garcon|fille|nouveau-ne|jumeaux|jumelles|jumeau|jumelle|triplees?|triples|petite?|baby|infant|boy|girl|twins?|child|(?<![a-z])[hfm]|agee? de|age de|age :|\ufffc)[ ,:(]{0,3}(?:de |d'|agee?s? de |aged |of )?$/;

/** The ages of a mention; null when it is none of the patient's. `year` is the current one. */
export function readAges({ low, before, finding }: Mention, year: number): Ages | null {
  const numbers = low.match(/\d+/g)?.map(Number) ?? [];
  const [first, second] = numbers;
  if (first === undefined) return inWords(low);
  if (
    second !== undefined &&
    second > first &&
    second <= OLDEST &&
    numbers.length === 2 &&
    /\d ?(?:-|a|et) ?\d|entre/.test(low)
  )
    return { by: 'ages', from: first, to: second };
  // "in his 60s"
  if (/0'?s$/.test(low)) return inWords(`${low} ${englishDecade(first) ?? ''}`);
  if (first >= 1900) return first <= year ? years(year - first) : null;
  const unit = UNITS.find(([word]) => word.test(low));
  if (unit === undefined) {
    const figures = /^\d[\dlio]*(?![\da-z])|^\d+/.exec(low)?.[0];
    return years(figures === undefined ? first : Number(ocrDigits(figures)));
  }
  const old = /old|-/.test(low) || SOMEBODY_SMALL.test(before) || (before.trim() === '' && finding.start < 2);
  if (!old) return null;
  const age = Math.floor(first / unit[1]);
  return age > 12 ? null : { by: 'ages', from: age, to: age, part: 1 / unit[1] };
}

const years = (age: number): Ages | null =>
  age > 119 ? null : { by: 'ages', from: Math.min(age, OLDEST), to: Math.min(age, OLDEST) };

function inWords(low: string): Ages | null {
  const stage = STAGES.find(([word]) => word.test(low));
  const decade = DECADES.find(([word]) => word.test(low));
  if (decade !== undefined) {
    const from = decade[1];
    if (/early/.test(low)) return { by: 'ages', from, to: from + 3 };
    if (/late/.test(low)) return { by: 'ages', from: from + 7, to: from + 9 };
    return { by: 'ages', from, to: from + 9 };
  }
  if (stage !== undefined) return { by: 'ages', ...stage[1] };
  const tens = TENS.find(([word]) => word.test(low));
  if (tens === undefined) return null;
  const rest = low.replace(tens[0], ' ').split(/[ -]+/);
  const ones = rest.reduce((sum, word) => sum + Math.max(0, ONES.indexOf(word), ONES_EN.indexOf(word)), 0);
  return years(tens[1] + ones);
}

/** An age at which something happened, or a relative's, gives way to one that is plainly the patient's. */
export const isBesideThePoint = ({ before, after }: Mention): boolean =>
  /(?:(?<![a-z])(?:a|des|vers|at|until|jusqu'a|depuis) (?:l'age de )?|(?<![a-z])(?:mere|pere|maman|papa|frere|soeur|fils|mari|epouse|epoux|conjoint|oncle|tante|mother|father|brother|sister|son|daughter|husband|wife|sa fille|sa femme)[ ,(]{1,3}(?:de |agee? de |est |is |decedee? (?:a )?)?)$/.test(
    before,
  ) && !/^ (?:et |avec )?(?:\d|[hf]\b)/.test(after);
