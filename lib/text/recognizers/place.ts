import { EPONYM_HEAD } from '../lexicon/eponyms';
import { wordSet } from '../lexicon/word-set';
import { after, before, groupSpan, matches } from '../matching';
import { isCompound, isSureTown, townAt } from '../names/town';
import type { Candidate, Examples, Recognizer } from '../recognizer';
import { postcode } from './postcode';

const TOWN =
  "(?<value>(?:L[ea]s? |L'|[Ss]aint[e-] ?|St[e.-] ?)?[A-Z][A-Za-z']{1,24}(?:[ -](?:(?:sur|sous|les?|la|en|de|du|des|aux?|l'|d')[ -])?[A-Z][A-Za-z']{1,24}){0,3}(?:-(?:sur|sous|les?|la|en|de|du|des|aux?|l'|d')-[A-Z][A-Za-z']{1,24}){0,2})";
const LIVES = new RegExp(
  `(?<![A-Za-z])(?:[Hh]abit(?:e|ant|ante|ait|ent)|[Rr]esid(?:e|ant|ante|ait)|[Vv]i(?:t|vant|vait)|[Dd]omiciliee?|[Oo]riginaire|[Nn]ati(?:f|ve)|[Nn]ee?|[Ii]nstallee?|[Ee]xerce|[Mm]aire|[Bb]oulangere?|[Cc]ure|[Mm]ute|[Qq]uartier|[Cc]ommune|[Vv]illage|[Vv]ille)(?: (?:a|au|aux|de|du|d'|pres de|en|dans le quartier de|sur))? ?'? ?${TOWN}(?![a-z])`,
  'dg',
);
const LIVES_EN = new RegExp(
  `(?<![A-Za-z])(?:[Ll]iv(?:es|ing|ed) in|[Bb]orn in|[Rr]esid(?:es|ing) in|[Cc]omes from|[Mm]oved (?:here )?(?:from|to)|[Mm]ayor of|village of|town of|based in)(?: the)? ${TOWN}(?![a-z])`,
  'dg',
);
/** Wherever something happens; only a town that the lexicon knows is one here. */
const AT = new RegExp(
  `(?<![A-Za-z'-])(?:[Aa]|[Aa]ux?|[Vv]ers|[Dd]epuis|[Ss]ur|(?:[Pp]res|[Aa] cote|[Aa]utour|[Ll]oin|[Rr]egion|[Ss]ecteur|[Aa]lentours|[Vv]ien(?:t|nent|ne)|[Vv]enue?|[Aa]rrivee?|[Rr]entre|[Mm]utee?|[Tt]ransferee?|[Mm]edecin|[Gg]eneraliste|[Ii]nfirmiere?|[Ss]age-femme|[Hh]abitante?|SAMU|SMUR|SAU|[Uu]rgences) d[eu]?s?|[Ff]rom|[Ii]n|[Nn]ear) ?'?${TOWN}(?![A-Za-z])`,
  'dg',
);
/** "luthier de Mirecourt": a town that can be nothing else, and no "maladie de" before it. */
const OF = new RegExp(`(?<![A-Za-z'-])(?:de|d'|du|des) ?${TOWN}(?![A-Za-z])`, 'dg');
/** "(Saint-Véran)", "Bonneval-sur-Arc": nothing need stand before it. */
const COMPOUND =
  /(?<![A-Za-z'-])(?<value>[A-Z][a-z']{1,20}(?:[- ](?:sur|sous|les?|lez|la|en|du|des?|aux?|l'|d')(?:-|(?<='))[A-Z][a-z']{1,20}|-[A-Z][a-z']{2,20}){1,3})(?![A-Za-z-])/dg;
/** "Score de Child à Paris", "la conférence à Lyon": what happened there is no patient's business. */
const ELSEWHERE =
  /(?:congres|conference|colloque|journees?|reunion|symposium|staff national|consensus|classification|criteres|recommandations?|accord|convention|protocole|formation|jpp|diu|ecole|faculte|fac) (?:\w{1,14} ){0,2}$/;
/** "l'université de Lille", "la classification de Vienne": what bears a town's name and is not in it. */
const INSTITUTION =
  /(?:universites?|fac|faculte|academie|congres|consensus|conference|classification|criteres?|ecole|accords?|convention|traite|declaration|protocole|score|rectorat|ville|hopitaux|merle|musee|equipe|foie|jambon|savon|moutarde|saucisse|quiche|gateau|eaux?|marathon|paris) (?:medicale |de la |publique )?(?:de|d'|du|des) ?$/;
const AFTER_POSTCODE = new RegExp(`^[,)]? {0,2}\n?-? ?${TOWN}(?![a-z])`, 'd');

const NOT_A_TOWN =
  /^(?:le|il|elle|on|je|pas|avec|seule?|depuis|patiente?s?|mme|monsieur|madame|dr|rue|avenue)(?![a-z])/;

/** Large places: they count, and say little alone. */
const LARGE = wordSet(`
  france belgique suisse espagne italie allemagne portugal maroc algerie tunisie senegal mali cameroun congo madagascar comores haiti liban syrie
  turquie inde chine japon vietnam canada quebec bretagne normandie corse alsace lorraine bourgogne aquitaine auvergne occitanie provence
  picardie champagne ile-de-france paca savoie vendee limousin franche-comte martinique guadeloupe reunion guyane mayotte afrique europe asie amerique
  england scotland wales ireland germany spain italy norway australia poland russia india china america usa uk texas california florida
  nord sud est ouest ehpad foyer institution mars
`);

/** The word before the name, in lower case: "au" of "habite au Mans". */
const leadOf = (match: string, value: string): string =>
  /([a-z]+) ?'? ?$/i.exec(match.slice(0, match.length - value.length))?.[1]?.toLowerCase() ?? '';

export const place: Recognizer = {
  name: 'place',
  kinds: ['place'],
  description:
    'A town or a quarter after "habite à", "né(e) à", "maire de", "lives in" or a postcode, and a French commune after "à"; a country, a region or a large city abroad counts.',
  find(passage) {
    const { plain } = passage;
    const found: Candidate[] = [];
    const add = (value: string, start: number, confidence: number, evidence: string, lead = ''): void => {
      const low = value.toLowerCase();
      if (NOT_A_TOWN.test(low)) return;
      const known = townAt(value, lead);
      const whole = known?.length === value.length ? known.place : null;
      // "LYON" is a town, "IRM" and "NICE" are not.
      if (/^[A-Z]{2,4}$/.test(value) && !(whole !== null && isSureTown(value, whole))) return;
      const large =
        LARGE.has(low.replace(/^(?:la|le|les|l') ?/, '')) ||
        (whole !== null && (whole.kind !== 'commune' || (whole.alsoRegion && /^(?:en|la|dans)$/.test(lead))));
      found.push({
        start,
        end: start + value.length,
        kind: 'place',
        level: large ? 'count' : 'warn',
        confidence: whole === null ? confidence : confidence + 0.05,
        reason: 'place',
        evidence: [evidence, whole === null ? 'shape' : 'lexicon'],
      });
    };
    for (const pattern of [LIVES, LIVES_EN]) {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        if (span) add(value, span.start, 0.75, 'context', leadOf(match[0], value));
      }
    }
    for (const match of matches(AT, plain)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      const known = townAt(value, leadOf(match[0], value));
      if (!span || !known || ELSEWHERE.test(before(passage.low, match.index, 40))) continue;
      const name = value.slice(0, known.length);
      if (isSureTown(name, known.place)) add(name, span.start, 0.6, 'preposition', leadOf(match[0], value));
    }
    for (const match of matches(OF, plain)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      const known = townAt(value, leadOf(match[0], value));
      if (!span || !known) continue;
      const lead = before(passage.low, span.start, 40);
      if (EPONYM_HEAD.test(lead) || INSTITUTION.test(lead)) continue;
      const name = value.slice(0, known.length);
      if (isSureTown(name, known.place)) add(name, span.start, 0.5, 'preposition', leadOf(match[0], value));
    }
    for (const match of matches(COMPOUND, plain)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      const known = isCompound(value) ? townAt(value) : null;
      if (span && known?.length === value.length) add(value, span.start, 0.5, 'shape');
    }
    for (const { end } of postcode.find(passage)) {
      const match = AFTER_POSTCODE.exec(after(plain, end, 60));
      const span = match ? groupSpan(match, 'value') : undefined;
      if (span) add(match?.groups?.value ?? '', end + span.start, 0.8, 'postcode');
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'elle habite à Semur-en-Auxois', kind: 'place', value: 'Semur-en-Auxois' },
    { text: 'né à Paris', kind: 'place', value: 'Paris' },
    { text: 'village de Flavigny', kind: 'place', value: 'Flavigny' },
    { text: 'she lives in Whitby', kind: 'place', value: 'Whitby' },
    { text: '12 rue des Lilas 21000 Dijon', kind: 'place', value: 'Dijon' },
    { text: 'vit en France', kind: 'place', value: 'France', level: 'count' },
    { text: 'vu à Saint-Flour hier', kind: 'place', value: 'Saint-Flour' },
    { text: 'un médecin de Semur m’appelle', kind: 'place', value: 'Semur' },
    { text: 'elle vient de Châteaudun', kind: 'place', value: 'Châteaudun' },
    { text: 'habite au Mans', kind: 'place', value: 'Mans' },
    { text: 'vu en consultation à Semur', kind: 'place', value: 'Semur' },
    { text: 'il vit en Mayenne', kind: 'place', value: 'Mayenne', level: 'count' },
    { text: 'né dans le Cantal, vit à Oran', kind: 'place', value: 'Oran', level: 'count' },
  ],
  ignores: ['vit à domicile, seule', 'né à terme', 'vit en EHPAD', 'ville ou hôpital ?', 'habite seul'],
  misses: [{ text: 'une famille Saint-Floraine', kind: 'place', value: 'Saint-Floraine' }],
};
