import type { Span } from '../finding';
import { sayingOf } from '../lexicon/phrases';
import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const WORDS =
  /(?<![a-z-])(?<value>(?:quinqua|quadra|sexa|septua|octo|nona)genaire|trentenaire|vingtenaire|centenaire|(?:jeune )?(?:nourrisson|nouveau[- ]nee?|premature(?!ment))|nouvelle-nee|(?:pre)?adolescente?|ado|(?:la|une|belle) (?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)(?= (?:d'annees|passee|bien tassee|[a-z]{4,})|[ ,.;]|$)|personne agee|newborn|neonate|infant|toddler|teenager|adolescent|(?:octo|nona|septua|sexa)genarian|centenarian|(?:in (?:his|her|their) )?(?:early |mid[- ]?|late )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties)|in (?:his|her|their) (?:early |mid[- ]?|late )?[2-9]0'?s)(?![a-z-])/dg;
/** "80-85 ans", "entre 40 et 50 ans", "45 à 50 ans". */
const RANGE =
  /(?<![\d.,/a-z-])(?<value>(?:entre )?\d{1,2}(?: ?- ?| a | et )\d{1,2} ?(?:ans|a(?![a-z'])|years?(?: old)?|yo))(?![a-z])/dg;
/** "58F", "F/58", "27M": what English posts write. */
const LETTER = /(?<![\w.,/°-])(?<value>\d{1,2}) ?[fm](?=[ ,.:;)\n]|$)(?! ?(?:\d|[a-z]\/))/dg;
/** "F 42,", "H 38 ": a letter and a bare number; hours ("à H48"), catheters and codes are written so as well. */
const BARE =
  /(?<![A-Za-z\d'/°.-])(?:[FH] (?<value>[1-8]\d)(?=[ ,:;)\n]|\.(?!\d)|$)|[FH](?<tight>[1-8]\d)(?=[,)]| [a-z]))(?! ?(?:mg|ml|g\/|kg|cm|mm|%|x|bpm|heures|h |[Cc]h |French|Fr |\d))/dg;
const NO_AGE_BEFORE =
  /(?:(?<![a-z])(?:a|des|de|vers|avant|apres|jusqu'a|sonde|charriere|ch|calibre|aiguille|gripper|codage|cim|code|cim-?10|urgences?|service|astreinte|garde|ouvert|dispo|\d{1,3}) ?)$/;
const HOURS = /^(?:12|24|36|48|72)$/;
/** "Postman, 52,", "Notre curé, 66,": a trade, then the bare age. */
const PLAYER =
  /^(?:footballer|player|striker|goalkeeper|senator|mayor|joueu(?:r|se)|footballeu(?:r|se)|deputee?|maire)$/;
const AFTER_TRADE =
  /(?<![a-z-])(?<noun>[a-z-]{3,20}(?: [a-z-]{3,14})?),? \(?(?<value>[1-8]\d)(?=[,;)] ?(?![\d,]))/dg;
/** "née en 1938": one year of age. */
const BORN = /(?<![a-z])(?:nee?|born)(?: en| in)? (?<value>(?:19|20)\d\d)(?![\d/.-]\d|\d)/dg;
/** "curé de 71 ans", "une carmélite de 62 ans": of somebody with a trade. */
const OF_TRADE =
  /(?<![a-z])(?<noun>[a-z-]{4,20})(?: d[eu' ]{1,3}[a-z'-]{3,24})? de (?<value>\d{2,3} ans)(?! de | d'|[a-z])/dg;
/** "ado de 15 ans", "patiente comorienne de 50 ans": a word or two between somebody and the age. */
const OF_PERSON =
  /(?<![a-z-])(?:patiente?|homme|femme|garcon|fille|enfant|dame|monsieur|ado|adolescente?|gamine?|tripl(?:e|ee)s|quadrupl(?:e|ee)s|jumeaux|jumelles|jeune|adulte|sujet|collegien(?:ne)?|lyceen(?:ne)?|etudiante?|retraitee?|detenue?|migrante?|refugiee?|sdf)(?: (?!depuis|suivie?|traitee?|avec|pour|sous|apres|cours|recul|duree|arret|plus|moins|pres|au |en |dans)[a-z-]{3,16}){0,2} de (?<value>\d{1,3} ans)(?! de | d'|[a-z])/dg;
/** A group that a study or a rule speaks of. */
const OF_A_GROUP =
  /(?:chez les|des|les|aux|pour les|patients(?: de)?|enfants(?: de)?|sujets(?: de)?|tranche|classe d'age|vaccin[a-z]* (?:des|chez)|from|aged|adults|children|women|men|femmes|hommes|personnes)(?: ages? (?:de )?)? $/;

export const ageWords: Recognizer = {
  name: 'age-words',
  kinds: ['age'],
  description:
    'Ages in words or as a range ("octogénaire", "nourrisson", "80-85 ans", "58F"): they only count.',
  find({ low, plain, hasDigit }) {
    const found: Candidate[] = [];
    const count = (span: Span | undefined, evidence: string): void => {
      if (span)
        found.push({
          ...span,
          kind: 'age',
          level: 'count',
          confidence: 0.45,
          reason: 'age',
          evidence: [evidence],
        });
    };
    const add = (pattern: RegExp, evidence: string): void => {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        if (span && !OF_A_GROUP.test(low.slice(Math.max(0, span.start - 32), span.start)))
          count(span, evidence);
      }
    };
    add(WORDS, 'word');
    if (!hasDigit) return found;
    add(RANGE, 'range');
    add(LETTER, 'letter');
    add(BORN, 'born');
    add(OF_PERSON, 'person');
    for (const match of matches(BARE, plain)) {
      const tight = match.groups?.tight;
      if (tight !== undefined && HOURS.test(tight) && match[0].startsWith('H')) continue;
      if (!NO_AGE_BEFORE.test(low.slice(Math.max(0, match.index - 14), match.index)))
        count(groupSpan(match, 'value') ?? groupSpan(match, 'tight'), 'bare');
    }
    for (const match of matches(AFTER_TRADE, low)) {
      const noun = match.groups?.noun ?? '';
      const last = noun.replace(/^.* /, '');
      if (PLAYER.test(last) || sayingOf('trades', noun) !== null || sayingOf('trades', last) !== null)
        count(groupSpan(match, 'value'), 'trade');
    }
    for (const match of matches(OF_TRADE, low)) {
      const span = groupSpan(match, 'value');
      if (sayingOf('trades', match.groups?.noun ?? '') !== null) count(span, 'trade');
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'une patiente octogénaire', kind: 'age', value: 'octogénaire', level: 'count' },
    { text: 'homme, la quarantaine, toux', kind: 'age', value: 'la quarantaine', level: 'count' },
    { text: 'nourrisson fébrile', kind: 'age', value: 'nourrisson', level: 'count' },
    { text: 'femme de 80-85 ans', kind: 'age', value: '80-85 ans', level: 'count' },
    { text: '58F with chest pain', kind: 'age', value: '58', level: 'count', lang: 'en' },
    { text: 'un curé de 71 ans', kind: 'age', value: '71 ans', level: 'count' },
    { text: 'un ado de 15 ans', kind: 'age', value: '15 ans', level: 'count' },
    { text: 'patiente comorienne de 50 ans', kind: 'age', value: '50 ans', level: 'count' },
    { text: 'F 42, toux', kind: 'age', value: '42', level: 'count' },
    { text: 'Postman, 52, heel pain', kind: 'age', value: '52', level: 'count', lang: 'en' },
    { text: 'triplés de 4 ans, impétigo', kind: 'age', value: '4 ans', level: 'count' },
    { text: 'née en 1938, HTA', kind: 'age', value: '1938', level: 'count' },
    { text: 'man in his forties', kind: 'age', value: 'in his forties', level: 'count', lang: 'en' },
  ],
  ignores: [
    'vaccin chez les 65-75 ans',
    'une patiente octogénaire',
    'LDL 1,2 à 1,5 en 3 mois',
    'homme suivi depuis plus de 95 ans',
  ],
  misses: [{ text: 'elle a l’âge de ma mère', kind: 'age', value: 'l’âge de ma mère' }],
};
