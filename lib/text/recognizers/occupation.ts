import { JOBS, RARE_JOBS } from '../lexicon/occupations';
import { after, groupSpan, matches, oneOf } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const ONLY = '(?:seule?|unique|derniere?|only|last|sole) ';
const RARE = new RegExp(`(?<![a-z'-])(?<value>${oneOf(RARE_JOBS)})(?![a-z-])`, 'dg');
const ORDINARY = new RegExp(
  `(?<![a-z'-])(?<only>${ONLY})?(?<value>${oneOf(JOBS)})(?: (?:retraitee?|communale?|municipale?|a la retraite))?(?![a-z-])`,
  'dg',
);
/** A place, and none that half the country lives in, right after the trade. */
const PLACED =
  /^,? (?:de |d'|du |des |a |au |aux |dans le |in |at |from |for )(?:la |le |les |l'|the )?(?:(?:pays|canton|village|bourg|hameau|quartier|ile|col|vallee|commune|town|village) (?:de |d'|du |des |of )(?:la )?)?(?=(?:L[ea]s? |L')?[A-Z][a-z])(?!France|Bretagne|Normandie|Alsace|Corse|Provence|Occitanie|Guyane|Reunion|Paris(?![a-z-])|England|Scotland|Wales|London|Europe|Noel)(?<place>(?:L[ea]s? |L')?[A-Z][A-Za-z']{1,24}(?:[ -](?:(?:sur|sous|les?|la|en|de|du|des|aux?|l'|d')[ -])?[A-Z][A-Za-z']{1,24}){0,3})/d;
const OF_THE_VILLAGE =
  /^ (?:de|du|d') ?(?:la |l'|mon |notre |son )?(?:village|bourg|hameau|vallee|ile|canton|commune|coin|beffroi|phare|pays|in the village|in (?:our|the) (?:village|valley|island))(?![a-z])/;

export const occupation: Recognizer = {
  name: 'occupation',
  kinds: ['occupation', 'place'],
  description: 'A trade: a note when it is rare, the only one or tied to a place; others count.',
  find({ low, plain }) {
    const found: Candidate[] = [];
    const add = (span: { start: number; end: number }, noted: boolean, evidence: string): void => {
      found.push({
        ...span,
        kind: 'occupation',
        level: noted ? 'warn' : 'count',
        confidence: noted ? 0.72 : 0.5,
        reason: 'occupation',
        evidence: [evidence],
      });
    };
    /** The place that a trade is tied to, read in `right`, the text from `from` on. */
    const placeIn = (right: string, from: number): boolean => {
      const [start, end] = PLACED.exec(right)?.indices?.groups?.place ?? [0, 0];
      if (end === 0) return false;
      found.push({
        start: from + start,
        end: from + end,
        kind: 'place',
        level: 'warn',
        confidence: 0.66,
        reason: 'place',
        evidence: ['trade'],
      });
      return true;
    };
    for (const match of matches(RARE, low)) {
      const span = groupSpan(match, 'value');
      if (span === undefined) continue;
      add(span, true, 'rare');
      placeIn(after(plain, span.end, 60), span.end);
    }
    for (const match of matches(ORDINARY, low)) {
      const span = groupSpan(match, 'value');
      if (span === undefined) continue;
      const from = match.index + match[0].length;
      // "éleveur de chèvres à …": what the trade is about stands in small letters.
      const about = /^ d[e'] ?[a-z]{4,12}(?= (?:a|au) )/.exec(after(plain, from, 20))?.[0].length ?? 0;
      const right = after(plain, from + about, 60);
      const placed = placeIn(right, from + about) || OF_THE_VILLAGE.test(right.toLowerCase());
      add(span, placed || match.groups?.only !== undefined, placed ? 'place' : 'word');
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'H 45 ans, fauconnier à Provins', kind: 'occupation', value: 'fauconnier' },
    { text: 'seul notaire de Corte, hémochromatose', kind: 'occupation', value: 'notaire' },
    { text: 'chez le luthier de Mirelieu, 61 ans', kind: 'place', value: 'Mirelieu' },
    { text: 'la boulangère de Semur a une toux', kind: 'occupation', value: 'boulangère' },
    { text: 'gardienne de refuge, enceinte', kind: 'occupation', value: 'gardienne de refuge' },
    { text: 'éleveur de chèvres à Rocamadour', kind: 'occupation', value: 'éleveur' },
    { text: 'le garagiste du village', kind: 'occupation', value: 'garagiste' },
    { text: 'the only vet in Whitby', kind: 'occupation', value: 'vet' },
    { text: 'lighthouse keeper with vertigo', kind: 'occupation', value: 'lighthouse keeper' },
    { text: 'boulanger de 50 ans, asthme', kind: 'occupation', value: 'boulanger', level: 'count' },
  ],
  ignores: [
    'boulanger, asthme professionnel',
    'asthme du boulanger',
    'un éleveur de Bretagne, fièvre',
    'ouvrier en arrêt, couvreur',
    'pharmacien de garde, le médecin du travail',
    'avis du dentiste de garde',
  ],
  misses: [{ text: 'elle tient le seul café de Semur', kind: 'occupation', value: 'tient le seul café' }],
};
