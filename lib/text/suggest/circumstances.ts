import type { Finding, Suggestion } from '../finding';
import { after, before, leftwards, rightwards, startOf } from './nearby';
import { type Passage, removal, wording } from './phrasing';

const AGE_BEHIND =
  /(?:,? ?\(?(?:âgée?s? de |de |d['’]|aged? |is |who is )?\d{1,3}(?: ?(?:ans|an|mois|a|semaines|jours|yo|years? old))?(?:(?:, ?| et | and | & )\d{1,2}(?: ?(?:ans|an|mois))?)*(?: et demi)?|[, ]+\d{1,3})$/iu;
const AGE_AHEAD = /^\d{1,3}[- ](?:year|month|week)s?[- ]old /iu;
const BRACKETS = { before: leftwards('\\s?\\('), after: rightwards('\\)') };

/** "fille de 7 ans" → "fille", "2 enfants de 3 et 5 ans" → "2 enfants", "(2, 4 et 6 ans)" → nothing. */
export function relative({ start, end }: Finding, { text }: Passage): readonly Suggestion[] {
  const value = text.slice(start, end);
  const bare = value.replace(AGE_AHEAD, '').replace(AGE_BEHIND, '').trim();
  if (bare !== value && /\p{L}{3}/u.test(bare)) {
    const open = value.includes('(') && !value.includes(')') && text[end] === ')' ? end + 1 : end;
    return [wording(text, start, open, bare), removal(start, end)];
  }
  const left = before(text, start, BRACKETS.before);
  const right = after(text, end, BRACKETS.after);
  return left && right ? [removal(startOf(left, start), end + 1)] : [];
}

const KIN_BEFORE = leftwards(
  "(?:fils|fille|femme|mari|épouse|époux|mère|père|frère|sœur|soeur|son|daughter|wife|husband)(\\s+(?:d['’]une?\\s+|de\\s+la\\s+|de\\s+l['’]|du\\s+|of\\s+(?:the\\s+|an?\\s+)?))",
);
const ARTICLE_FR = leftwards("(?:(le|un|ce|du|au)|(la|une|cette)|(l['’]))\\s*");
const ARTICLE_EN = leftwards('(?:the|an?|this|our|my)\\s+(?:only\\s+|sole\\s+|last\\s+)?');
const ONLY = leftwards('(?:seul|unique|dernier)e?\\s+');
const IS_FR = leftwards('(?:est|était|reste)\\s+');
const FEMININE = /(?:euse|ière|trice|ienne|ère|ée|sse|ante|ète|ne|te)(?: |$)/iu;

/** The place that a trade is told with goes along: "luthier de Mirecourt". */
const TIED =
  /^ (?:de |d['’]|du |des |à |au |aux |in |of |from |at )(?:la |l['’]|the )?\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}/u;

/** A trade or an office: "le luthier" → "le patient", "il est éclusier" → "il est en activité". */
function work(finding: Finding, { text, language }: Passage, idle: string): readonly Suggestion[] {
  const { start } = finding;
  const end = finding.end + (TIED.exec(text.slice(finding.end, finding.end + 90))?.[0].length ?? 0);
  const kin = before(text, start, KIN_BEFORE);
  // "la fille du ministre": the relation stays, the office goes.
  if (kin !== null) return [removal(start - (kin[1]?.length ?? 0), end)];
  if (language === 'en')
    return before(text, start, ARTICLE_EN)
      ? [wording(text, start, end, 'patient'), removal(start, end)]
      : [removal(start, end)];
  if (before(text, start, IS_FR)) return [wording(text, start, end, idle), removal(start, end)];
  const only = before(text, start, ONLY);
  const from = startOf(only, start);
  const article = before(text, from, ARTICLE_FR);
  if (article === null) return [removal(from, end)];
  const feminine =
    article[2] !== undefined || (article[1] === undefined && FEMININE.test(text.slice(start, end)));
  const noun = feminine ? 'patiente' : 'patient';
  if (article[3] !== undefined)
    return [wording(text, startOf(article, from), end, feminine ? 'la patiente' : 'le patient')];
  return [wording(text, from, end, noun), removal(from, end)];
}

export const occupation = (finding: Finding, passage: Passage): readonly Suggestion[] =>
  work(finding, passage, 'en activité');

export const role = (finding: Finding, passage: Passage): readonly Suggestion[] =>
  work(finding, passage, 'une personne connue');

const HEAD =
  /^(?:accident|crash|collision|déraillement|explosion|incendie|attentat|attaque|fusillade|noyade|naufrage|intoxication|effondrement|inondation|avalanche|carambolage|séisme|fire|shooting|stabbing|bombing|derailment|plane crash|train crash|flooding|earthquake)s?(?![\p{L}])/iu;
/** What carried them stays: "car scolaire accidenté à …" → "car", "vol AF447" → "vol". */
const VEHICLE =
  /^(?:l['’]|le |la )?(?:car|bus|train|avion|hélicoptère|bateau|téléphérique|autocar|minibus|manège|camion|planeur|chalutier|ferry|voilier|vol|flight|otage)(?!\p{L})/iu;
const FIRST =
  /^(?:(?:1er|1ère|1re|premier|première|seul|seule|unique|first|only)\s+)(?:(?:ever|known|reported|recorded|connue?|décrite?)\s+)?(cas|case|greffée?|patiente?|transplantée?|malade|opérée?)(?![\p{L}])/iu;

/** "accident du TGV" → "accident", "premier cas français" → "cas". */
export function event({ start, end }: Finding, { text, language }: Passage): readonly Suggestion[] {
  const value = text.slice(start, end);
  // What stays must not tell of the news itself.
  if (/^(?:attentat|attaque|fusillade|tuerie|shooting|stabbing|bombing|terrorist)/iu.test(value)) {
    const words =
      language === 'en' ? 'assault' : before(text, start, leftwards("l['’]")) ? 'agression' : 'violence';
    return [wording(text, start, end, words), removal(start, end)];
  }
  const head = FIRST.exec(value)?.[1] ?? HEAD.exec(value)?.[0] ?? VEHICLE.exec(value)?.[0];
  return head !== undefined && head.length < value.length
    ? [wording(text, start, end, head.toLowerCase()), removal(start, end)]
    : [];
}
