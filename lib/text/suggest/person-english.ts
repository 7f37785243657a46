import type { Finding, Suggestion } from '../finding';
import { CLOSED, COMMA_AND_VERB } from './clause';
import { afterTrade, quoted, wholeList } from './company';
import { KIN_EN } from './kin';
import { goesOnWithName, type Identity, identify, startsAfterName } from './mentions';
import { endOfName, lostFullStop, mayBeSameName } from './name';
import { after, before, leftwards, rightwards, startOf } from './nearby';
import { type Passage, removal, wording } from './phrasing';

const TITLE = leftwards(
  '(Mr|Mrs|Ms|Miss|Mx|Master|Madam|Sir|Lady|Lord|Mme|Mlle)(?:\\.\\s*|\\s+|(?<=(?:mrs|mr|ms)))',
);
const COUPLE_TITLES = leftwards('(?:Mr|Mrs)\\.?\\s+(?:and|&|\\+)\\s+(?:Mrs|Mr|Ms)(?:\\.\\s*|\\s+)');
const CLERGY = leftwards('(?:(a|the)\\s+)?(sister|father|brother|rev(?:erend)?\\.?)\\s+');
const FORM = leftwards(
  "(?:(?:patient(?:['’]s)?\\s+)?(?:full |first |last |family |given |maiden |middle )?names?|surname|forenames?|name of patient)\\s*[:=]\\s*",
);
const MAIDEN = leftwards('(?:,\\s*)?(?:née|nee|formerly|aka|a\\.k\\.a\\.)\\s+');
const KIN_LABEL = leftwards(`(?:${KIN_EN})(\\s*:\\s*)`);
const KIN = leftwards(`((?:his|her|their|my|our|your|a|an|the)\\s+)?(?:[a-z-]+\\s+)?(${KIN_EN})(\\s*,)?\\s+`);
const APPOSED_TO = leftwards(
  '(?:(?:patient|woman|man|lady|gentleman|girl|boy|child)[^.!?\\n,;:]{0,48}|\\d{1,3}\\s?[FM]|[FM]\\s?\\d{1,3}),\\s*',
);
/** What says the name as such: "named", "name’s", "aka". */
const NAMED = leftwards(
  "(?:(?:(?:his|her|their)\\s+)?(?:real\\s+|first\\s+)?(?:name(?:['’]s|\\s+is)|nickname(?:['’]s|\\s+is)?)|named|(?:she|he)(?:['’]s|\\s+is)\\s+called|(?<=(?:patient|boy|girl|man|woman|lady|baby|child|kid|pt)\\s)called|aka|alias|known as)\\s+",
);
/** "as everyone at the pub calls him": of a nickname that goes. */
const NICKNAME = rightwards(
  '\\s*,?\\s*\\(?(?:as (?:everyone|everybody|he|she|they|we|all)[^,.;:()\\n]{0,30}? calls? (?:him|her|them)(?:self|selves)?|to everyone)\\)?',
);
const AGE_AT_ONCE = rightwards(
  '\\s+(?=\\d{1,3}\\s?-?(?:[FM]|yo|y/o|yrs?|y|years?|mo|mths?|months?|weeks?)(?![\\p{L}\\p{N}])(?!\\s+(?:after|before|of|post|later|ago)))',
);
const SMALL = leftwards(
  '(?:(the|a|our|my)\\s+)?(?:dear\\s+|good\\s+)?(little|young|wee|baby|old|poor|dear|big)\\s+',
);
const GREETING = leftwards('(?:hello|hi|dear|thanks|thank you|hey)\\s+');
const OWNER = leftwards('(this|our|my|that)\\s+');
const ARTICLE = leftwards('(?:the|an?)\\s+');
const KIN_BEHIND = rightwards(`\\s+(?:${KIN_EN})(?!\\p{L})`);

