import {
  ABOUT_BEFORE,
  AGE_AFTER,
  AGE_IN_RECORD,
  DRUG_BEFORE,
  KIN_BEFORE,
  LABEL_BEFORE,
  MAYBE_PERSON_AFTER,
  NAMED_BEFORE,
  PERSON_AFTER,
  PLACE_BEFORE,
  POSSESSIVE_AFTER,
  QUOTED_BEFORE,
  READ_BY_BEFORE,
  STAFF_BEFORE,
  THING_AFTER,
  TRADE_BEFORE,
} from './english-frames';
import { isCapital, isInitial, PARTICLES } from './english-name-runs';
import type { Token } from './english-tokens';
import { isEnglishWord, isOrganisation } from './english-words';
import { isBrand } from './lexicon/brands';
import { isCondition, looksClinical } from './lexicon/conditions';
import { EPONYM_HEAD, EPONYM_TAIL, isCommonSurname, isDoubleEponym, isEponym } from './lexicon/eponyms';
import { isAmbiguousName, isGivenName } from './lexicon/given-names';
import { isSurname } from './lexicon/surnames';
import { wordSet } from './lexicon/word-set';
import { after, before } from './matching';
import type { Passage } from './passage';

/** A run of capitalised words that may be a name, and how sure we are. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** Folded words without initials and particles. */
  readonly words: readonly string[];
  readonly initials: number;
  readonly staff: boolean;
  /** The words around speak of people, not the word itself. */
  people: boolean;
  score: number;
  readonly evidence: string[];
}

const TITLES = wordSet(
  'mr mrs ms miss mx dr prof professor doctor sir madam sister nurse lady lord master father brother rev reverend captain sergeant',
);

/** Weights, with the reason for each. Noted from `NOTED`, a stop from `SURE`. */
const WEIGHT = {
  /** Two words that are none of the language: a name more often than a firm or a town. */
  twoWords: 0.4,
  /** "Faina D. Yefremova": hardly anything else is written so. */
  middleInitial: 0.35,
  /** A known first name that is no other word. */
  given: 0.44,
  /** A known first name that is a word or a town too. */
  ambiguousGiven: 0.12,
  /** "my name is …", "signed …". */
  named: 0.55,
  kin: 0.5,
  trade: 0.4,
  quoted: 0.5,
  label: 0.3,
  /** "Sonographer: …" */
  colon: 0.46,
  /** "B. Heneghan" */
  leadingInitial: 0.15,
  /** "saw …", "with …". */
  about: 0.1,
  personAfter: 0.45,
  /** "… said", "… works": drugs and journals do so too. */
  maybePersonAfter: 0.25,
  possessive: 0.45,
  age: 0.45,
  /** A line of its own among lines of an address or a letter. */
  line: 0.3,
  /** A sentence opens with a capital whatever the word. */
  opens: -0.05,
  /** "32F on Yasmin" */
  drug: -0.2,
  /** "in Coober Pedy", "at Southfield General". */
  place: -0.3,
} as const;
export const NOTED = 0.44;
export const SURE = 0.7;

