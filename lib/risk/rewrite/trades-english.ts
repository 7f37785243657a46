/** A trade in English said less closely: "58F, harbour pilot" → "58F, works at sea" → nothing. */
import { fold } from '../../text/fold';
import { before, leftwards, startOf } from '../../text/suggest/nearby';
import { wording } from '../../text/suggest/phrasing';
import type { Field } from './fields';
import type { Rung, Setting } from './ladder';
import { LOSS } from './loss';
import { shareOfTrade, tradeRung } from './trades';

const IS = leftwards('(is|was|works as|worked as)\\s+(?:an?\\s+|the\\s+)?');
/** Behind a mark, with an article or none. */
const APPOSED = /[,(:;-]\s*(an?\s+|the\s+)?(?:retired\s+)?$/iu;
/** In front of the sentence's verb, as who it is: "A 45-year-old notary", "a retired notary". */
const AS_NOUN = /(?:years?[ -]old|\d ?(?:yo|y\/o|[FM])?|(?<![a-z])(?:retired|an?))\s+$/iu;
const SIGN = /\d\s?[FM]\s+$/u;
const ARTICLE = leftwards('(an?)\\s+');
const SOLE = /(?:(,\s*)|(?<=[\s(])|^)(?:(the)\s+)?(?:only|sole|last)\s+$/iu;
const TIED = /^ (?:of|for) (?:the )?\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}/u;

/** The rungs that keep the field of an English trade. */
export function englishTrades({ text, fact }: Setting, field: Field | null): readonly Rung[] {
  const { start } = fact;
  const end = fact.end + (TIED.exec(text.slice(fact.end, fact.end + 90))?.[0].length ?? 0);
  const rungs: Rung[] = [];
  const sole = before(text, start, SOLE);
  const head = startOf(sole, start);
  const comma = sole?.[1] ?? '';
  if (sole !== null) {
    const article = sole[2] === undefined ? '' : /^[aeiou]/iu.test(fact.words) ? 'an ' : 'a ';
    const alone = wording(text, head, end, comma + article + fact.words);
    rungs.push(tradeRung(alone, shareOfTrade(fold(fact.words).low), LOSS.facilityKind));
  }
  if (field === null) return rungs;
  const is = before(text, head, IS);
  const apposed = before(text, head, APPOSED);
  if (is !== null) {
    const past = /was|worked/iu.test(is[1] ?? '');
    rungs.push(
      tradeRung(
        wording(text, startOf(is, head), end, `${past ? 'worked' : 'works'} ${field.english}`),
        field.share,
        LOSS.field,
      ),
    );
  } else if (apposed !== null || comma !== '') {
    const from = head - (/(?:(?:an?|the)\s+)?(?:retired\s+)?$/iu.exec(text.slice(0, head))?.[0].length ?? 0);
    const past = /retired\s+$/iu.test(text.slice(0, head));
    const words = `${comma}${past ? 'retired, worked' : 'works'} ${field.english}`;
    rungs.push(tradeRung(wording(text, comma === '' ? from : head, end, words), field.share, LOSS.field));
  } else if (SIGN.test(text.slice(Math.max(0, head - 8), head))) {
    // "39F vet on Islay": set off, or it would run into the rest.
    const from = text.slice(0, head).trimEnd().length;
    rungs.push(tradeRung(wording(text, from, end, `, works ${field.english}`), field.share, LOSS.field));
  } else if (before(text, head, AS_NOUN) !== null) {
    const retired = head - (/retired\s+$/iu.exec(text.slice(0, head))?.[0].length ?? 0);
    const article = before(text, retired, ARTICLE);
    const from = startOf(article, retired);
    const lead = article === null ? '' : 'a ';
    rungs.push(
      tradeRung(wording(text, from, end, `${lead}patient working ${field.english}`), field.share, LOSS.field),
    );
    rungs.push(tradeRung(wording(text, from, end, `${lead}patient`), null, LOSS.noTrade - 0.1));
  }
  return rungs;
}
