import type { Finding, Span, Suggestion } from '../finding';
import { CLOSED, COMMA_AND_VERB, PLURAL_VERB } from './clause';
import { afterTrade, quoted, wholeList } from './company';
import {
  BARE_LEAD,
  COUPLE,
  definite,
  demonstrative,
  indefinite,
  joined,
  PATIENT,
  PATIENTE,
  PERSONNE,
  RELIGIEUX,
  uncontracted,
} from './french';
import type { Sex } from './given-names';
import { isFeminine } from './kin';
import { goesOnWithName, type Identity, identify, startsAfterName } from './mentions';
import { endOfName, lostFullStop } from './name';
import { Naming, nounFor, type Stage, stageBehind } from './naming-french';
import { after, before, startOf } from './nearby';
import {
  AGE_AT_ONCE,
  AND_DOES,
  APPOSED_TO,
  APPOSITION,
  BROTHER,
  CALLED,
  CLERGY,
  CONVENT,
  COUPLE_TITLES,
  FORM,
  GREETING,
  INNER_TITLE,
  IS_PATIENT,
  KIN,
  KIN_APPOSITION,
  KIN_LABEL,
  KIN_QUOTED,
  MAIDEN,
  NAMED,
  NICKNAME,
  SMALL,
  TITLE,
} from './person-french-patterns';
import { type Passage, removal, wording } from './phrasing';
import { sexByAgreement } from './sex-evidence';
import { clergy, introducedBefore, sexOfTitle, worded } from './wording-french';

