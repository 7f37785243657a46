import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isOrdinary, ordinaryEnding } from '../lexicon/ordinary';
import { placeOf } from '../lexicon/places';
import { groupSpan, matches } from '../matching';
import { isCompound } from '../names/town';
import { looksFrench } from '../names/town-shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const NAME = "[A-Z][A-Za-z']{2,20}(?:[ -](?:(?:de|du|des|la|le|en|sur)[ -])?[A-Z][A-Za-z']{2,20}){0,2}";
/** Few live there: the kind of land belongs to the name, "île de Groix", "col de la Vanoise". */
const LAND = new RegExp(
  `(?<![A-Za-z-])(?<value>(?:[Ii]les?|ILE|[Pp]resqu'ile|[Aa]rchipel|[Cc]ols?|[Pp]ays|[Vv]allees?|[Vv]al|[Gg]orges|[Mm]assif|[Pp]lateau|[Mm]ont|[Cc]irque|[Ll]ac|[Ee]tang|[Bb]aie|[Aa]nse|[Cc]ap|[Ff]oret|[Mm]arais|[Cc]anton|[Rr]efuge|[Aa]iguille|[Ff]alaises?|[Pp]lage|[Bb]arrage|[Ss]tation|[Aa]ire|[Pp]eage|[Ee]cluse|[Pp]ort|[Pp]ointe|[Bb]ois|[Dd]omaine|[Cc]hateau|[Mm]oulin|[Ff]erme|[Cc]olonie) (?:de la |de l'|des |de |du |d'|aux? )(?<name>${NAME}))(?![a-z])`,
  'dg',
);
/** Where the word alone may be one of the body, the weather or a way of speaking, a list or a shape must agree. */
const SURE_LAND =
  /^(?:iles?|presqu'ile|archipel|vallees?|gorges|massif|canton|refuge|barrage|ecluse|aiguille)$/;
/** "Paris 11e", "Lyon 8", "tout le 11e", "dans le XIIIe arrondissement", "les quartiers nord de Marseille". */
const DISTRICT =
  /(?<![A-Za-z])(?:(?<town>(?:Paris|PARIS|Lyon|LYON|Marseille|MARSEILLE),? (?:\d{1,2} ?(?:e|eme|er)?|[XVI]{1,5} ?e?)(?: arrondissement| arr\.?)?)|(?:[Hh]abit[a-z]{0,4}|[Vv]i(?:t|vant)|[Ll]oge|[Dd]omiciliee?|[Cc]onnue?(?: de| dans)?|[Ee]xerce|[Ii]nstallee?|SDF|[Gg]P|MG|[Cc]abinet|[Ss]quat|[Dd]eambule|[Ee]rre|[Mm]airie)(?: [a-z]{2,8}){0,2} (?:du|dans le|le|de tout le) (?<only>(?:\d{1,2} ?(?:e|eme|er)|[XVI]{2,5}e)(?: arrondissement| arr\.?)?)|(?<whole>(?<=(?:le|du|au) )\d{1,2} ?(?:e|eme|er) arr(?:ondissement|\.)?(?: de [A-Z][a-z]{3,9})?)|(?<north>[Qq]uartiers? [Nn]ords?(?: de [A-Z][a-z]{3,12})?))(?![\w/-])(?! (?:temps|jour|mois|trimestre|etage|stade|fois|episode|avis|semaine|doigt|orteil|sexe|age|nerf|cycle))/dg;
/** The head of a letter: "Montbrison, le 2 juin 2025". */
const LETTER =
  /(?:^|\n) {0,3}(?:Fait a |A )?(?<value>(?:L[ea]s? |L')?[A-Z][A-Za-z'-]{2,24}(?:[ -](?:(?:sur|en|les?|la|de|du|sous)[ -])?[A-Z][A-Za-z'-]{1,24}){0,3})(?<comma>,)? (?:[Ll][Ee]|LE) ?:? ?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:\d{1,2}(?:er)? ?(?:[a-z]{3,9}|[A-Z]{3,9}|[/.-])|1er )/dg;
/** "Fait à Semur". */
const DONE =
  /(?<![A-Za-z])(?:[Ff]ait|[Ss]igne|[Ee]tabli) a (?<value>(?:L[ea]s? )?[A-Z][A-Za-z'-]{2,24}(?:[ -](?:(?:sur|en|les?|la|de|du|sous)[ -])?[A-Z][A-Za-z'-]{1,24}){0,3})(?= ?(?:,|le |\n|$))/dg;
/** A line of a page with the name of a town and nothing else, or a town that opens it before a full stop. */
const LINE =
  /(?:^|\n) {0,3}(?:\d{5} )?(?<value>(?:L[ea]s? |LE |LA |LES |L')?[A-Z][A-Za-z'-]{2,24}(?:[ -](?:(?:sur|SUR|en|EN|les?|LES|la|LA|de|DE|du|DU|sous|SOUS)[ -])?[A-Z][A-Za-z'-]{1,24}){0,3})(?: (?:CEDEX|Cedex|cedex)(?: \d{1,2})?)?(?= ?(?:\n|$|\. [A-Z]|,? depuis (?:le |\d)))/dg;
export const locality: Recognizer = {
  name: 'locality',
  kinds: ['place'],
  description:
    'An island, a valley, a pass, a district of a city, the town at the head of a letter or alone on the line of a page.',
  find({ plain, source, isRecord }) {
    const found: Candidate[] = [];
    const add = (span: { start: number; end: number }, confidence: number, evidence: string): void => {
      found.push({
        ...span,
        kind: 'place',
        level: 'warn',
        confidence,
        reason: 'place',
        evidence: [evidence],
      });
    };
    for (const match of matches(LAND, plain)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      const name = match.groups?.name ?? '';
      const low = name.toLowerCase();
      const place = placeOf(low);
      const whole = placeOf(value.toLowerCase());
      if (span === undefined || isEponym(low) || isOrdinary(low) || LARGE.test(low)) continue;
      if (place?.kind === 'region' || whole?.kind === 'region') continue;
      const known =
        (place !== null && !place.alsoWord) ||
        /^lac /i.test(value) ||
        whole !== null ||
        looksFrench(name) ||
        isCompound(name);
      if (known || SURE_LAND.test(value.toLowerCase().replace(/ .*$/, ''))) add(span, 0.7, 'land');
    }
    for (const match of matches(DISTRICT, plain)) {
      const span =
        groupSpan(match, 'town') ??
        groupSpan(match, 'only') ??
        groupSpan(match, 'whole') ??
        groupSpan(match, 'north');
      if (span) add(span, 0.7, 'district');
    }
    for (const match of matches(LETTER, plain)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      const low = value.toLowerCase();
      // Without the comma any heading may stand there: "Prélevé le 4/11".
      const sure = placeOf(low) !== null && !placeOf(low)?.alsoWord;
      if (
        span &&
        (sure || match.groups?.comma !== undefined) &&
        !isOrdinary(low) &&
        !isGivenName(low) &&
        !ordinaryEnding(low)
      )
        add(span, 0.8, 'letter');
    }
    for (const match of matches(DONE, plain)) {
      const span = groupSpan(match, 'value');
      if (span) add(span, 0.8, 'letter');
    }
    if (source !== 'ocr' && !isRecord) return found;
    for (const match of matches(LINE, plain)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      const place = placeOf(value.toLowerCase());
      if (span === undefined || place === null || place.kind === 'region' || place.kind === 'city') continue;
      const low = value.toLowerCase();
      const several = /[ -]/.test(value);
      if (place.alsoWord || isOrdinary(low) || isEponym(low) || (!several && low.length < 5)) continue;
      if (several || (place.population ?? 0) >= 1000) add(span, 0.55, 'line');
    }
    return found;
  },
};

/** Lands too large to tell anything, and what is no land at all. */
const LARGE =
  /^(?:france|reunion|maurice|corse|beaute|sicile|sardaigne|crete|chypre|malte|madagascar|bretagne|galles|loire|basque|oc|noel|paques|voie lactee|nord|sud|est|ouest|blanc|rhone|seine|mort|vie|marne|oise)$/;

export const examples: Examples = {
  finds: [
    { text: 'Patiente 97 ans, île de Groix, chute', kind: 'place', value: 'île de Groix' },
    { text: 'sur l’île de Hœdic, pas de bateau', kind: 'place', value: 'île de Hœdic' },
    { text: 'gardienne au col de la Vanoise', kind: 'place', value: 'col de la Vanoise' },
    { text: 'seule vétérinaire du pays de Bitche', kind: 'place', value: 'pays de Bitche' },
    { text: 'un berger de la vallée de l’Ubaye', kind: 'place', value: 'vallée de l’Ubaye' },
    { text: 'noyée au lac de Vassivière', kind: 'place', value: 'lac de Vassivière' },
    { text: 'SDF connu de tout le 11e, gelures', kind: 'place', value: '11e' },
    { text: 'elle vit dans le 13e arrondissement', kind: 'place', value: '13e arrondissement' },
    { text: 'adressé par un MG de Paris 18e, toux', kind: 'place', value: 'Paris 18e' },
    { text: 'né dans les quartiers nord de Marseille', kind: 'place', value: 'quartiers nord de Marseille' },
    { text: 'Valbrune, le 9 novembre 2026\nCher confrère', kind: 'place', value: 'Valbrune' },
    { text: 'Fait à Trouvigny, le 3/4', kind: 'place', value: 'Trouvigny' },
    {
      text: 'CR\nService ORL\n12 rue des Lilas\nMontbrison\nPatient suivi',
      kind: 'place',
      value: 'Montbrison',
    },
  ],
  ignores: [
    'col du fémur, col de l’utérus, col de Cushing',
    'mont de Vénus, bois de cerf, cap de bonne espérance',
    'vit dans le 3e trimestre, au 2e temps, le 5e jour',
    'île de France, pays de la Loire',
    'dans le 5e espace intercostal, du 3e orteil',
    'plateau de Bernard, baie de Winslow, canal de Wirsung',
    'Patient, le 3e jour tout allait bien',
  ],
  misses: [{ text: 'de l’autre côté du pont, à la ferme', kind: 'place', value: 'la ferme' }],
};
