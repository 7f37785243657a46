import { isEnglishWord } from '../english-words';
import { CARE_CHAINS, WORK_CHAINS } from '../lexicon/chains';
import { isOrdinary } from '../lexicon/ordinary';
import { placeOf } from '../lexicon/places';
import { groupSpan, matches, oneOf } from '../matching';
import { isSureTown, townAt } from '../names/town';
import { looksEnglish, looksFrench } from '../names/town-shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const NAME =
  "(?:(?:[Ll]es? |[Ll]a |[Ll]')?(?:[A-Z][A-Za-z'.-]{1,20})(?: (?:d'|de |du |des |of )?(?:la |les? |l')?[A-Z][A-Za-z'.-]{1,20}){0,3})";
const CARE = new RegExp(
  `(?<![A-Za-z\\d@#-]|[a-z]{2}')(?<value>(?:${oneOf([...CARE_CHAINS])}),? (?:(?:de |d'|du |des |a |at |in )(?:la |l'|les? )?)?(?<name>${NAME}))(?![A-Za-z])`,
  'dg',
);
const WORK = new RegExp(
  `(?<![A-Za-z\\d@#-]|[a-z]{2}')(?<value>(?:${oneOf([...WORK_CHAINS])}),? (?<lead>(?:de |d'|du |des |a |au |at |in |near |plant in |works in |warehouse in |store in |depot in |factory in )(?:la |l')?)?(?<name>(?:L[ea]s? |L')?[A-Z][A-Za-z'-]{2,20}(?:[ -](?:[a-z]{1,4}[ -]|[a-z]')?[A-Z][A-Za-z'-]{2,20}){0,3}))(?![A-Za-z])`,
  'dg',
);
/** What else stands with a capital behind the name of a firm: a model, a product, a study. */
const NOT_A_HOUSE =
  /^(?:Hunt|Sedation|Clio|Megane|Scenic|Kangoo|Twingo|Trafic|Master|Captur|Corolla|Yaris|Focus|Fiesta|Transit|Ranger|Mustang|Leaf|Model|Prime|Web|Drive|Foundation|Fellow|Award|Group|Inc|Ltd|Health|Permanente|Hospital|Study|Trial|Score|Family|Fund|Trust|Guidelines?|Criteria|Protocol|Law|And|The|Has|Is|Was|Says?|Said|Refuse|Demande|Clinic|Care|Insurance|Pays)(?![a-z])/;

/** Is what follows a town that a list knows or the shape of one? */
function isTown(name: string, lead: string): boolean {
  const town = townAt(name, lead.trim());
  if (town !== null && town.length > 3 && (lead !== '' || isSureTown(name.slice(0, town.length), town.place)))
    return town.place.kind !== 'region';
  return placeOf(name.toLowerCase())?.kind === 'english' || looksFrench(name) || looksEnglish(name, false);
}

export const chain: Recognizer = {
  name: 'chain',
  kinds: ['facility'],
  description:
    'One house of a chain of homes, clinics, laboratories or shops: the chain, then a name or a town ("Korian Les Amandiers").',
  find({ plain }) {
    const found: Candidate[] = [];
    const add = (match: RegExpExecArray, confidence: number): void => {
      const span = groupSpan(match, 'value');
      if (span)
        found.push({
          ...span,
          kind: 'facility',
          level: 'warn',
          confidence,
          reason: 'facility',
          evidence: ['chain'],
        });
    };
    for (const match of matches(CARE, plain)) {
      const name = match.groups?.name ?? '';
      const words = name.toLowerCase().split(/[ '-]/);
      if (NOT_A_HOUSE.test(name)) continue;
      // "Providence Medical", "Circle Time": a word of the language and nothing else.
      if (words.every((word) => isOrdinary(word) || isEnglishWord(word)) && !/^L(?:es?|a)? /.test(name))
        continue;
      add(match, 0.9);
    }
    for (const match of matches(WORK, plain)) {
      const name = match.groups?.name ?? '';
      if (!NOT_A_HOUSE.test(name) && isTown(name, match.groups?.lead ?? '')) add(match, 0.88);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Résidente Korian Villa Garlande, escarre', kind: 'facility', value: 'Korian Villa Garlande' },
    { text: 'DomusVi La Roseraie m’appelle', kind: 'facility', value: 'DomusVi La Roseraie' },
    { text: 'vu par SOS Médecins Nantes hier', kind: 'facility', value: 'SOS Médecins Nantes' },
    { text: 'bosse à l’Intermarché de Douarnenez', kind: 'facility', value: 'Intermarché de Douarnenez' },
    { text: 'Warehouse op at Amazon Dunfermline, LBP', kind: 'facility', value: 'Amazon Dunfermline' },
    { text: 'Knee op at Spire Elland in May', kind: 'facility', value: 'Spire Elland' },
    { text: 'dialysis at DaVita Pueblo', kind: 'facility', value: 'DaVita Pueblo' },
  ],
  ignores: [
    'une Ford Focus rouge, sa Peugeot Partner',
    'le Leclerc du coin vend des tests',
    'Amazon Prime at night, Circle of Willis, Mayo score 6',
    'Boeing or Airbus, Tesla Model Y',
    'Kaiser Permanente cohort, Cleveland Clinic score',
  ],
  misses: [{ text: 'elle tient la caisse du Super U', kind: 'facility', value: 'Super U' }],
};