const POSSESSIVE = rightwards("['’]s?(?=\\s)");
const APPOSITION = rightwards(
  '\\s*,\\s+(?=an?\\s+[^,.;!?\\n]{0,40}(?:woman|man|lady|gentleman|patient|boy|girl|child|infant|baby|teenager|pensioner)(?!\\p{L}))',
);
const KIN_APPOSITION = rightwards(`\\s*,\\s+(?=((?:his|her|their|my)\\s+(?:${KIN_EN}))(?!\\p{L}))`);
const AGE = rightwards(
  '[\\s,(]*(?:aged? |who is )?(\\d{1,3})[\\s-]?(years?|yrs?|yo|y/o|y|months?|mths?|mo|weeks?|wks?|days?)?(?![\\p{L}\\p{N}%/])(?!\\s+(?:after|before|of|post|later|ago))',
);
const INTRODUCTION =
  /(?<!\p{L})(?:(?:a|an|my|this|our) (?:[\w-]+ ){0,3}(?:patient|woman|man|lady|gentleman)|patient)(?!\p{L})/iu;

function nounBehind(text: string, end: number): string | undefined {
  const [, count = '', unit = 'y'] = after(text, end, AGE) ?? [];
  if (count === '') return undefined;
  const number = Number(count);
  if (/^[mwd]/iu.test(unit)) return /^m/iu.test(unit) && number > 24 ? 'child' : 'baby';
  if (number < 13) return 'child';
  return number < 18 ? 'teenager' : undefined;
}

