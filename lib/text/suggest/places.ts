import type { Finding, Suggestion } from '../finding';
import { startOfLabel } from './labelled';
import { before, leftwards, startOf } from './nearby';
import { type Passage, removal, wording } from './phrasing';

/** Postcode and town behind a street, or a town behind its postcode: they go with it. */
const TOWN =
  "\\p{Lu}[\\p{L}'’]+(?:[ -](?:(?:sur|sous|en|lès|les|la|le|de|du|des|d['’]|l['’]|St|Ste)[ -]?)?\\p{Lu}[\\p{L}'’]+){0,3}(?: cedex(?: \\d{1,2})?)?";
const TOWN_BEHIND = new RegExp(
  `^(?:[,\\s]*(?:à\\s+)?(?:F-)?\\d{2} ?\\d{3}\\s+${TOWN}|,\\s+${TOWN}(?=\\s*(?:$|[.,;)\\n]|[A-Z]{1,2}\\d)))`,
  'u',
);
const TOWN_BEHIND_POSTCODE = new RegExp(`^\\s+${TOWN}`, 'u');

const ADDRESS_LABEL = leftwards(
  "(?:(?:à l['’])?(?:adresse(?: postale)?|adr\\.?)(?: suivante)?|domicile|code postal|cp|ville|commune|lieu de naissance|address|home address|postcode|post code|zip(?: code)?|town|city)\\s*[:=]\\s*|à l['’]adresse\\s+",
);
const PREPOSITION = leftwards(
  "(?:au niveau (?:du|de la|de)|autour d[eu']|autour des|aux (?:alentours|environs) d[eu']|ds (?:le|la|les)|ds|devant (?:le|la)|au|aux|à(?: la| l['’])?|dans (?:le|la|les)|dans|sur|chez|en|de|du|d['’]|vers|près d[eu']|at|on|in|into|to|for|from|near|of)\\s*",
);
const STREET_ONLY =
  /^(?:rue|avenue|av\.?|boulevard|bd|place|impasse|chemin|allée|route|quai|cours|square)\s/iu;
const IN_STREET = leftwards("(?:(?:dans (?:la|l['’])|sur (?:la|le|l['’]))\\s*)?");
const DWELLING: readonly (readonly [RegExp, string])[] = [
  [leftwards('(?:qui\\s+)(?:habite|vit|réside|demeure|loge)(?:nt)?\\s+(?:au\\s+|à\\s+|dans\\s+)?'), ''],
  [
    leftwards(
      '(?:,\\s*)?(?:domiciliée?s?|demeurant|résidant|habitant|sise?|installée?s?)\\s+(?:au\\s+|à\\s+|dans\\s+)?',
    ),
    '',
  ],
  [
    leftwards('(?:habitent|vivent|résident|demeurent|logent)\\s+(?:au\\s+|à\\s+|dans\\s+)?'),
    'vivent à domicile',
  ],
  [leftwards('(?:habitait|vivait|résidait)\\s+(?:au\\s+|à\\s+|dans\\s+)?'), 'vivait à domicile'],
  [leftwards('(?:habite|vit|réside|demeure|loge)\\s+(?:au\\s+|à\\s+|dans\\s+)?'), 'vit à domicile'],
  [leftwards('dort\\s+(?:devant|sous|sur)\\s+(?:le\\s+|la\\s+)?'), 'dort dehors'],
  [leftwards('(?:,\\s*)?(?:who lives|living|residing|of)\\s+(?:at\\s+|in\\s+)?'), ''],
  [leftwards('(?:lives|resides|is living)\\s+(?:at\\s+|in\\s+)?'), 'lives at home'],
  [leftwards('(?:lived|resided|was living)\\s+(?:at\\s+|in\\s+)?'), 'lived at home'],
];
const VISIT = leftwards(
  '(?<=(?:visite|vad|intervention|passage|consultation|appelée?|vue?|visit|seen|called)\\s)(?:au|à|at|to)\\s+',
);

