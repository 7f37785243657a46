/** A trade said less closely: "notaire" → "profession juridique" → nothing. */
import type { Suggestion } from '../../text/finding';
import { fold } from '../../text/fold';
import { sayingOf } from '../../text/lexicon/phrases';
import { after, before, leftwards, rightwards, startOf } from '../../text/suggest/nearby';
import { wording } from '../../text/suggest/phrasing';
import { startsSentence } from '../../text/suggest/sentence';
import { sexByAgreement } from '../../text/suggest/sex-evidence';
import type { Sex } from '../age-profile';
import type { Fact } from '../fact';
import { type Field, fieldOf } from './fields';
import type { Rung, Setting } from './ladder';
import { LOSS } from './loss';
import { englishTrades } from './trades-english';

const FRANCE = 69_000_000;
/** A trade that no table holds. */
const RARE = 1_000;
/** Whoever shares a field with one in a thousand stands out by it no more. */
const FEW = 0.001;

export const tradeRung = (suggestion: Suggestion, share: number | null, loss: number): Rung => ({
  edit: suggestion.edit,
  says: suggestion.text.replace(/^[\s,]+|[\s,]+$/gu, ''),
  effect: share === null ? null : { by: 'share', share },
  anchor: share !== null && share < FEW,
  loss,
});

/** Part of the people who have that trade, as the table says or as for one that it does not hold. */
export const shareOfTrade = (folded: string): number => (sayingOf('trades', folded)?.value ?? RARE) / FRANCE;

