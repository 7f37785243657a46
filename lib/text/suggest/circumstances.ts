import type { Finding, Suggestion } from '../finding';
import { firstCase } from './first-case';
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
/** "also High Sheriff of …": the rank is part of the office. */
const RANK_EN = /(?:,\s*)?(?:\balso\s+)?(?:\bthe\s+)?\b(?:High|Lord|Lady|Deputy|Vice|Chief)\s+$/u;
const IS_EN = leftwards('(?:is|was)\\s+(?:an?\\s+|the\\s+|our\\s+|my\\s+)?');
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
  if (language === 'en') {
    const rank = RANK_EN.exec(text.slice(Math.max(0, start - 40), start));
    if (rank !== null) return [removal(start - rank[0].length, end)];
    const is = before(text, start, IS_EN);
    if (is !== null) {
      const verb = /^\S+\s+/u.exec(is[0])?.[0].length ?? 0;
      return [wording(text, startOf(is, start) + verb, end, idle), removal(start, end)];
    }
    return before(text, start, ARTICLE_EN)
      ? [wording(text, start, end, 'patient'), removal(start, end)]
      : [removal(start, end)];
  }
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
  work(finding, passage, passage.language === 'fr' ? 'en activité' : 'in work');

export const role = (finding: Finding, passage: Passage): readonly Suggestion[] =>
  work(finding, passage, passage.language === 'fr' ? 'une personne connue' : 'a public figure');

const HEAD =
  /^(?:accident|crash|collision|déraillement|explosion|incendie|attentat|attaque|fusillade|noyade|naufrage|intoxication|effondrement|inondation|avalanche|carambolage|séisme|fire|shooting|stabbing|bombing|derailment|plane crash|train crash|flooding|earthquake)s?(?![\p{L}])/iu;
/** What carried them stays: "car scolaire accidenté à …" → "car", "vol AF447" → "vol". */
const VEHICLE =
  /^(?:l['’]|le |la )?(?:car|bus|train|avion|hélicoptère|bateau|téléphérique|autocar|minibus|manège|camion|planeur|chalutier|ferry|voilier|vol|flight|otage)(?!\p{L})/iu;
/** Words that tell of the news itself. */
const VIOLENT =
  /(?<!\p{L})(?:attentat|attaque|fusillade|tuerie|shooting|stabbing|bombing|terrorist|massacre|siege)/iu;
/** An English compound says what happened at its end: "the Fallowdale coach crash". */
const TAIL_EN =
  /(?<=\s)((?:(?:coach|train|car|bus|plane|helicopter|boat|ferry|minibus|pit|mine|factory|tower) )?(?:crash|collision|derailment|explosion|fire|shooting|stabbing|bombing|attack|drowning|disaster|flood|earthquake|collapse)s?)( survivors?| victims?)?$/iu;

/** "accident du TGV" → "accident", "premier cas français" → "cas". */
export function event({ start, end }: Finding, { text, language }: Passage): readonly Suggestion[] {
  const value = text.slice(start, end);
  const tail = language === 'en' ? TAIL_EN.exec(value) : null;
  const behind = tail?.[2] ?? '';
  const article = language === 'en' ? (/^(?:the|an?) /iu.exec(value)?.[0] ?? '') : '';
  if (VIOLENT.test(value) && (tail !== null || VIOLENT.exec(value)?.index === 0)) {
    const words =
      language === 'en'
        ? `${article === '' ? '' : 'the '}assault${behind}`
        : before(text, start, leftwards("l['’]"))
          ? 'agression'
          : 'violence';
    return [wording(text, start, end, words), removal(start, end)];
  }
  const first = firstCase(value);
  if (first !== null) {
    const said = before(text, start, leftwards('(?:is|was|est|était)\\s+'));
    const lead = said === null ? '' : language === 'en' ? 'a ' : /e$/iu.test(first.noun) ? 'une ' : 'un ';
    return lead.length + first.words.length < value.length
      ? [wording(text, start, end, lead + first.words), removal(start, end)]
      : [];
  }
  if (tail !== null && article.length + (tail[1]?.length ?? 0) + behind.length < value.length)
    return [wording(text, start, end, `${article}${tail[1] ?? ''}${behind}`), removal(start, end)];
  const head = HEAD.exec(value)?.[0] ?? VEHICLE.exec(value)?.[0];
  return head !== undefined && head.length < value.length
    ? [wording(text, start, end, head.toLowerCase()), removal(start, end)]
    : [];
}
