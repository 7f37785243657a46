/** A place said less closely: "à Saint-Flour" → "dans le Cantal" → "en Auvergne-Rhône-Alpes" → nothing. */
import type { Suggestion } from '../../text/finding';
import { fold } from '../../text/fold';
import { sayingOf } from '../../text/lexicon/phrases';
import { placeKey, placeOf } from '../../text/lexicon/places';
import { after, before, leftwards, rightwards, startOf } from '../../text/suggest/nearby';
import { wording } from '../../text/suggest/phrasing';
import { type Area, areaNamed, departmentOf } from './areas';
import type { Rung, Setting } from './ladder';
import { LOSS } from './loss';

/** What leads to where somebody is, with what narrows it ("près de", "dans le village de"). */
const IN = leftwards(
  "(?:(?:tout\\s+)?(?:près|à côté|proche|autour|aux alentours|aux environs|du côté|non loin|pas loin|dans la (?:région|banlieue|campagne)|en (?:banlieue|périphérie)|dans les environs|sur les hauteurs|au (?:nord|sud)|à l['’](?:est|ouest)|(?:dans|sur) (?:le|la|un|une|l['’])\\s?(?:petite?\\s+)?(?:village|commune|ville|bourg|hameau|quartier|secteur|île))\\s+(?:de\\s+(?:la\\s+|l['’])?|d['’]|du\\s+|des\\s+)|(?:à(?:\\s+la|\\s+l['’])?|au|aux|en|sur|vers|dans\\s+(?:le|la|les|l['’])|dans|in|near|at|around)\\s*)",
);
const OF = leftwards("(?:(?:de\\s+la|de\\s+l['’]|de|du|des|from|of)\\s+|d['’])");
/** "habite Saint-Flour": the verb takes the name with nothing between. */
const LIVES = leftwards('(?:habite(?:nt)?|habitait|habitant)\\s+');
const LEADS_WITH_ARTICLE = /^(?:le|la|les)\s+|^l['’]/iu;
/** "(15)" behind the name says the same. */
const BRACKET_BEHIND = rightwards('\\s?\\((?:\\d{2,3}|2[AB])\\)');
const CEDEX = rightwards('\\s+cedex(?:\\s+\\d{1,2})?');

/** What goes with a place that is left out, where `suggest` would leave it hanging: "vu à", "on the Isle of". */
const OUT_FR = leftwards(
  '(?:,\\s*)?(?:vue?s?|suivie?s?|venue?s?|arrivée?s?|passée?s?|rencontrée?s?|domiciliée?s?|installée?s?)\\s+(?:à|au|aux|en|dans le|dans la|sur|près de|de|du)\\s+',
);
const OUT_EN = leftwards(
  '(?:(?:who\\s+)?(?:living|residing|based|seen|working|lives)\\s+)?(?:on|in|at|from|near|off|of)\\s+(?:(?:the|an?)\\s+)?(?:(?:small\\s+)?(?:isle|island|town|village|hamlet|city)\\s+(?:of\\s+)?)?',
);
/** With the sentence going on, what was done there stays: "seen in Kirkwall on Monday". */
const IN_EN = leftwards(
  '(?:on|in|at|from|near|off|of)\\s+(?:(?:the|an?)\\s+)?(?:(?:small\\s+)?(?:isle|island|town|village|hamlet|city)\\s+(?:of\\s+)?)?',
);
const LIVES_EN =
  /(?<!who )(?<![a-z])(?:lives|lived|resides|is|was|works|comes|came) (?:on|in|at|near|from) (?:the )?(?:isle of )?$/iu;
const ENDS = rightwards('\\s*(?:[,.;:!?)]|$)');

function leftOut({ text, language, fact }: Setting): Rung | null {
  const english = language === 'en';
  const closed = after(text, fact.end, ENDS) !== null;
  const lead = before(text, fact.start, english ? (closed ? OUT_EN : IN_EN) : OUT_FR);
  if (lead === null || (!english && !closed)) return null;
  // "She lives in Whitby" needs its place.
  if (english && LIVES_EN.test(text.slice(Math.max(0, fact.start - 40), fact.start))) return null;
  const edit = { start: startOf(lead, fact.start), end: fact.end + rest(text, fact.end), text: '' };
  return { edit, says: '', effect: null, anchor: false, loss: LOSS.noPlace };
}

/** "Riom" of "Riom-ès-Montagnes": what is left of a name that was read in part. */
const rest = (text: string, at: number): number =>
  /^(?:-[\p{L}’']+)+/u.exec(text.slice(at, at + 40))?.[0].length ?? 0;

/** The département around a commune that bears its name alone. */
function areaOf(words: string): Area | null {
  const { low } = fold(words);
  const place = placeOf(placeKey(low));
  const department = place?.kind === 'commune' && place.shared === 1 ? place.department : null;
  return department === null ? null : departmentOf(department);
}

const people = (area: Area): number | null => sayingOf('peoples', fold(area.name).low)?.value ?? null;

/** The area's name in place of the town's, with what leads to it. */
function worded({ text, language, fact }: Setting, area: Area): Suggestion {
  const { start } = fact;
  const tail = after(text, fact.end, CEDEX) ?? after(text, fact.end, BRACKET_BEHIND);
  const end = fact.end + (tail?.[0].length ?? rest(text, fact.end));
  if (language === 'en') return wording(text, start, end, area.name);
  const inside = before(text, start, IN);
  if (inside !== null) return wording(text, startOf(inside, start), end, area.within);
  const of = before(text, start, OF);
  if (of !== null) return wording(text, startOf(of, start), end, area.of);
  if (before(text, start, LIVES) !== null) return wording(text, start, end, area.within);
  if (/[\p{L}\p{N}]\s*$/u.test(text.slice(0, start)) || LEADS_WITH_ARTICLE.test(fact.words))
    return wording(text, start, end, area.within);
  return wording(text, start, end, area.name);
}

function rungOf(setting: Setting, area: Area, loss: number): Rung | null {
  const suggestion = worded(setting, area);
  const inhabitants = people(area);
  if (inhabitants === null) return null;
  return {
    edit: suggestion.edit,
    says: suggestion.text.trim(),
    effect: { by: 'people', people: inhabitants },
    anchor: true,
    loss,
  };
}

/** Département and région of a French commune, région of a département, nothing; `suggest` has more ways to leave it out. */
export const widerPlaces = (setting: Setting): readonly Rung[] => {
  const out = leftOut(setting);
  return out === null ? areas(setting) : [...areas(setting), out];
};

/** "un village de 180 habitants": without the number it is one of thousands. */
const SIZED =
  /^(.*?\p{L})\s+(?:de|d['’]|of|with)\s*(?:(?:moins de|environ|à peine|fewer than|under|about)\s+)?\d[\d .,]*k?\s?\p{L}+$/u;

function areas(setting: Setting): readonly Rung[] {
  const { text, fact } = setting;
  const { words } = fact;
  const sized = SIZED.exec(words)?.[1];
  if (sized !== undefined) {
    const { edit } = wording(text, fact.start, fact.end, sized);
    return [{ edit, says: sized, effect: null, anchor: false, loss: LOSS.department }];
  }
  const whole = words + text.slice(fact.end, fact.end + rest(text, fact.end));
  const department = areaOf(whole);
  if (department !== null) {
    const own = rungOf(setting, department, LOSS.department);
    const region = department.around === null ? null : rungOf(setting, department.around, LOSS.region);
    return [own, region].filter((rung) => rung !== null);
  }
  const area = areaNamed(words.replace(LEADS_WITH_ARTICLE, ''));
  const around = area?.around ?? null;
  const region =
    around === null || placeOf(placeKey(fold(words).low))?.kind === 'commune'
      ? null
      : rungOf(setting, around, LOSS.region);
  return region === null ? [] : [region];
}