const NUN = /(?:carmelite|benedictin|clarisse|dominicain|monial|religieuse|nonne)/;
const MONK = /(?:moine|trappiste|chartreux)/;
const RELIGIOUS = 0.0003;
const SISTER = leftwards('(?:(une?|la|ma|cette)\\s+)?(?:sœur|soeur)\\s+');
const WHO = leftwards('(?:patiente?|homme|femme|dame|monsieur)\\s+');
const IS = leftwards("(?:est|était|exerce comme|travaille comme)\\s+(?:une?\\s+|l['’])?");
/** Right behind the age, the sex or a mark. */
const APPOSED =
  /(?:\d\s?(?:ans?|a|mois)|(?<![\p{L}])[FHM]\s?\d{1,3}|[,(:;]|(?:profession|métier)\s*:?)\s*$/iu;
const MARK = /(?:[,(:;]|(?:profession|métier))\s*$/iu;
const SOLE = /(?:(,\s*)|(?<=[\s(])|^)(?:(la|le)\s+)?(?:seule?|unique|dernière?|dernier)\s+$/iu;
const RETIRED = leftwards('(?:ancien(?:ne)?|ex|retraitée?)[\\s-]+');
const RETIRED_BEHIND = rightwards(' (?:retraitée?|à la retraite)');
/** What the trade deals in: "éleveur de chèvres". */
const OBJECT = rightwards("(?: de [a-zé-]{4,14}| d['’][a-zé]{4,14})(?=[ ,.;)]|$)");
/** "luthier de Mirecourt": the place goes with the trade; "à Mirecourt" stands for itself. */
const TIED =
  /^ (?:de |d['’]|du |des )(?:la |l['’])?(?:\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}|(?:(?:mon|notre|ce|son) )?(?:village|bourg|canton|vallée|île|commune)(?:\s+de\s+\p{Lu}[\p{L}-]+)?)/u;
/** "Notaire de 52 ans": the trade is who it is. */
const BEARS_AGE = rightwards(
  "(?:,? (?:âgée? )?d[e'’]\\s?\\d{1,3}|,? \\d{2}|,? (?:octo|septua|sexa|quinqua|quadra|nona)génaire|,? d['’](?:une?|âge))",
);

/** The rungs that keep the field, and where `suggest` leaves a gap one without the trade. */
export function widerTrades(given: Setting): readonly Rung[] {
  const setting = { ...given, fact: withoutOnly(given.fact) };
  const { text, fact, language, sex } = setting;
  const { low } = fold(fact.words);
  if (language === 'en') return englishTrades(setting, fieldOf(low));
  const { start } = fact;
  const object = after(text, fact.end, OBJECT)?.[0].length ?? 0;
  const behind = text.slice(fact.end + object, fact.end + object + 90);
  const tied = TIED.exec(behind)?.[0].length ?? 0;
  const retired = RETIRED_BEHIND.exec(behind)?.[0].length ?? 0;
  const end = fact.end + object + Math.max(tied, retired);
  if (NUN.test(low) || MONK.test(low))
    return religious(setting, end, MONK.test(low) ? 'religieux' : 'religieuse');
  const sole = before(text, start, SOLE);
  const head = startOf(sole, start);
  const rungs: Rung[] = [];
  if (sole !== null) {
    const article = sole[2] === undefined ? '' : sole[2].toLowerCase() === 'la' ? 'une ' : 'un ';
    rungs.push(
      tradeRung(
        wording(text, head, end, (sole[1] ?? '') + article + fact.words),
        shareOfTrade(low),
        LOSS.facilityKind,
      ),
    );
  }
  const field = fieldOf(low);
  const wider = field === null ? null : inField(setting, field, head, end, sole?.[1] ?? '', retired > 0);
  if (wider !== null) rungs.push(wider);
  return [...rungs, ...openers(text, { start, end }, sex)];
}

const ONLY = /^(?:(?:la|le|the)\s+)?(?:seule?|unique|dernière?|dernier|only|last|sole)\s+/iu;

/** A finding may begin with the "seul" that makes it one. */
function withoutOnly(fact: Fact): Fact {
  const length = ONLY.exec(fact.words)?.[0].length ?? 0;
  return { ...fact, start: fact.start + length, words: fact.words.slice(length) };
}

function inField(
  { text }: Setting,
  field: Field,
  start: number,
  end: number,
  comma: string,
  retiredBehind: boolean,
): Rung | null {
  const retired = before(text, start, RETIRED);
  const head = startOf(retired, start);
  const past = retired !== null || retiredBehind;
  const noun = `${field.french.startsWith('m') ? 'un' : 'une'} ${field.french}`;
  const made = (from: number, words: string): Rung =>
    tradeRung(wording(text, from, end, words), field.share, LOSS.field);
  const is = before(text, head, IS);
  if (is !== null) return made(startOf(is, head), `${past ? 'a exercé' : 'exerce'} ${noun}`);
  if (before(text, head, WHO) !== null) return made(head, `${past ? 'ayant exercé' : 'exerçant'} ${noun}`);
  const left = text.slice(Math.max(0, head - 40), head);
  if (!APPOSED.test(left) && comma === '') return null;
  const words = `${field.french}${past ? ' (retraite)' : ''}`;
  if (comma !== '' || MARK.test(left)) return made(head, comma + words);
  // "H 58 ans grutier lombalgie": the field is set off, or it would run into the rest.
  const close = after(text, end, rightwards('\\s+[a-zàâéèêîôûç]')) === null ? '' : ',';
  return made(head - (/\s*$/u.exec(left)?.[0].length ?? 0), `, ${words}${close}`);
}

/** "une sœur carmélite" → "une religieuse". */
function religious({ text, fact, sex }: Setting, end: number, noun: string): readonly Rung[] {
  const { start } = fact;
  const sister = before(text, start, SISTER);
  const from = startOf(sister, start);
  const out = openers(text, { start: from, end }, sex);
  if (fold(fact.words).low === noun) return out;
  const article = sister?.[1] === undefined ? '' : `${sister[1]} `;
  return [tradeRung(wording(text, from, end, article + noun), RELIGIOUS, LOSS.field), ...out];
}

/** "Notaire de 52 ans" at the head of a sentence: who it is stays. */
function openers(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  sex: Sex | null,
): readonly Rung[] {
  if (after(text, end, BEARS_AGE) === null || !startsSentence(text.slice(0, start))) return [];
  const agreed = sexByAgreement(text, { start, end });
  const feminine = sex === 'female' || (sex === null && agreed === 'f');
  const masculine = sex === 'male' || (sex === null && agreed === 'm');
  const noun = feminine ? 'patiente' : masculine ? 'patient' : 'personne';
  return [tradeRung(wording(text, start, end, noun), null, LOSS.noTrade - 0.1)];
}
