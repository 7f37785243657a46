import type { Finding, Kind, Language, Suggestion } from '../finding';
import { age } from './ages';
import { event, occupation, relative, role } from './circumstances';
import { hashtag, withoutDash } from './company';
import { birthdate, date } from './dates';
import { facility } from './facility';
import { labelled } from './labelled';
import { before, leftwards } from './nearby';
import { englishPersons } from './person-english';
import { frenchPersons } from './person-french';
import { type Passage, removal, type Suggester, wording } from './phrasing';
import { address, place, postcode } from './places';
import { hasDoctorTitle, professionals } from './professional';

const BY_KIND: Partial<Record<Kind, Suggester>> = {
  birthdate,
  date,
  age,
  address,
  postcode,
  place,
  facility,
  relative,
  occupation,
  role,
  event,
  phone: labelled,
  email: labelled,
  url: labelled,
  ip: labelled,
  'national-id': labelled,
  'record-id': labelled,
  'insurance-id': labelled,
  'professional-id': labelled,
  iban: labelled,
  card: labelled,
  'identity-document': labelled,
  plate: labelled,
  'device-id': labelled,
};

/** A full stop or comma at the end of a value belongs to the sentence, and so does a bracket that only opens. */
function withoutStop(finding: Finding, text: string): Finding {
  const value = text.slice(finding.start, finding.end);
  const tail = /[.,;:]+$/u.exec(value);
  const end = tail === null || tail.index === 0 ? finding.end : finding.end - tail[0].length;
  const start = finding.start + (value.startsWith('(') && !value.includes(')') ? 1 : 0);
  return { ...finding, start, end };
}

const ACCOUNT = leftwards('(?:sous|via|depuis|under|via|from)\\s+');

/** "poste tout sous @…": no person, an account. */
const accountOf = ({ start, end }: Finding, { text, language }: Passage): Suggestion | null =>
  before(text, start, ACCOUNT) === null
    ? null
    : wording(text, start, end, language === 'fr' ? 'un pseudo' : 'a username');

const isNamed = ({ kind }: Finding): boolean => kind === 'person' || kind === 'professional';

/**
 * Every finding with its suggestions, best first, never none: words that a colleague would write in its place, with
 * the title, label or preposition that belongs to them. A person's first mention reads otherwise than the later
 * ones, so all findings of a text come together; order is kept. Offsets are UTF-16 units of `text`.
 *
 * A suggestion alone leaves commas and blanks behind: `correct` and `correctOne` make the edit and tidy them.
 */
export function suggest(text: string, findings: readonly Finding[], language: Language): Finding[] {
  const passage: Passage = { text, language };
  const ordered = findings
    .map((finding) => ({ finding, named: isNamed(finding) ? withoutDash(text, finding) : finding }))
    .sort((a, b) => a.named.start - b.named.start);
  const named = ordered.map((one) => one.named);
  const person = (language === 'fr' ? frenchPersons : englishPersons)(passage, named);
  const professional = professionals(passage, named);
  const ownOf = (finding: Finding): readonly Suggestion[] => {
    const isName = finding.kind === 'person' || finding.kind === 'handle';
    const isColleague = finding.kind === 'professional' || (isName && hasDoctorTitle(text, finding));
    if (!isName && !isColleague) return BY_KIND[finding.kind]?.(withoutStop(finding, text), passage) ?? [];
    const tag = hashtag(text, finding);
    if (tag !== null) return [removal(tag.start, tag.end)];
    if (isColleague) return professional(finding);
    const account = finding.kind === 'handle' ? accountOf(finding, passage) : null;
    return account === null ? person(finding) : [account];
  };
  const suggestions = new Map<Finding, readonly Suggestion[]>();
  for (const { finding: original, named: finding } of ordered) {
    const own = ownOf(finding);
    suggestions.set(original, own.length > 0 ? own : [removal(finding.start, finding.end)]);
  }
  return findings.map((finding) => ({ ...finding, suggestions: suggestions.get(finding) ?? [] }));
}
