import type { Finding, Suggestion } from '../finding';
import { CLOSED, COMMA_AND_VERB } from './clause';
import {
  another,
  BARE_LEAD,
  bareLead,
  CONFRERE,
  CONSOEUR,
  demonstrative,
  indefinite,
  joined,
  type Noun,
  uncontracted,
} from './french';
import { sexOfName } from './given-names';
import { goesOnWithName, type Identity, identify, startsAfterName } from './mentions';
import { endOfName, lostFullStop } from './name';
import { after, before, leftwards, rightwards, startOf } from './nearby';
import { type Passage, removal, wording } from './phrasing';

const TITLE =
  '(?:(?:M|Mr|Mme|Madame|Monsieur)\\.?\\s+(?:le\\s+|la\\s+)?)?(Dre|Drs|Dr|Docteure|Docteurs|Docteur|Doctoresse|Doctors?|Prof|Professeure|Professeur|Professor|Pre|Prs|Pr|Consultant|Mr|Mrs|Ms|Miss|M|Mme|Mlle|Nurse|Sister)(?:\\.\\s*|\\s+)';
const DOCTOR = leftwards(
  '(?:Dre?|Drs|Docteure?s?|Doctors?|Prs?|Professeure?|Professor|Prof)(?:\\.\\s*|\\s+)',
);
const TITLED = leftwards(TITLE);
const PLURAL = leftwards('(?:(?:les|des|aux|the)\\s+)?(?:Drs|Docteurs|Doctors|Prs)\\.?\\s+');
/** The name before, when both stand behind one plural title. */
const CHAIN = /^(?:\s*,\s*|\s+(?:et|and|&)\s+)$/u;
const ROLE_FR =
  'médecins?(?: (?:traitante?|généraliste|coordonnateur|urgentiste|régulateur))?|MT|praticien(?:ne)?|confrère|consœur|collègue|correspondante?|associée?|remplaçante?|\\p{L}+(?:logue|iatre|logiste|graphe|thérapeute)|chirurgien(?:ne)?(?: \\p{L}+)?|interne|externe|urgentiste|généraliste|anesthésiste|réanimateur|réanimatrice|gynéco|cardio|neuro|dermato|pneumo|ORL|kiné|IDE|infirmière?|sage-femme|pharmacienne?|dentiste|psychologue|cheffe?(?: de (?:clinique|service))?|oncologue';
const ROLE_EN =
  'GP|consultant|registrar|colleague|surgeon|physician|doctor|nurse|midwife|pharmacist|SHO|intern|resident|partner|dentist|\\p{L}+(?:ologist|iatrist|iatrician|therapist)|anaesthetist|anesthetist';
const ROLE = leftwards(`(?:${ROLE_FR}|${ROLE_EN})(\\s*,)?\\s+`);
const ROLE_LABEL = leftwards(
  `(?:${ROLE_FR}|${ROLE_EN}|signé|signed|dr|médecin prescripteur|prescripteur|référent|opérateur|opérateur principal|requested by|referred by)\\s*:\\s*`,
);
const ARTICLE = leftwards("(le|la|du|au|un|une|cette|ce|the|a|notre|mon|ma|our|my)\\s+|l['’]");
const PREPOSITION = leftwards("(de|à|que)\\s+|(d|qu)['’]");
const SPECIALTY = rightwards(
  '\\s*,(?=\\s+(?:\\p{L}+(?:logue|iatre|logiste|thérapeute)|chirurgien(?:ne)?|généraliste|urgentiste|anesthésiste|oncologue|médecin|interne)(?!\\p{L}))',
);
const POSSESSIVE = rightwards("['’]s?(?=\\s)");
const GREETING = leftwards('(?:bonjour|bonsoir|merci|chère?|hello|hi|dear|thanks|thank you)\\s+');

/** "Thanks Dr Shaw and everyone". */
const AND = rightwards('\\s+(?:and|et|&)(?=\\s)');

/** Whether a doctor's title stands before the name, whatever kind the name was taken for. */
export const hasDoctorTitle = (text: string, { start }: Finding): boolean =>
  before(text, start, DOCTOR) !== null;

/** The name before this one, when a plural title stands before both: "les Drs Martin et Petit". */
function chainedTo(text: string, finding: Finding, findings: readonly Finding[]): Finding | undefined {
  const previous = findings.findLast(
    (one) => one.kind === finding.kind && one.end <= finding.start && one !== finding,
  );
  if (previous === undefined || !CHAIN.test(text.slice(previous.end, finding.start))) return undefined;
  const plural = before(text, previous.start, PLURAL) !== null;
  return plural || chainedTo(text, previous, findings) !== undefined ? previous : undefined;
}

