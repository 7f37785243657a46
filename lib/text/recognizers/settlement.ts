import type { Span } from '../finding';
import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { sayingOf } from '../lexicon/phrases';
import { placeOf } from '../lexicon/places';
import { groupSpan, matches } from '../matching';
import { townAt } from '../names/town';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "un village de 300 habitants", "a hamlet of 40 people". */
const SIZED =
  /(?<![a-z])(?<value>(?:petite? |gros |small |tiny )?(?:village|commune|hameau|bourg|bourgade|ville|ile|town|hamlet|island)(?: [a-z]{4,12})? (?:de |d'|of |with |a )(?:moins de |environ |a peine |fewer than |under |about )?\d{1,3}(?:[ .,]?\d{3})*(?:k)? ?(?:habitants|hab|ames|people|inhabitants|residents|souls)|(?:petite? |small |tiny )?(?:village|hameau|hamlet|town) (?:de |d'|of )(?:\d{2,3}|\d{1,2}[ .,]\d{3})(?! ?(?:[a-z%€$£]|[.,/]?\d))|(?:petite? |small |tiny )?(?:village|hameau|hamlet|town) (?:de |d'|of )(?:\d{2,3}|\d{1,2}[ .,]\d{3})(?= (?:in|on|near|dans|en|a|pres) ))(?![a-z])/dg;
/** "dans le 15", "département 48", "du 93": the number of a département. */
const NUMBERED =
  /(?<![a-z])(?:(?:habite|vit|vivant|vient|domiciliee?|originaire|suivie?|generaliste|installee?) (?:dans le|du)|(?:dans le )?departement(?: du| n°)?) (?<value>(?:0[1-9]|[1-8]\d|9[0-5]|2a|2b|97[1-6]))(?![\d%°/-]|[.,]\d| ?(?:mg|ml|h|kg|cm|ans|mois|jours|%))/dg;

/** Counties, states, régions and valleys: too large for a note, they count. */
const NAMED =
  /(?<![A-Za-z'-])(?:in|from|near|around|across|rural|en|dans l[ea]s?|de la|des?|du|au|aux|d')(?: the| rural)? ?(?<value>[A-Z][a-z]{2,16}(?:[ -](?:(?:of|de|du|et|d') ?)?[A-Z][a-z]{2,14}){0,3})(?![A-Za-z])/dg;
/** "H 92a, Finistère, perte de poids", "F 60 (Hautes-Alpes)", "93F in Leeds": beside the age it can be little else. */
const BESIDE_AGE =
  /(?:\d ?(?:ans|a|yo|y\/o),? |\d ?[MF],? |(?<![A-Za-z\d])[FHM] ?\d{2},? |(?:[Nn]ee?s?|DDN|[Bb]orn)[^\n,(]{3,24}\d{2},? |(?<=[a-z\d] )\()(?:in |from |a )?(?:the )?(?<value>[A-Z][a-z]{2,16}(?:[ -](?:(?:of|de|du|et|d'|le|la)[ -]?)?[A-Z][a-z]{2,14}){0,3})(?= ?(?:[,;:)\n]|$|\. |\((?:\d{2,3}|2[ABab])\)))/dg;
/** Names of people, ships and compass points as well. */
const ALSO_NAMES =
  /^(?:victoria|virginia|georgia|reading|bath|lincoln|chester|derby|jersey|cork|hull|nord|sud|leon|brie|perche|champagne|bourgogne|paris|lyon|marseille|boston|oxford|cambridge|york|london|toronto|vancouver|sydney|bristol|milwaukee|chicago|houston|memphis|ontario|denver|baltimore|philadelphia|newcastle|birmingham|edinburgh|leeds)$/;

const AMBIGUOUS =
  /^(?:nord|sud|brie|perche|leon|sein|bath|reading|victoria|georgia|virginia|mull|cork|hull|derby|buffalo|lot|var|ain)$/;

/** "institutrice de 45 ans à Mauriac": right after an age even a town that is a surname as well is one. */
const AFTER_AGE =
  /(?:\d ?(?:ans|yo|y\/o)),? (?:habitante? |vivant )?(?<lead>a|d'|au|aux|from|in) ?(?<value>(?:L[ea]s? |L')?[A-Z][a-z']{2,20}(?:[- ][A-Z]?[a-z']{1,20}){0,4})(?![A-Za-z])/dg;

const KNOWN_TOWN = 2_000;
const LARGE_TOWN = 10_000;
/** A commune that is no given name; one that is a word as well must be large ("Limoges", "Guéret"). */
function isTown(name: string): boolean {
  const place = placeOf(name);
  if (place?.kind !== 'commune' || isGivenName(name)) return false;
  return (place.population ?? 0) >= (place.alsoWord ? LARGE_TOWN : KNOWN_TOWN);
}

export const settlement: Recognizer = {
  name: 'settlement',
  kinds: ['place'],
  description:
    'A village told by its size ("un village de 300 habitants"), a département by its number, a county or a région: it counts.',
  find({ low, plain, hasDigit }) {
    const found: Candidate[] = [];
    const count = (span: Span, confidence: number, evidence: string): void => {
      found.push({
        ...span,
        kind: 'place',
        level: 'count',
        confidence,
        reason: 'place',
        evidence: [evidence],
      });
    };
    for (const match of matches(NAMED, plain)) {
      const span = groupSpan(match, 'value');
      const name = (match.groups?.value ?? '').toLowerCase();
      if (span && !ALSO_NAMES.test(name) && sayingOf('peoples', name) !== null && !isEponym(name))
        count(span, 0.4, 'large');
    }
    for (const match of matches(BESIDE_AGE, plain)) {
      const span = groupSpan(match, 'value');
      const name = (match.groups?.value ?? '').toLowerCase();
      if (
        span &&
        !AMBIGUOUS.test(name) &&
        !isEponym(name) &&
        (sayingOf('peoples', name) !== null || isTown(name))
      )
        count(span, 0.4, 'beside');
    }
    if (!hasDigit) return found;
    for (const match of matches(AFTER_AGE, plain)) {
      const span = groupSpan(match, 'value');
      const town = townAt(match.groups?.value ?? '', match.groups?.lead);
      if (span === undefined || town === null || town.place.alsoWord) continue;
      count({ start: span.start, end: span.start + town.length }, 0.4, 'age');
    }
    for (const [pattern, evidence] of [
      [SIZED, 'size'],
      [NUMBERED, 'number'],
    ] as const) {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        if (span) count(span, 0.45, evidence);
      }
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    {
      text: 'elle vit dans un village de 300 habitants',
      kind: 'place',
      value: 'village de 300 habitants',
      level: 'count',
    },
    {
      text: 'from a hamlet of 40 people',
      kind: 'place',
      value: 'hamlet of 40 people',
      level: 'count',
      lang: 'en',
    },
    { text: 'institutrice de 45 ans à Mauriac', kind: 'place', value: 'Mauriac', level: 'count' },
    { text: 'F 40 ans en Lozère', kind: 'place', value: 'Lozère', level: 'count' },
    { text: 'H 92a, Finistère, perte de 6 kg', kind: 'place', value: 'Finistère', level: 'count' },
    { text: '93F in Leeds, lives alone', kind: 'place', value: 'Leeds', level: 'count', lang: 'en' },
    {
      text: '61M, village of 600 in Norfolk',
      kind: 'place',
      value: 'village of 600',
      level: 'count',
      lang: 'en',
    },
    { text: 'il habite dans le 48, seul', kind: 'place', value: '48', level: 'count' },
  ],
  ignores: ['un village de 300 habitants', 'ville de 20 000 habitants', 'dans le 15 mg il y a du lactose'],
  misses: [{ text: 'un bled de trois maisons', kind: 'place', value: 'bled de trois maisons' }],
};
