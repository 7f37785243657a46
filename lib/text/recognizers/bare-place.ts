import { speaksOfPatient } from '../dates/public-days';
import { isBrand } from '../lexicon/brands';
import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isSurname } from '../lexicon/surnames';
import { groupSpan, matches } from '../matching';
import { isCompound, isSureTown, townAt } from '../names/town';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const TOWN =
  "(?:L[ea]s? |L'|[Ss]aint[e-] ?|St[e.-] ?)?[A-Z][a-z']{2,24}(?:[ -](?:(?:sur|sous|les?|la|en|de|du|des|aux?|l'|d')[ -]?)?[A-Z][a-z']{1,24}){0,3}";
/** A name between two signs, or before a colon: "…, Lorient, H 28 ans", "Plouha : suspicion de …". */
const ALONE = new RegExp(
  `(?:^|[,;:(\\n] ?|[.!?] |#[A-Za-z]{4,20} | [-–] | marin | domicile )(?<value>${TOWN})(?= ?(?:[,;:)\\n]|$|[.!?](?: |$)| [-–] ))`,
  'dg',
);
/** "quartier des Minguettes", "hameau de Fontvieille", "cité des 4000": the word belongs to the name. */
const QUARTER =
  /(?<![A-Za-z])(?<value>(?:[Qq]uartier|[Hh]ameau|cite|[Ff]aubourg|[Ll]otissement|ZUP|[Pp]resqu'ile|[Bb]idonville|[Cc]ampement) (?:(?:de la|de l'|des|de|du|d'|les?|la) ?)?(?:[A-Z][A-Za-z'-]{2,20}(?: (?:(?:de|du|des|la|le|les) )?[A-Z][A-Za-z'-]{2,20}){0,2}|\d{4}))(?![A-Za-z\d])/dg;
const NOT_A_QUARTER =
  /^(?:[Cc]ite (?:[Uu]niversitaire|U|scolaire|des Sciences|Administrative)|[Qq]uartier (?:Libre|General|Haute|Disciplinaire))/;

export const barePlace: Recognizer = {
  name: 'bare-place',
  kinds: ['place'],
  description:
    'A French commune between two signs in a post that speaks of a patient, and a quarter or hamlet with its word.',
  find({ plain, low, isRecord }) {
    const found: Candidate[] = [];
    const add = (start: number, end: number, confidence: number, evidence: string): void => {
      found.push({
        start,
        end,
        kind: 'place',
        level: 'warn',
        confidence,
        reason: 'place',
        evidence: [evidence],
      });
    };
    for (const match of matches(QUARTER, plain)) {
      const span = groupSpan(match, 'value');
      if (span && !NOT_A_QUARTER.test(match.groups?.value ?? '')) add(span.start, span.end, 0.86, 'quarter');
    }
    if (isRecord) return found;
    let told: boolean | undefined;
    for (const match of matches(ALONE, plain)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      const town = townAt(value);
      if (span === undefined || town === null || town.length < value.length) continue;
      const { place } = town;
      const name = value.toLowerCase();
      const compound = isCompound(value);
      if (place.kind !== 'commune' || place.alsoRegion || place.alsoWord || !isSureTown(value, place))
        continue;
      if (isBrand(name) || isEponym(name) || isGivenName(name) || isSurname(name)) continue;
      if (!compound && (name.length < 5 || (place.population ?? 0) < 1_000)) continue;
      told ??= speaksOfPatient(low);
      if (told) add(span.start, span.end, 0.56, 'alone');
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Visite marin Lorient, H 28 ans, DT1', kind: 'place', value: 'Lorient' },
    { text: 'Plouha : botulisme chez un H 40 ans ?', kind: 'place', value: 'Plouha' },
    {
      text: 'patiente vue, La Ferrière-aux-Étangs, pas de réseau',
      kind: 'place',
      value: 'La Ferrière-aux-Étangs',
    },
    { text: 'La dame du quartier des Minguettes', kind: 'place', value: 'quartier des Minguettes' },
    { text: 'un gars de la cité des 4000', kind: 'place', value: 'cité des 4000' },
  ],
  ignores: [
    'Congrès, Lorient, qui y va ?',
    'Lille, Nantes : quels délais pour une IRM ?',
    'cité universitaire, quartier général, patient stable',
  ],
  misses: [{ text: 'une patiente Lorientaise de 40 ans', kind: 'place', value: 'Lorientaise' }],
};