/** Suggestions for the colleagues of one text, in reading order. */
export function professionals({ text, language }: Passage, findings: readonly Finding[]) {
  const known: Identity[] = [];
  const nouns = new Map<Identity, Noun>();
  const french = language === 'fr';

  function nounPhrase(finding: Finding, woman: boolean): string {
    const isFirst = known.length === 0;
    const identity = identify(known, text, finding);
    const before = nouns.get(identity);
    const noun = before ?? (woman ? CONSOEUR : CONFRERE);
    nouns.set(identity, noun);
    if (!french)
      return before === undefined ? (isFirst ? 'a colleague' : 'another colleague') : 'that colleague';
    if (before !== undefined) return demonstrative(noun);
    return isFirst ? indefinite(noun) : another(noun);
  }

  function beside(head: number, end: number): Suggestion | undefined {
    const label = before(text, head, ROLE_LABEL);
    if (label !== null) return removal(startOf(label, head), end);
    if (text[head - 1] === '(' && text[end] === ')') return removal(head, end);
    const thanks = before(text, head, GREETING) === null ? null : after(text, end, AND);
    if (thanks !== null) return removal(head, end + thanks[0].length);
    const aloneOnLine = /(?:^|\n)\s*$/u.test(text.slice(0, head)) && /^\s*(?:$|\n)/u.test(text.slice(end));
    if (aloneOnLine || before(text, head, GREETING) !== null) return removal(head, end);
    const article = startOf(before(text, head, leftwards('(?:le|la)\\s+')), head);
    const role = before(text, article, ROLE);
    if (role === null) return undefined;
    if (role[1] === undefined) {
      const possessive = after(text, end, POSSESSIVE);
      return possessive === null
        ? removal(article, end)
        : wording(text, text.slice(0, article).trimEnd().length, end + possessive[0].length, '’s');
    }
    const wide = after(text, end, COMMA_AND_VERB)?.[0].length ?? 0;
    return CLOSED.test(text.slice(end)) ? removal(text.lastIndexOf(',', head), end + wide) : undefined;
  }

  return function suggest(finding: Finding): readonly Suggestion[] {
    const end = endOfName(text, finding.start, finding.end);
    const stop = goesOnWithName(text, finding, findings)
      ? ''
      : lostFullStop(text, finding.start, finding.end);
    const firstPart = startsAfterName(text, finding, findings) ?? chainedTo(text, finding, findings)?.end;
    if (firstPart !== undefined) return [removal(firstPart, end)];
    const plural = before(text, finding.start, PLURAL);
    if (plural !== null) {
      const from = startOf(plural, finding.start);
      if (!french) return [wording(text, from, end, 'colleagues')];
      const low = plural[0].toLowerCase();
      const preposition = before(text, from, leftwards("(?:de|d['’])\\s*"));
      const words = low.startsWith('aux') ? 'à des confrères' : 'des confrères';
      if (preposition === null) return [wording(text, from, end, words)];
      return [wording(text, startOf(preposition, from), end, 'de confrères')];
    }
    const title = before(text, finding.start, TITLED);
    const titleStart = startOf(title, finding.start);
    const taken = beside(titleStart, end);
    if (taken !== undefined) return [taken];

    const article = before(text, titleStart, ARTICLE);
    const word = article?.[1]?.toLowerCase() ?? '';
    const head = startOf(article, titleStart);
    const woman =
      /^(?:la|une|cette|ma)$/u.test(word) ||
      /^(?:dre|docteure|doctoresse|professeure|pre|mme|mlle)$/iu.test(title?.[1] ?? '') ||
      /^(?:mme|madame)/iu.test(title?.[0] ?? '') ||
      sexOfName(text.slice(finding.start, end)) === 'f';
    const phrase = nounPhrase(finding, woman);
    if (!french) {
      const possessive = after(text, end, POSSESSIVE);
      if (possessive !== null) return [wording(text, head, end + possessive[0].length, `${phrase}’s`)];
      return [wording(text, head, end, phrase + stop)];
    }
    const specialty = after(text, end, SPECIALTY);
    const to = end + (specialty?.[0].length ?? 0);
    if (word === 'du' || word === 'au')
      return [wording(text, head, to, joined(uncontracted(word), phrase) + stop)];
    const preposition = before(text, head, PREPOSITION);
    const bare = preposition === null && article === null ? before(text, head, BARE_LEAD) : null;
    if (bare !== null) return [wording(text, head, to, joined(bareLead(bare, true), phrase) + stop)];
    const words =
      preposition === null ? phrase : joined(uncontracted(preposition[1] ?? `${preposition[2]}’`), phrase);
    return [wording(text, startOf(preposition, head), to, words + stop)];
  };
}