/** Street and number: out, with what led to it; a sentence that says where someone lives keeps its verb. */
export function address({ start, end }: Finding, { text, language }: Passage): readonly Suggestion[] {
  const to = end + (TOWN_BEHIND.exec(text.slice(end, end + 80))?.[0].length ?? 0);
  const label = before(text, start, ADDRESS_LABEL);
  if (label !== null) return [removal(startOf(label, start), to)];
  for (const [pattern, words] of DWELLING) {
    const match = before(text, start, pattern);
    if (match === null) continue;
    const from = startOf(match, start);
    return words === '' ? [removal(from, to)] : [wording(text, from, to, words), removal(from, to)];
  }
  const visit = before(text, start, VISIT);
  if (visit !== null) {
    return [wording(text, startOf(visit, start), to, language === 'fr' ? 'à domicile' : 'at home')];
  }
  if (
    language === 'fr' &&
    STREET_ONLY.test(text.slice(start, end)) &&
    !/[,(:]\s*$/u.test(text.slice(0, start))
  ) {
    return [wording(text, startOf(before(text, start, IN_STREET), start), to, 'dans la rue')];
  }
  return [removal(startOf(before(text, start, PREPOSITION), start), to)];
}

/** A postcode goes with its label and its town. */
export function postcode({ start, end }: Finding, passage: Passage): readonly Suggestion[] {
  const { text } = passage;
  const behind = TOWN_BEHIND_POSTCODE.exec(text.slice(end, end + 80))?.[0].length ?? 0;
  const label = before(text, start, ADDRESS_LABEL);
  if (label !== null) return [removal(startOf(label, start), end + behind)];
  const own = startOfLabel(text, start);
  if (own < start) return [removal(own, end + behind)];
  return placed(start, end + behind, passage);
}

/** "née Morel": a name, whatever else it may be. */
const MAIDEN = leftwards('(?:,\\s*)?(?:née|nee)\\s+');
const ORIGIN = leftwards(
  "(?:,\\s*)?(?:originaire|native?|venant|logée?s?|hébergée?s?|habitant|domiciliée?|from|living|born)\\s+(?:à\\s*|de\\s+|d['’]|du\\s+|in\\s+|from\\s+)?",
);
const LIVES: readonly (readonly [RegExp, string])[] = [
  [
    leftwards(
      "(habite|vit|réside|demeure|habitait|vivait|résidait|travaille|habitent|vivent)\\s+(?:(?:à|en|au|aux|sur|dans|vers)\\s+)?(?:(?:la|le|les)\\s+|l['’])?",
    ),
    'dans la région',
  ],
  [
    leftwards(
      "(est|sont|était|suis|sommes)\\s+(?:(?:de|à|en|au|aux|dans|sur)\\s+(?:(?:la|le|les)\\s+|l['’])?|d['’]|du\\s+|des\\s+)",
    ),
    'dans la région',
  ],
  [leftwards("(vient|viennent|venait|est née?)\\s+(?:de\\s+|d['’]|du\\s+|à\\s+)"), 'de la région'],
  [leftwards('(lives|lived|works|resides|is)\\s+(?:in|on|near|at)\\s+(?:the\\s+)?'), 'in the area'],
  [leftwards('(comes|came|is)\\s+from\\s+'), 'from the area'],
];

/** "du quartier des …", "dans un village près de …": the kind of place goes along. */
const QUARTER = leftwards(
  "(?:(?:du|au|dans (?:le|un|une)|d['’]un|d['’]une)\\s+(?:petit\\s+|petite\\s+)?(?:quartier|village|hameau|bourg|cité|commune|arrondissement)\\s+(?:près\\s+)?)(?:de (?:la |l['’])?|des |du |d['’])",
);
/** "connu de tout le 11e". */
const WHOLE = leftwards('((?:tout|tt)\\s+)(?:le|la)\\s+');
const LAND = /^(?:[îi]le|vallée|col|pays|lac|presqu|val|canton|archipel)/iu;
const TO_LAND = leftwards("(?:sur|de|à|dans|vers|depuis|par)\\s+(?:l['’]|la\\s+|le\\s+)|(?:du|au)\\s+");

function placed(start: number, end: number, { text }: Passage): readonly Suggestion[] {
  for (const [pattern, words] of LIVES) {
    const match = before(text, start, pattern);
    if (match === null) continue;
    const from = startOf(match, start) + (match[1]?.length ?? 0) + 1;
    const said = /^est née?$/iu.test(match[1] ?? '') ? 'dans la région' : words;
    return [wording(text, from, end, said), removal(from, end)];
  }
  const quarter = before(text, start, QUARTER);
  if (quarter !== null) return [removal(startOf(quarter, start), end)];
  const whole = before(text, start, WHOLE);
  if (whole !== null)
    return [wording(text, startOf(whole, start) + (whole[1]?.length ?? 0), end, 'le quartier')];
  const island = LAND.test(text.slice(start, end)) ? before(text, start, TO_LAND) : null;
  if (island !== null) return [removal(startOf(island, start), end)];
  const maiden = before(text, start, MAIDEN);
  if (maiden !== null) return [removal(startOf(maiden, start), end)];
  const origin = before(text, start, ORIGIN);
  if (origin !== null) return [removal(startOf(origin, start), end)];
  return [removal(startOf(before(text, start, PREPOSITION), start), end)];
}

/** A town, quarter or island: out with its preposition, or "dans la région" where the verb needs a place. */
export function place(finding: Finding, passage: Passage): readonly Suggestion[] {
  const label = before(passage.text, finding.start, ADDRESS_LABEL);
  if (label !== null) return [removal(startOf(label, finding.start), finding.end)];
  return placed(finding.start, finding.end, passage);
}