/** Suggestions for the names of one English text, in reading order: the first mention differs from the later ones. */
export function englishPersons({ text }: Passage, findings: readonly Finding[]) {
  const known: Identity[] = [];
  const nouns = new Map<Identity, string>();

  function phrase(identity: Identity, noun: string, introduced: boolean): string {
    const own = nouns.get(identity);
    const sharing = [...nouns].filter(([, one]) => one === (own ?? noun)).map(([one]) => one);
    if (own !== undefined) {
      if (sharing.length !== 2) return `the ${own}`;
      return sharing[0] === identity ? `the first ${own}` : `the other ${own}`;
    }
    nouns.set(identity, noun);
    if (sharing.length > 0 || noun === 'person') return `another ${noun}`;
    return introduced ? `the ${noun}` : `a ${noun}`;
  }

  function named(
    finding: Finding,
    head: number,
    end: number,
    noun: string,
    sex?: string,
    titled = false,
  ): Suggestion {
    const owner = before(text, head, OWNER);
    const possessive = after(text, end, POSSESSIVE);
    const identity = identify(known, text, finding, sex);
    const introduced = possessive !== null || (noun === 'patient' && INTRODUCTION.test(text.slice(0, head)));
    const own = phrase(identity, nouns.get(identity) ?? noun, introduced);
    const words = owner === null ? own : `${owner[1]} ${nouns.get(identity) ?? noun}`;
    const stop = goesOnWithName(text, finding, findings)
      ? ''
      : lostFullStop(text, finding.start, finding.end);
    if (possessive === null) {
      const aged = stop === '' && after(text, end, AGE_AT_ONCE) !== null ? ',' : stop;
      const marks = titled ? null : quoted(text, head, end);
      const to = marks?.end ?? end;
      const nickname = after(text, to, NICKNAME)?.[0].length ?? 0;
      return wording(text, marks?.start ?? startOf(owner, head), to + nickname, words + aged);
    }
    return wording(text, startOf(owner, head), end + possessive[0].length, `${words}’s`);
  }

  function beside(finding: Finding, head: number, end: number): readonly Suggestion[] | undefined {
    const form = before(text, head, FORM);
    if (form !== null) return [removal(startOf(form, head), end)];
    const list = wholeList(text, finding, findings);
    if (list !== undefined) return [list];
    const said = before(text, head, NAMED);
    if (said !== null)
      return [removal(startOf(said, head), end + (after(text, end, COMMA_AND_VERB)?.[0].length ?? 0))];
    const marks = quoted(text, head, end);
    if (marks !== null && before(text, marks.start, KIN) !== null) return [removal(marks.start, marks.end)];
    const called = marks === null ? null : before(text, marks.start, NAMED);
    if (marks !== null && called !== null) return [removal(startOf(called, marks.start), marks.end)];
    const label = before(text, head, KIN_LABEL);
    if (label !== null) return [removal(head - (label[1]?.length ?? 0), end)];
    if (text[head - 1] === '(' && text[end] === ')') return [removal(head, end)];
    const wide = after(text, end, COMMA_AND_VERB)?.[0].length ?? 0;
    const kin = before(text, head, KIN);
    if (kin !== null) {
      const [, owner, word = '', comma] = kin;
      const clergy = owner === undefined && /^(?:sister|father|brother)$/iu.test(word);
      if (!clergy && (comma === undefined || CLOSED.test(text.slice(end)))) {
        const identity = identify(known, text, finding);
        if (!nouns.has(identity)) nouns.set(identity, word.toLowerCase());
        if (comma !== undefined) return [removal(text.lastIndexOf(',', head), end + wide)];
        const possessive = after(text, end, POSSESSIVE);
        return possessive === null
          ? [removal(head, end)]
          : [wording(text, text.slice(0, head).trimEnd().length, end + possessive[0].length, '’s')];
      }
    }
    if (before(text, head, APPOSED_TO) !== null && /^(?:\s*$|\s*[,.;:)\n–—])/u.test(text.slice(end))) {
      return [removal(text.lastIndexOf(',', head), end + wide)];
    }
    if (before(text, head, GREETING) !== null) return [removal(head, end)];
    const trade = afterTrade(text, head, end);
    if (trade > 0) return [removal(trade === 1 ? head : head - trade, end)];
    return undefined;
  }

  return function suggest(finding: Finding): readonly Suggestion[] {
    const end = endOfName(text, finding.start, finding.end);
    const firstPart = startsAfterName(text, finding, findings);
    if (firstPart !== undefined) return [removal(firstPart, end)];
    const both = before(text, finding.start, COUPLE_TITLES);
    if (both !== null) return [named(finding, startOf(both, finding.start), end, 'couple', 'both')];
    const title = before(text, finding.start, TITLE);
    const head = startOf(title, finding.start);
    const taken = beside(finding, head, end);
    if (taken !== undefined) return taken;
    if (title === null) {
      const maiden = before(text, head, MAIDEN);
      if (maiden !== null) return [removal(startOf(maiden, head), end)];
      const small = before(text, head, SMALL);
      if (small !== null) {
        const said = small[2] ?? '';
        const noun =
          nounBehind(text, end) ??
          (/young/iu.test(said) ? 'young patient' : /old|poor|dear|big/iu.test(said) ? 'patient' : 'child');
        return [named(finding, startOf(small, head), end, noun)];
      }
      const clergy = before(text, head, CLERGY);
      if (clergy !== null) {
        const noun = { s: 'nun', f: 'priest', b: 'monk', r: 'priest' }[
          (clergy[2] ?? 'r')[0]?.toLowerCase() ?? 'r'
        ];
        return [named(finding, startOf(clergy, head), end, noun ?? 'patient')];
      }
    }
    const kinBehind = after(text, end, KIN_APPOSITION);
    if (kinBehind !== null) {
      const [words, own = ''] = kinBehind;
      const to = end + words.length;
      const wide = after(text, to + own.length, COMMA_AND_VERB);
      return [wide === null ? removal(head, to) : wording(text, head, to + own.length + wide[0].length, own)];
    }
    const apposition = after(text, end, APPOSITION);
    if (apposition !== null) {
      const identity = identify(known, text, finding);
      if (!nouns.has(identity)) nouns.set(identity, 'patient');
      return [removal(head, end + apposition[0].length)];
    }
    const article = title === null ? startOf(before(text, head, ARTICLE), head) : head;
    if (article < head && after(text, end, KIN_BEHIND) !== null) return [removal(head, end)];
    // Nothing says that a second name is a patient's: the sister, the neighbour, the friend.
    const another = known.length > 0 && !known.some(({ name }) => mayBeSameName(name, text.slice(head, end)));
    const word = title?.[1]?.toLowerCase() ?? '';
    const sex = word === '' ? undefined : /^(?:mrs|ms|miss|madam|lady|mme|mlle)$/u.test(word) ? 'f' : 'm';
    const noun =
      word === 'master'
        ? 'child'
        : (nounBehind(text, end) ?? (title === null && another ? 'person' : 'patient'));
    return [named(finding, article, end, noun, sex, title !== null)];
  };
}