/** Suggestions for the names of one French text, in reading order: the first mention differs from the later ones. */
export function frenchPersons({ text }: Passage, findings: readonly Finding[]) {
  const known: Identity[] = [];
  const naming = new Naming();
  const couples: Identity[] = [];

  function beside(finding: Finding, head: number, end: number): readonly Suggestion[] | undefined {
    const form = before(text, head, FORM);
    if (form !== null) return [removal(startOf(form, head), end)];
    const list = wholeList(text, finding, findings);
    if (list !== undefined) return [list];
    const named = before(text, head, NAMED);
    if (named !== null) {
      const wide = after(text, end, COMMA_AND_VERB)?.[0].length ?? 0;
      const subject = /^(?:elle|il)\s+/iu.exec(named[0])?.[0].length ?? 0;
      const goesOn = /s['’]appel/iu.test(named[0]) ? after(text, end, AND_DOES) : null;
      return goesOn === null
        ? [removal(startOf(named, head), end + wide)]
        : [removal(startOf(named, head) + subject, end + goesOn[0].length)];
    }
    if (before(text, head, BROTHER) !== null && CONVENT.test(text)) {
      const from = startOf(before(text, head, BROTHER), head);
      return [worded(text, { start: from, end }, RELIGIEUX, indefinite(RELIGIEUX))];
    }
    const marks = quoted(text, head, end);
    if (marks !== null && before(text, marks.start, KIN_QUOTED) !== null) {
      const nickname = after(text, marks.end, NICKNAME)?.[0].length ?? 0;
      return [removal(marks.start, marks.end + nickname)];
    }
    const called = marks === null ? null : before(text, marks.start, CALLED);
    if (marks !== null && called !== null) return [removal(startOf(called, marks.start), marks.end)];
    const label = before(text, head, KIN_LABEL);
    if (label !== null) return [removal(head - (label[1]?.length ?? 0), end)];
    if (text[head - 1] === '(' && text[end] === ')') return [removal(head, end)];
    const kin = before(text, head, KIN);
    if (kin !== null) {
      const [, owner, word = '', comma] = kin;
      const clergy = owner === undefined && before(text, head, CLERGY) !== null;
      if (!clergy && (comma === undefined || CLOSED.test(text.slice(end)))) {
        naming.introduce(identify(known, text, finding), {
          word: word.toLowerCase(),
          feminine: isFeminine(word),
        });
        const wide = comma === undefined ? null : after(text, end, COMMA_AND_VERB);
        const from = comma === undefined ? head : text.lastIndexOf(',', head);
        return [removal(from, end + (wide?.[0].length ?? 0))];
      }
    }
    const apposed = before(text, head, APPOSED_TO);
    if (apposed !== null && CLOSED.test(text.slice(end))) {
      const wide = after(text, end, COMMA_AND_VERB);
      return [removal(text.lastIndexOf(',', head), end + (wide?.[0].length ?? 0))];
    }
    if (before(text, head, GREETING) !== null) return [removal(head, end)];
    const trade = afterTrade(text, head, end);
    if (trade > 0 && before(text, head, BARE_LEAD) === null && before(text, head, CLERGY) === null)
      return [removal(trade === 1 ? head : head - trade, end)];
    if (after(text, end, IS_PATIENT) !== null) return [removal(head, end)];
    return undefined;
  }

  function couple(head: number, end: number, finding: Finding): Suggestion {
    const identity = identify(couples, text, finding);
    const phrase = naming.phrase(identity, COUPLE, false);
    const plural = after(text, end, PLURAL_VERB) !== null;
    return worded(
      text,
      { start: head, end },
      COUPLE,
      plural && phrase === indefinite(COUPLE) ? 'un homme et sa femme' : phrase,
    );
  }

  /** Whether a name ends at `at`, but for blanks: "Ferrandi épouse Kaczmarek". */
  const afterAName = (at: number): boolean =>
    findings.some((one) => one.end <= at && at - one.end < 4 && /^\s*$/u.test(text.slice(one.end, at)));

  function child(finding: Finding, end: number, match: RegExpExecArray, aged: string): Suggestion {
    const [, article = '', adjective = ''] = match;
    const woman = /e$/iu.test(adjective)
      ? /^jeune$/iu.test(adjective)
        ? /^(?:la|cette|ma|une)\s/iu.test(article)
        : true
      : false;
    const sex: Sex = woman ? 'f' : 'm';
    const stage: Stage =
      stageBehind(text, end) ??
      (/^jeune$/iu.test(adjective) ? 'young' : /^dé/iu.test(adjective) ? 'adult' : 'child');
    const noun = nounFor(sex, stage);
    const phrase = naming.phrase(identify(known, text, finding, sex), noun, false);
    const from = startOf(match, finding.start);
    const low = article.trim().toLowerCase();
    if (low === 'du' || low === 'au')
      return wording(text, from, end, joined(uncontracted(low), phrase) + aged);
    if (/^(?:ce|cette)$/u.test(low)) return wording(text, from, end, demonstrative(noun) + aged);
    return worded(text, { start: from, end }, noun, phrase, aged);
  }

  return function suggest(finding: Finding): readonly Suggestion[] {
    const end = endOfName(text, finding.start, finding.end);
    const stop = goesOnWithName(text, finding, findings)
      ? ''
      : lostFullStop(text, finding.start, finding.end);
    const firstPart = startsAfterName(text, finding, findings);
    if (firstPart !== undefined) return [removal(firstPart, end)];
    const aged = stop === '' && after(text, end, AGE_AT_ONCE) !== null ? ' de' : '';
    const both = before(text, finding.start, COUPLE_TITLES);
    if (both !== null) return [couple(startOf(both, finding.start), end, finding)];

    const title = before(text, finding.start, TITLE);
    const head = startOf(title, finding.start);
    const former = before(text, head, MAIDEN);
    if (former !== null && afterAName(startOf(former, head))) return [removal(startOf(former, head), end)];
    const taken = beside(finding, head, end);
    if (taken !== undefined) return taken;
    if (title === null) {
      const maiden = before(text, head, MAIDEN);
      if (maiden !== null) return [removal(startOf(maiden, head), end)];
      const small = before(text, head, SMALL);
      if (small !== null) return [child(finding, end, small, aged)];
    }
    const religious = clergy(text, head, end);
    if (religious !== undefined) return [religious];

    const own = title?.[1] ?? INNER_TITLE.exec(text.slice(finding.start, end))?.[1];
    const titled = own === undefined ? undefined : sexOfTitle(own);
    const sex = titled ?? sexByAgreement(text, { start: finding.start, end });
    const kinBehind = after(text, end, KIN_APPOSITION);
    if (kinBehind !== null) {
      const [words, own, noun] = kinBehind;
      if (own !== undefined) {
        const to = end + words.length + own.length;
        const wide = after(text, to, COMMA_AND_VERB);
        return wide === null
          ? [removal(head, end + words.length)]
          : [wording(text, head, to + wide[0].length, own)];
      }
      if (noun === undefined) return [removal(head, end + words.length)];
      const phrase = definite({ word: noun, feminine: isFeminine(noun) });
      return [worded(text, { start: head, end: end + words.length + noun.length }, PATIENT, phrase)];
    }
    const identity = identify(known, text, finding, sex);
    const apposition = after(text, end, APPOSITION);
    if (apposition !== null) {
      const noun = apposition[1] === undefined ? PATIENT : PATIENTE;
      const first = naming.nounOf(identity) === undefined;
      naming.introduce(identity, noun);
      const article = worded(
        text,
        { start: head, end: end + apposition[0].length },
        noun,
        first ? indefinite(noun) : definite(noun),
      );
      const words = article.text.slice(0, -noun.word.length).trimEnd();
      return [{ ...article, text: words, edit: { ...article.edit, text: words } }];
    }
    const adult = titled !== undefined && !/^ml?e?l?l?e|^mademoiselle/iu.test(own ?? '');
    const stage = adult ? 'adult' : stageBehind(text, end);
    // Nothing says that a second name is a patient's: the sister, the neighbour, the friend.
    const another = titled === undefined && stage === undefined && naming.hasAny();
    const noun = naming.nounOf(identity) ?? (another ? PERSONNE : nounFor(sex, stage ?? 'adult'));
    const introduced =
      introducedBefore(text, head, noun) || couples.some(({ name }) => name.includes(identity.name));
    const marks = title === null && finding.kind === 'person' ? quoted(text, head, end) : null;
    const nickname = after(text, marks?.end ?? end, NICKNAME);
    const whole: Span = {
      start: marks?.start ?? head,
      end: (marks?.end ?? end) + (nickname?.[0].length ?? 0),
    };
    const tail = stop + (stop === '' && after(text, whole.end, AGE_AT_ONCE) !== null ? ' de' : '');
    const best = worded(text, whole, noun, naming.phrase(identity, noun, introduced), tail);
    if (noun !== PERSONNE) return [best];
    return [best, ...[PATIENT, PATIENTE].map((one) => worded(text, whole, one, indefinite(one), tail))];
  };
}
