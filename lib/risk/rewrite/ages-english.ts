/** An age in English, said less closely: "86-year-old woman" → "85-89-year-old woman" → "woman in her eighties" → "elderly woman". */
import type { Suggestion } from '../../text/finding';
import { after, before, leftwards, rightwards, startOf } from '../../text/suggest/nearby';
import { wording } from '../../text/suggest/phrasing';
import { englishDecade } from '../decades';
import { type Ages, ageGroup, childhood, decade, fiveYears, window } from './age-words';
import type { Rung, Setting } from './ladder';
import { DECISIVE_AGE, LOSS } from './loss';

const ARTICLE = leftwards('(an?)\\s+');
const NOUN = rightwards(
  '[\\s,]+((?:[a-z-]+\\s+){0,2}?)(woman|man|lady|gentleman|patient|female|male|boy|girl|child|infant|baby|toddler|teenager|resident|pt)(?![A-Za-z-])',
);
const SEX_LETTER = rightwards('\\s?([FM])(?![A-Za-z])');
const LETTER_BEFORE = leftwards('([FM])\\s?/?\\s?');
const AGED = /(?:(,\s*|\s+|^)aged\s+|(?<![a-z])(?:is|was|turned)\s+)$/iu;
const OF = /\s+of\s+$/iu;
const OLD = rightwards('\\s+years?\\s+old');
const NOUN_FOR: Readonly<Record<string, string>> = { F: 'woman', M: 'man' };

const theirs = (noun: string, setting: Setting): string => {
  if (/^(?:woman|lady|female|girl|F)$/u.test(noun)) return 'her';
  if (/^(?:man|gentleman|male|boy|M)$/u.test(noun)) return 'his';
  return setting.sex === 'female' ? 'her' : setting.sex === 'male' ? 'his' : 'their';
};

const article = (words: string): string => (/^(?:[aeio]|8|11(?!\d)|18(?!\d))/iu.test(words) ? 'an' : 'a');

const rung = (suggestion: Suggestion, effect: Ages, loss: number): Rung => ({
  edit: suggestion.edit,
  says: suggestion.text.trim(),
  effect,
  anchor: false,
  loss,
});

/** "early 60s" for "60-64", "late 60s" for "65-69"; null below twenty. */
function halfDecade(range: string): string | null {
  const [, tens = '', low = ''] = /^([2-8])([05])-/u.exec(range) ?? [];
  return tens === '' ? null : `${low === '0' ? 'early' : 'late'} ${tens}0s`;
}

interface Frame {
  readonly range: (words: string) => Suggestion;
  /** "in her eighties" behind whoever it is. */
  readonly behind: (words: string) => Suggestion;
  /** "elderly" in front of them; a stage of childhood replaces them. */
  readonly ahead: (words: string, replaces: boolean) => Suggestion;
  readonly possessive: string;
}

