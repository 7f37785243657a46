import { isBrand } from '../lexicon/brands';
import { isEponym } from '../lexicon/eponyms';
import { JOBS, RARE_JOBS } from '../lexicon/occupations';
import { isOrdinary } from '../lexicon/ordinary';
import { after, groupSpan, matches, oneOf } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const ONLY = '(?:seule?|unique|derniere?|only|last|sole) ';
const RARE = new RegExp(
  `(?<![a-z-]|(?<![dl])')(?<value>(?:${ONLY})?(?:${oneOf(RARE_JOBS)})(?: (?:du |de la |de l')(?:cathedrale|beffroi|zoo|parc|phare|chateau|theatre|opera|basilique|refuge|station))?)(?![a-z-])`,
  'dg',
);
const ORDINARY = new RegExp(
  `(?<![a-z-]|(?<![dl])')(?<only>${ONLY})?(?<value>${oneOf(JOBS)})(?: (?:retraitee?|communale?|municipale?|a la retraite))?(?![a-z-])`,
  'dg',
);
/** A place, and none that half the country lives in, right after the trade. */
const PLACED =
  /^,? (?:de |d'|du |des |a |au |aux |sur |dans le |in |at |from |for |on )(?:la |le |les |l'|the )?(?:(?:pays|canton|village|bourg|hameau|quartier|ile|col|vallee|commune|town|village) (?:de |d'|du |des |of )(?:la )?)?(?=(?:L[ea]s? |L')?[A-Z][a-z])(?!France|Bretagne|Normandie|Alsace|Corse|Provence|Occitanie|Guyane|Reunion|Paris(?![a-z-])|England|Scotland|Wales|London|Europe|Noel)(?<place>(?:L[ea]s? |L')?[A-Z][A-Za-z']{1,24}(?:[ -](?:(?:sur|sous|les?|la|en|de|du|des|aux?|l'|d')[ -])?[A-Z][A-Za-z']{1,24}){0,3})/d;
const OF_THE_VILLAGE =
  /^ (?:de|du|d') ?(?:la |l'|mon |notre |son )?(?:village|bourg|hameau|vallee|ile|canton|commune|beffroi|phare|pays|in the village|in (?:our|the) (?:village|valley|island))(?![a-z])/;

/** "dernière dentellière de", "the only harbour pilot on", "sage-femme hospitalière unique à": whatever they do. */
const SOLE =
  /(?<![A-Za-z])(?<value>(?:[Ss]eule?|[Uu]nique|[Dd]erniere?|[Oo]nly|[Ll]ast|[Ss]ole|[Ll]one) (?:[a-z]{3,14} ){0,2}?(?:[a-z-]{2,14}(?:eur|euse|eure|ier|iere|trice|iste|logue|smith|wright|keeper|maker|driver|pilot|farmer|priest|fisher|monger|founder|master|mistress|diver)|pilote|maire|juge|notaire|pretre|guide|marin|medecin|pharmacien(?:ne)?|veterinaire|vet|GP|midwife|sage-femme|dentiste|priest|nurse|postwoman|nun|teacher|doctor)(?: (?:(?:de|du|d'|des) ?)?(?!(?:de|du|des|en|in|on|of|a|au|aux|sur|the)(?![a-z]))[a-z'-]{3,12}){0,3}?)(?= (?:de la |de l'|de |du |des |d'|a |au |aux |sur |dans |in |on |of |for |at )(?:the |l'|la |le |les )?(?:(?:ile|vallee|pays|canton|village|isle|island|village|town) (?:de |d'|of )?)?[A-Z][a-z])/dg;
/** "sage-femme unique à Wallis". */
const UNIQUE =
  /(?<![A-Za-z])(?<value>[A-Za-z][a-z-]{4,14}(?: [a-z]{4,14})? unique)(?= (?:a|de|sur|du) (?:l'|la )?[A-Z][a-z])/dg;
/** Trades that are things as well: "seul facteur de risque", "dernier guide". */
const MANY_THINGS =
  /^(?:facteur|guide|conducteur|conductrice|serveur|gardien|directeur|directrice|juge|animateur|teacher|marin)$/;
/** Whom half the country has one of. */
const WIDE =
  /^(?:[a-z]{2,8} )*(?:France|Europe|Afrique|Asie|Bretagne|Normandie|Corse|Paris|Lyon|London|England|Scotland|Wales|Ireland|America|Britain|UK|Mars|Noel|A&E|ED|ITU|ICU)(?![a-z-])/;

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
        confidence: noted ? (evidence === 'sole' ? 0.965 : 0.72) : 0.5,
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
    for (const pattern of [SOLE, UNIQUE]) {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (span === undefined) continue;
        const right = after(plain, span.end, 60);
        if (WIDE.test(right.replace(/^ (?:de la |de l'|des? |du |d'|a |au |in |on |of |for |at )/, '')))
          continue;
        const head = /[A-Z][A-Za-z'-]+/.exec(right)?.[0].toLowerCase() ?? '';
        if (isEponym(head) || isBrand(head) || isOrdinary(head)) continue;
        add(span, true, 'sole');
        placeIn(right, span.end);
      }
    }
    for (const match of matches(ORDINARY, low)) {
      const span = groupSpan(match, 'value');
      if (span === undefined) continue;
      const from = match.index + match[0].length;
      // "éleveur de chèvres à …": what the trade is about stands in small letters.
      const about = /^ d[e'] ?[a-z]{4,12}(?= (?:a|au) )/.exec(after(plain, from, 20))?.[0].length ?? 0;
      const right = after(plain, from + about, 60);
      const placed = placeIn(right, from + about) || OF_THE_VILLAGE.test(right.toLowerCase());
      const only = match.groups?.only !== undefined && !MANY_THINGS.test(match.groups?.value ?? '');
      add(span, placed || only, placed ? 'place' : 'word');
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'H 45 ans, fauconnier à Provins', kind: 'occupation', value: 'fauconnier' },
    { text: 'seul notaire de Corte, hémochromatose', kind: 'occupation', value: 'seul notaire' },
    { text: 'chez le luthier de Mirelieu, 61 ans', kind: 'place', value: 'Mirelieu' },
    { text: 'la boulangère de Semur a une toux', kind: 'occupation', value: 'boulangère' },
    { text: 'gardienne de refuge, enceinte', kind: 'occupation', value: 'gardienne de refuge' },
    { text: 'éleveur de chèvres à Rocamadour', kind: 'occupation', value: 'éleveur' },
    { text: 'le garagiste du village', kind: 'occupation', value: 'garagiste' },
    { text: 'dernière dentellière de Houtquerkove, 58 a', kind: 'occupation', value: 'dernière dentellière' },
    { text: 'dernière dentellière de Houtquerkove, 58 a', kind: 'place', value: 'Houtquerkove' },
    {
      text: 'ma pte, seule conductrice du petit train de Val-Cénière',
      kind: 'occupation',
      value: 'seule conductrice du petit train',
    },
    { text: 'She is the only harbour pilot on Stronsay', kind: 'occupation', value: 'only harbour pilot' },
    {
      text: 'Sage-femme hospitalière unique à Wallis',
      kind: 'occupation',
      value: 'Sage-femme hospitalière unique',
    },
    { text: 'Bell founder from Loughborough, 55M', kind: 'occupation', value: 'Bell founder' },
    { text: 'L’horloger du beffroi, 76 ans, choqué', kind: 'occupation', value: 'horloger du beffroi' },
    { text: 'dernier goémonier de l’île, lombalgie', kind: 'occupation', value: 'dernier goémonier' },
    { text: 'the only vet in Whitby', kind: 'occupation', value: 'only vet' },
    { text: 'lighthouse keeper with vertigo', kind: 'occupation', value: 'lighthouse keeper' },
    { text: 'boulanger de 50 ans, asthme', kind: 'occupation', value: 'boulanger', level: 'count' },
  ],
  ignores: [
    'la pharmacienne du coin refuse de dispenser',
    'seul facteur de risque, dernier scanner de contrôle, unique porteur de BRCA',
    'the only doctor in A&E, last driver of this, only marker of Crohn',
    'le seul biomarqueur de Parkinson, dernier traitement de fond de Crohn',
    'seul spécialiste de France, dernier guide de l’ESC',
    'boulanger, asthme professionnel',
    'asthme du boulanger',
    'un éleveur de Bretagne, fièvre',
    'ouvrier en arrêt, couvreur',
    'pharmacien de garde, le médecin du travail',
    'avis du dentiste de garde',
  ],
  misses: [{ text: 'elle tient le seul café de Semur', kind: 'occupation', value: 'tient le seul café' }],
};