/** Reads one run of words; `strict` where the language is not known to be English. */
export function readRun(passage: Passage, run: readonly Token[], strict: boolean): Reading | undefined {
  const { plain, low } = passage;
  const first = run[0];
  const last = run[run.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const core = run.filter(
    (token) =>
      isCapital(token) &&
      token.word.length > 1 &&
      !(token !== first && PARTICLES.has(token.word) && token.word.length < 3),
  );
  const words = core.map(({ word }) => word.replace(/'s?$/, ''));
  const one = words[0] ?? '';
  if (core.length === 0 || core.length > 4 || words.every((word) => TITLES.has(word))) return undefined;
  const start = first.start;
  let end = last.dotted && (strict || !isInitial(last)) ? last.end - 1 : last.end;
  if (/'s$/i.test(last.word)) end -= 2;
  const left = before(low, start, 36);
  const right = after(low, end, 48);
  if (/(?:^|[^a-z])(?:chere?|merci|bravo|salut|coucou) $/.test(left)) return undefined;
  if (isDoubleEponym(words.join(' '))) return undefined;
  if (THING_AFTER.test(right) || EPONYM_HEAD.test(left) || EPONYM_TAIL.test(right)) return undefined;
  if (isOrganisation(nextWord(right)) && /^ /.test(right) && /^ [A-Z]/.test(after(plain, end, 2)))
    return undefined;
  // "Murphy" alone is a sign; what stands in a list of people is one of them.
  if (
    words.length === 1 &&
    isEponym(one) &&
    run.length === 1 &&
    !firmly(left) &&
    !(isCommonSurname(one) && PERSON_AFTER.test(right))
  ) {
    return {
      start,
      end,
      words,
      initials: 0,
      staff: false,
      people: false,
      score: isGivenName(one) ? 0 : -0.05,
      evidence: [],
    };
  }
  if (words.flatMap((word) => word.split('-')).every((word, _, all) => all.length > 1 && isEponym(word)))
    return undefined;

  // "Gout, 55M", "Dependent 79M", "Signed DNACPR": medicine's own words.
  if (
    core.length === 1 &&
    looksClinical(one) &&
    !isGivenName(one) &&
    (isCondition(one) || !/(?:^|[^a-z])(?:mrs?|ms|miss)\.? $/.test(left))
  )
    return undefined;
  // "TIA," "NICE says": few capitals are an abbreviation.
  if (core.length === 1 && core[0]?.kind === 'upper' && one.length < 5 && !firmly(left)) return undefined;
  // "R-CHOP", "GAD-7", "TAILORx", "POLARIX": schemes, scores and trials, unless something says that it is somebody.
  const known = words.some((word) => isGivenName(word) || isSurname(word));
  if (
    core.length === 1 &&
    !known &&
    !firmly(left) &&
    (!AGE_AFTER.test(right) || /\d/.test(plain.slice(start, end))) &&
    isAbbreviation(plain.slice(start, end))
  )
    return undefined;
  if (words.some((word) => isBrand(word)) && !words.some((word) => isGivenName(word)) && !firmly(left))
    return undefined;
  if (one.includes('-') && one.split('-').every(isEponym) && !one.split('-').every(isCommonSurname))
    return undefined;
  const evidence: string[] = [];
  let score = 0;
  const weigh = (name: keyof typeof WEIGHT): void => {
    score += WEIGHT[name];
    evidence.push(name);
  };
  const initials = run.filter(isInitial).length;
  const given = words.filter((word) => isGivenName(word) || isGivenName(word.split('-')[0] ?? ''));
  const opens = /(?:^|[.!?\n:"(] ?"?|#\w{1,30} )$/.test(before(plain, start, 32));
  const eponymous = words.some(
    (word, index) =>
      // "Trevor Mudge": a first name that has a sign of its own.
      (isEponym(word) && !isCommonSurname(word) && !(index === 0 && words.length > 1 && isGivenName(word))) ||
      (word.includes('-') && word.split('-').every(isEponym)),
  );
  if (words.length > 1 && !eponymous && !strict) weigh('twoWords');
  else if (words.length > 1 && !eponymous) score += 0.25;
  if (initials > 0 && words.length > 1 && isInitial(run[1])) weigh('middleInitial');
  if (initials > 0 && words.length === 1 && isInitial(first)) weigh('leadingInitial');
  if (given.some((word) => !isAmbiguousName(word)) && !eponymous) weigh('given');
  else if (given.length > 0) weigh('ambiguousGiven');
  if (words.length === 1 && isEnglishWord(one) && !firmly(left)) return undefined;
  if (NAMED_BEFORE.test(left)) weigh('named');
  else if (KIN_BEFORE.test(left)) weigh('kin');
  else if (QUOTED_BEFORE.test(left)) weigh('quoted');
  else if (TRADE_BEFORE.test(left)) weigh('trade');
  else if ((LABEL_BEFORE.test(left) && /: {0,6}$/.test(left)) || READ_BY_BEFORE.test(left))
    weigh(strict && words.length === 1 && initials === 0 ? 'label' : 'colon');
  else if (LABEL_BEFORE.test(left) && /[,\n]\s{0,4}$/.test(left)) weigh('label');
  else if (ABOUT_BEFORE.test(left)) weigh('about');
  if (POSSESSIVE_AFTER.test(right)) weigh('possessive');
  else if (PERSON_AFTER.test(right)) weigh('personAfter');
  else if (MAYBE_PERSON_AFTER.test(right)) weigh('maybePersonAfter');
  if (AGE_AFTER.test(right) || (AGE_IN_RECORD.test(right) && (words.length > 1 || given.length > 0)))
    weigh('age');
  if (words.length > 1 && ownLine(passage, start, end)) weigh('line');
  if (opens && evidence.every((name) => name === 'twoWords' || name === 'given')) weigh('opens');
  if (words.length === 1 && DRUG_BEFORE.test(left)) weigh('drug');
  if (words.length === 1 && /(?<![a-z])(?:st|saint)\.? $/.test(left)) return undefined;
  if (PLACE_BEFORE.test(left) && !firmly(left) && initials === 0 && !(given.length > 0 && words.length > 1))
    weigh('place');
  if (words.some((word) => isOrganisation(word))) score -= 0.4;
  // A heading in capitals tells less than "Emma STONE".
  if (core.every(({ kind }) => kind === 'upper') && core.length > 1 && given.length === 0) score -= 0.4;
  return {
    start,
    end,
    words,
    initials,
    staff: STAFF_BEFORE.test(left),
    people: firmly(left) || PERSON_AFTER.test(right),
    score,
    evidence,
  };
}

const isAbbreviation = (written: string): boolean =>
  /\d|^[A-Z]{5,}[a-z]?$|(?:^|-)[A-Z]{2,4}(?:-|$)|[a-z][A-Z]{2}/.test(written);

const firmly = (left: string): boolean =>
  NAMED_BEFORE.test(left) || KIN_BEFORE.test(left) || QUOTED_BEFORE.test(left);
const nextWord = (right: string): string => /^ ([a-z]{2,20})/.exec(right)?.[1] ?? '';

/** Alone on its line, in a text of several lines. */
function ownLine({ plain }: Passage, start: number, end: number): boolean {
  return (
    /(?:^|\n)[>?\s]{0,6}$/.test(before(plain, start, 8)) &&
    /^[ ,]{0,3}(?:\n|$)/.test(after(plain, end, 5)) &&
    (start > 0 || end < plain.length) &&
    plain.includes('\n')
  );
}
