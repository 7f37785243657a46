/** The ladder of one fact: what its recognizer suggests, and the steps between that keep more. */
import type { Edit, Finding, Suggestion } from '../../text/finding';
import { before, leftwards, startOf } from '../../text/suggest/nearby';
import { capitalise, startsSentence } from '../../text/suggest/sentence';
import { sexByAgreement } from '../../text/suggest/sex-evidence';
import type { Effect } from '../fact';
import { englishAges } from './ages-english';
import { frenchAges } from './ages-french';
import { widerEvents } from './events';
import { widerFamilies, widerOrigins } from './families';
import type { Ladder, Rung, Setting } from './ladder';
import { LOSS } from './loss';
import { widerPlaces } from './places';
import { widerRoles } from './roles';
import { widerTrades } from './trades';

const MONTH = 1 / 12;
/** "ancienne dentellière" goes as a whole. */
const FORMER = /(?<!\p{L})(?:(?:ancien(?:ne)?|ex|retraitée?|former|retired)[\s-]+)$/iu;
const YEAR = /^ (?:19|20)\d\d(?!\d)/u;

const THE = leftwards('(?:la|le)\\s+');
const SIZE = /^ \(\d[\d .]* ?(?:k ?)?hab(?:itants?|\.)?\)/iu;
/** An age that has lost whose it is: ", 71 ans, 4e érysipèle". */
const AGE_FIRST = /^[\s,]*\d{1,3}(?:\s?(?:ans|a|yo|y\/o)(?!\p{L})|\s*,)/iu;

/** What is left out at the head of a sentence leaves the patient there when an age follows. */
function headed({ text, language, fact, sex }: Setting, edit: Edit): Edit {
  if (fact.kind !== 'role' && fact.kind !== 'occupation') return edit;
  if (!startsSentence(text.slice(0, edit.start)) || !AGE_FIRST.test(text.slice(edit.end, edit.end + 24)))
    return edit;
  if (language === 'en') return { ...edit, text: 'Patient' };
  const agreed = sexByAgreement(text, { start: edit.start, end: edit.end });
  const feminine = sex === 'female' || (sex === null && (agreed === 'f' || FEMININE.test(fact.words)));
  const masculine = sex === 'male' || (sex === null && (agreed === 'm' || MASCULINE.test(fact.words)));
  return { ...edit, text: feminine ? 'Patiente' : masculine ? 'Patient' : 'Personne' };
}
const FEMININE = /^\p{L}*(?:euse|ière|trice|ienne|ère|ée|esse)(?!\p{L})/iu;
const MASCULINE = /^(?:curé|abbé|prêtre|moine|gardien|\p{L}+(?:eur|ier|teur|ien))(?!\p{L})/iu;

interface Kept {
  readonly effect: Effect | null;
  readonly anchor: boolean;
}
const NOTHING: Kept = { effect: null, anchor: false };

/** What a suggestion that says it more widely leaves, and costs; then what leaving it out costs. */
function suggested(
  setting: Setting,
  suggestions: readonly Suggestion[],
  wider: number,
  none: number,
  kept: Kept = NOTHING,
): readonly Rung[] {
  const { fact, text } = setting;
  return suggestions.map((suggestion) => {
    const { edit, action } = suggestion;
    const end = Math.max(edit.end, Math.min(fact.end, text.length));
    // "miss Aveyron 2026": the year goes with the title.
    const year = fact.kind === 'role' ? (YEAR.exec(text.slice(end, end + 6))?.[0].length ?? 0) : 0;
    const former =
      fact.kind === 'occupation' && suggestion.text === ''
        ? (FORMER.exec(text.slice(Math.max(0, edit.start - 20), edit.start))?.[0].length ?? 0)
        : 0;
    // "la doyenne du village (450 hab)": the size is the village's.
    const size = fact.kind === 'role' ? (SIZE.exec(text.slice(end, end + 24))?.[0].length ?? 0) : 0;
    const out = action === 'remove' || suggestion.text === '';
    // "La doyenne, 103 ans" at the head of a post: "Patiente, 103 ans".
    const the = /^patiente?$/iu.test(suggestion.text) ? before(text, edit.start, THE) : null;
    const isHead =
      the !== null &&
      startsSentence(text.slice(0, startOf(the, edit.start))) &&
      AGE_FIRST.test(text.slice(end + size, end + size + 24));
    const bare = {
      start: isHead ? startOf(the, edit.start) : edit.start - former,
      end: end + year + size,
      text: isHead ? capitalise(edit.text) : edit.text,
    };
    const whole = out ? headed(setting, bare) : bare;
    // "notaire à Corte": the place goes along, and is lost as well.
    const along = /\p{Lu}/u.test(text.slice(fact.end, edit.end)) ? LOSS.noPlace : 0;
    return {
      edit: whole,
      says: out ? whole.text : suggestion.text,
      loss: (out ? none : wider) + along,
      ...(out ? NOTHING : kept),
    };
  });
}

function rungsOf(
  setting: Setting,
  suggestions: readonly Suggestion[],
  finding: Finding | undefined,
): readonly Rung[] {
  const { fact, language } = setting;
  switch (fact.kind) {
    case 'age':
      return fact.effect.by !== 'ages'
        ? []
        : (language === 'fr' ? frenchAges : englishAges)(setting, fact.effect);
    case 'place':
      return [
        ...widerPlaces(setting),
        ...suggested(setting, suggestions, LOSS.noPlace + 0.1, LOSS.noPlace + 0.2),
      ];
    case 'date': {
      const { effect } = fact;
      const year: Kept =
        effect.by === 'ages'
          ? { effect: { by: 'ages', from: effect.from, to: effect.to }, anchor: false }
          : NOTHING;
      const month: Kept = { effect: { by: 'share', share: MONTH }, anchor: true };
      const kept = finding?.kind === 'birthdate' ? year : month;
      return suggested(setting, suggestions, LOSS.month, LOSS.noDate, kept);
    }
    case 'facility':
      return suggested(setting, suggestions, LOSS.facilityKind, LOSS.noFacility);
    case 'occupation':
      return [...widerTrades(setting), ...suggested(setting, suggestions, LOSS.noTrade, LOSS.noTrade + 0.2)];
    case 'role':
      return [...widerRoles(setting), ...suggested(setting, suggestions, LOSS.noRole, LOSS.noRole + 0.2)];
    case 'family': {
      const own = widerFamilies(setting);
      const relative = finding?.kind === 'relative' ? LOSS.relativeAge : LOSS.family;
      return [
        ...own,
        ...suggested(setting, suggestions, own.length > 0 ? LOSS.family + 0.1 : relative, LOSS.noFamily),
      ];
    }
    case 'origin':
      return [...widerOrigins(setting), ...suggested(setting, suggestions, LOSS.continent, LOSS.noOrigin)];
    case 'event': {
      const own = widerEvents(setting);
      return own.length > 0 ? own : suggested(setting, suggestions, LOSS.event, LOSS.noEvent);
    }
    // The disease is what is asked about; the sex is touched on request only, see `neutral.ts`.
    case 'condition':
    case 'sex':
      return [];
  }
}

/** The ladder of a fact, the least loss first. `findings` are those of its part. */
export function ladderOf(setting: Setting, findings: readonly Finding[]): Ladder {
  const { fact } = setting;
  const finding = findings.find(({ start, end }) => start < fact.end && fact.start < end);
  const rungs = rungsOf(setting, finding?.suggestions ?? [], finding);
  return { fact, rungs: rungs.toSorted((a, b) => a.loss - b.loss) };
}