/** How the age stands in its sentence; null where no other words would fit. */
function frameOf(setting: Setting): Frame | null {
  const { text, fact } = setting;
  const { start, end, words } = fact;
  const digits = /\d+/u.exec(words);
  if (digits === null) return null;
  const lead = before(text, start, ARTICLE);
  const from = startOf(lead, start);
  const led = (phrase: string): string => (lead === null ? phrase : `${article(phrase)} ${phrase}`);
  const tail = words.slice(digits.index + digits[0].length);
  const numbers = (range: string): Suggestion => wording(text, from, end, led(`${range}${tail}`));
  const letter = after(text, end, SEX_LETTER);
  const ahead = before(text, start, LETTER_BEFORE);
  const noun = after(text, end, NOUN);
  if (noun !== null) {
    const to = end + noun[0].length;
    const [, quality = '', who = ''] = noun;
    return {
      range: numbers,
      behind: (phrase) => wording(text, from, to, `${led(`${quality}${who}`)} ${phrase}`),
      ahead: (phrase, replaces) =>
        wording(text, from, to, led(replaces ? `${quality}${phrase}` : `${phrase} ${quality}${who}`)),
      possessive: theirs(who, setting),
    };
  }
  if (letter !== null || ahead !== null) {
    const sign = letter?.[1] ?? ahead?.[1] ?? '';
    const head = letter === null ? startOf(ahead, start) : from;
    const to = letter === null ? end : end + letter[0].length;
    const who = NOUN_FOR[sign] ?? 'patient';
    const behindComma = lead === null && /,\s*$/u.test(text.slice(0, head));
    return {
      range: (range) => {
        const half = halfDecade(range);
        return half === null || !/^(?:wo)?man$/u.test(who)
          ? numbers(range)
          : wording(
              text,
              head,
              to,
              `${behindComma ? `a ${who}` : led(who)} in ${theirs(sign, setting)} ${half}`,
            );
      },
      behind: (phrase) => wording(text, head, to, `${led(who)} ${phrase}`),
      ahead: (phrase, replaces) => wording(text, head, to, led(replaces ? phrase : `${phrase} ${who}`)),
      possessive: theirs(sign, setting),
    };
  }
  const left = text.slice(Math.max(0, start - 24), start);
  const aged = AGED.exec(left);
  const of = OF.exec(left);
  const old = after(text, end, OLD);
  if (aged !== null || of !== null) {
    const verb = aged !== null && !/aged/iu.test(aged[0]);
    const head = verb ? start : startOf(aged ?? of, start);
    const to = end + (old?.[0].length ?? 0);
    const lead = aged?.[1] ?? ' ';
    const gap = lead === '' ? '' : lead;
    if (aged !== null && /turned/iu.test(aged[0])) return null;
    return {
      range: (range) => wording(text, start, end, `${range}${tail}`),
      behind: (phrase) => wording(text, head, to, `${verb ? '' : gap}${phrase}`),
      ahead: (phrase, replaces) =>
        verb && !replaces
          ? wording(text, head, to, phrase)
          : wording(text, head, to, verb ? `${article(phrase)} ${phrase}` : ''),
      possessive: theirs('', setting),
    };
  }
  if (lead !== null || /old|y/iu.test(tail)) {
    return {
      range: numbers,
      behind: (phrase) => wording(text, from, end, `${led('patient')} ${phrase}`),
      ahead: (phrase, replaces) => wording(text, from, end, led(replaces ? phrase : `${phrase} patient`)),
      possessive: theirs('', setting),
    };
  }
  return null;
}

/** The rungs of an age in an English text; none where no wording fits. */
export function englishAges(setting: Setting, ages: Ages): readonly Rung[] {
  const { fact, text, sex, ageMatters } = setting;
  const dear = ageMatters ? DECISIVE_AGE : 1;
  const small = /(\d+)([\s-]?)(month|week|day|mo)s?/iu.exec(fact.words);
  const frame = frameOf(setting);
  const rungs: Rung[] = [];
  if (frame === null) {
    const said = /(?:in (?:his|her|their) )?(?:early |mid[- ]?|late )/iu.exec(fact.words);
    const ten = decade(ages);
    if (said !== null && ten !== null)
      rungs.push(
        rung(
          wording(text, fact.start, fact.end, fact.words.replace(/(?:early |mid[- ]?|late )/iu, '')),
          ten,
          LOSS.decade * dear,
        ),
      );
    return rungs;
  }
  const stage = childhood(ages);
  if (small !== null) {
    if (stage !== null)
      rungs.push(rung(frame.ahead(stage.english(sex), true), stage.ages, LOSS.decade * dear));
    return rungs;
  }
  const five = fiveYears(ages);
  if (ages.from < 90 && ages.from >= 2 && five !== null)
    rungs.push(rung(frame.range(`${five.from}-${five.to}`), five, LOSS.fiveYears * dear));
  if (ages.from >= 90) rungs.push(rung(frame.behind('aged over 89'), window(90, 104), LOSS.fiveYears * dear));
  const ten = decade(ages);
  const word = ten === null || ages.from >= 90 ? undefined : englishDecade(ten.from);
  if (ten !== null && word !== undefined)
    rungs.push(rung(frame.behind(`in ${frame.possessive} ${word}`), ten, LOSS.decade * dear));
  if (stage !== null) rungs.push(rung(frame.ahead(stage.english(sex), true), stage.ages, LOSS.decade * dear));
  const group = ageGroup(ages);
  if (group !== null) rungs.push(rung(frame.ahead(group.english, false), group.ages, LOSS.ageGroup * dear));
  return rungs;
}
