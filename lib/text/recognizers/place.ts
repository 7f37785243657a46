import { wordSet } from '../lexicon/word-set';
import { after, groupSpan, matches } from '../matching';
import type { Candidate, Recognizer } from '../recognizer';
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

export const place: Recognizer = {
  name: 'place',
  kinds: ['place'],
  description:
    'A town or a quarter after "habite à", "né(e) à", "maire de", "lives in" or a postcode; a country counts.',
  find(passage) {
    const { plain } = passage;
    const found: Candidate[] = [];
    const add = (value: string, start: number, confidence: number, evidence: string): void => {
      const low = value.toLowerCase();
      if (/^[A-Z]{2,4}$/.test(value) || NOT_A_TOWN.test(low)) return;
      found.push({
        start,
        end: start + value.length,
        kind: 'place',
        level: LARGE.has(low.replace(/^(?:la|le|les|l') ?/, '')) ? 'count' : 'warn',
        confidence,
        reason: 'place',
        evidence: [evidence, 'shape'],
      });
    };
    for (const pattern of [LIVES, LIVES_EN]) {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (span) add(match.groups?.value ?? '', span.start, 0.75, 'context');
      }
    }
    for (const { end } of postcode.find(passage)) {
      const match = AFTER_POSTCODE.exec(after(plain, end, 60));
      const span = match ? groupSpan(match, 'value') : undefined;
      if (span) add(match?.groups?.value ?? '', end + span.start, 0.8, 'postcode');
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'elle habite à Semur-en-Auxois', kind: 'place', value: 'Semur-en-Auxois' },
      { text: 'né à Paris', kind: 'place', value: 'Paris' },
      { text: 'maire de Flavigny', kind: 'place', value: 'Flavigny' },
      { text: 'she lives in Whitby', kind: 'place', value: 'Whitby' },
      { text: '12 rue des Lilas 21000 Dijon', kind: 'place', value: 'Dijon' },
      { text: 'vit en France', kind: 'place', value: 'France', level: 'count' },
    ],
    ignores: ['vit à domicile, seule', 'né à terme', 'vit en EHPAD', 'ville ou hôpital ?', 'habite seul'],
    misses: [{ text: 'vu en consultation à Semur', kind: 'place', value: 'Semur' }],
  },
};
