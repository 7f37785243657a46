/** How an age stands in a French sentence. */
import { before, leftwards, startOf } from '../../text/suggest/nearby';
import { wording } from '../../text/suggest/phrasing';
import type { Ages } from './age-words';
import type { Rung, Setting } from './ladder';

/** "patiente de", "homme âgé de", "notaire de": somebody of that age. */
const OF = /(?:(?:,\s*|\s+|^)(?:âgée?|agée?)\s+de|\s+de|^de)\s+$/iu;
const HAS = leftwards(
  "(?:(?:elle|il|qui|patiente?|mère|père)\\s+|qu['’](?:elle|il)\\s+|l['’])?(a|avait)\\s+",
);
export const AT = leftwards("à\\s+(?:l['’]âge de\\s+)?");
const NO_FRAME = leftwards(
  "(?:ses|leurs|fête|fêter|les|des|dans|pour|depuis|vers|après|avant|dès|jusqu[’']à)\\s+",
);
export const GLUED_SEX = /([HFM])(\s?\/?\s?)$/u;
const UNIT = /\s?(ans?|a|A)$/u;
/** The noun that says as much as the stage: "garçon de 7 ans" → "garçon". */
export const CHILD_NOUN = leftwards(
  '(enfant|garçon|petit garçon|petite fille|fillette|fille|bébé|nourrisson|nouveau-né|jumeau|jumelle|jumeaux|jumelles|ado|adolescente?|écolière?)(?:,?\\s*(?:âgée?s?|agée?s?)\\s+de\\s+|\\s+de\\s+|,?\\s+)',
);
export interface Frame {
  /** Where what is replaced begins and ends, and what stands there, given an adjective. */
  readonly adjective: (words: string) => ReturnType<typeof wording>;
  /** The same, given "85 à 89 ans" and "85-89 ans". */
  readonly range: (from: number, to: number) => ReturnType<typeof wording>;
}

/** How the age stands in its sentence; null where no other words would fit. */
export function frameOf({ text, fact }: Setting): Frame | null {
  const { start, end } = fact;
  if (before(text, start, NO_FRAME) !== null) return null;
  const unit = UNIT.exec(text.slice(start, end))?.[1] ?? '';
  const has = before(text, start, HAS);
  if (has !== null) {
    const verb = start - (/\S+\s+$/u.exec(text.slice(0, start))?.[0].length ?? 0);
    const is = has[1]?.toLowerCase() === 'avait' ? 'était' : 'est';
    const elided = /['’]$/u.test(text.slice(0, verb));
    if (elided) return null;
    return {
      adjective: (words) =>
        words.startsWith('d’une')
          ? wording(text, verb, end, `${is} âgée ${words}`)
          : wording(text, verb, end, `${is} ${words}`),
      range: (from, to) => wording(text, start, end, `entre ${from} et ${to} ans`),
    };
  }
  const of = OF.exec(text.slice(Math.max(0, start - 40), start));
  if (of !== null) {
    const noun = startOf(of, start);
    const comma = of[0].startsWith(',') ? ',' : '';
    return {
      adjective: (words) => wording(text, noun, end, `${comma} ${words}`),
      range: (from, to) => wording(text, start, end, `${from} à ${to} ans`),
    };
  }
  const at = before(text, start, AT);
  if (at !== null) {
    const lead = startOf(at, start);
    return {
      adjective: () => wording(text, lead, end, ''),
      range: (from, to) => wording(text, lead, end, `entre ${from} et ${to} ans`),
    };
  }
  const glued = GLUED_SEX.exec(text.slice(0, start));
  if (glued !== null) {
    const gap = start - (glued[2]?.length ?? 0);
    const spelled = unit === 'a' || unit === 'A' ? unit : ' ans';
    return {
      adjective: (words) => wording(text, gap, end, ` ${words}`),
      range: (from, to) => wording(text, start, end, `${from}-${to}${spelled}`),
    };
  }
  return {
    adjective: (words) => wording(text, start, end, words),
    range: (from, to) =>
      wording(text, start, end, `${from}-${to}${unit === '' ? '' : unit.length === 1 ? unit : ' ans'}`),
  };
}

export const ageRung = (suggestion: ReturnType<typeof wording>, effect: Ages | null, loss: number): Rung => ({
  edit: suggestion.edit,
  says: suggestion.text.trim(),
  effect,
  anchor: false,
  loss,
});
