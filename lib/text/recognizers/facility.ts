import { firstWord, isGenericName, namePart } from '../facility-name';
import { isEponym } from '../lexicon/eponyms';
import { isOrdinary, ordinaryEnding } from '../lexicon/ordinary';
import { after, matches, oneOf } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const KIND = oneOf([
  "[Hh]opital(?: (?:[Pp]rive|[Uu]niversitaire|[Mm]ilitaire|[Ll]ocal|[Ee]uropeen|[Pp]sychiatrique|public|d'enfants|de jour))?",
  '[Hh]otel[- ][Dd]ieu',
  '[Hh]ospices [Cc]ivils',
  'CHD',
  'GHI?',
  'HOPITAL(?: (?:PRIVE|UNIVERSITAIRE|EUROPEEN|LOCAL|MILITAIRE))?',
  '[Hh]opitaux',
  'HOPITAUX',
  'HOP',
  '[Hh]osp\\.',
  'GROUPE HOSPITALIER',
  '[Gg]roupe [Hh]ospitalier',
  'CENTRE HOSPITALIER(?: (?:UNIVERSITAIRE|REGIONAL|INTERCOMMUNAL))?',
  '[Cc]entre [Hh]ospitalier(?: (?:[Uu]niversitaire|[Rr]egional|[Ii]ntercommunal|[Ss]pecialise))?',
  'CHU',
  'CHRU?',
  'CHIC?',
  'CHS',
  'C\\. ?H\\. ?(?:[RUSIG]\\. ?){0,2}',
  'GHU',
  'CHP',
  'CHG',
  'CHPG',
  'CMC',
  'CIM',
  'EPSM',
  'EPS',
  'CSSR',
  'CAMSP',
  'CMPEA',
  'MECS',
  'CADA',
  'CHRS',
  'FJT',
  'EFS',
  'SELAS',
  'SELARL',
  'HP',
  'GHT',
  'GHR',
  'HIA',
  'CLCC',
  'CH',
  'CMP',
  'CMPP',
  'CATTP',
  'CSAPA',
  'CTB',
  'CTA',
  '[Cc]linique(?: (?:psychiatrique|chirurgicale|ophtalmologique|mutualiste|medicale|veterinaire))?',
  'CLINIQUE',
  '[Pp]olyclinique',
  'POLYCLINIQUE',
  '[Ee][Hh][Pp][Aa][Dd]',
  'USLD',
  'SSR',
  'SMR',
  'MAS',
  'FAM',
  'IME',
  'IEM',
  'ITEP',
  'ESAT',
  'SESSAD',
  'MSP',
  "[Mm]aison (?:de (?:retraite|repos|[Ss]ante(?: [A-Z][a-z]+te)?)|medicale|d'accueil(?: specialisee)?)",
  "CENTRE (?:DE |D')(?:RADIOLOGIE|IMAGERIE|DIALYSE|SANTE|SOINS|REEDUCATION|CONSULTATIONS?)(?: MEDICALE)?",
  'HAD',
  'ICO',
  '[Pp]rieure',
  '[Ii]nternat',
  '[Ff]oyer(?: (?:de vie|logement|occupationnel))?',
  '[Ii]nstitut(?: (?:medico-educatif|[Hh]ospitalier|de cancerologie))?',
  'INSTITUT',
  '[Cc]entre (?:de (?:[Ss]ante(?: mentale)?|[Rr]eeducation|[Dd]ialyse|[Ll]utte|detention|loisirs|soins)|(?:[Mm]edical|[Aa]ere|[Ss]ocial|[Ee]questre|penitentiaire))',
  'Centre',
  "[Cc]entre d'[Ii]magerie(?: medicale)?",
  '[Mm]aternite',
  'MATERNITE',
  '[Ss]anatorium',
  '[Cc]ollege',
  '[Ll]ycee(?: (?:agricole|professionnel|technique|hotelier|general))?',
  '[Ee]cole(?: (?:maternelle|elementaire|primaire|privee|publique))?',
  '(?:[Mm]icro-)?[Cc]reche',
  '[Hh]alte-garderie',
  '[Gg]roupe scolaire',
  '[Mm]aternelle',
  '[Pp]eriscolaire',
  '[Cc]entre de vacances',
  '[Aa]uberge de jeunesse',
  '[Uu]niversite',
  '[Pp]rison',
  "[Mm]aison d'arret",
  '[Cc]aserne',
  '[Aa]bbaye',
  '[Mm]onastere',
  '[Cc]ouvent',
  '[Cc]armel',
  '[Pp]aroisse',
  '[Cc]irque',
  '[Hh]aras',
  '[Cc]amping',
  '[Pp]harmacie',
  'PHARMACIE',
  '[Ll]aboratoire',
  'LABORATOIRE',
  'LABM',
  '[Ll]abo',
  '[Cc]abinet(?: (?:medical|dentaire|infirmier|de radiologie|de kinesitherapie))?',
  'CABINET(?: MEDICAL)?',
  '[Ii]magerie',
  'IMAGERIE',
  '[Rr]esidence(?: (?:services?|seniors?|autonomie))?',
  'RESIDENCE',
  '[Uu]nite',
  '[Pp]avillon',
  '[Vv]errerie',
  '[Ff]onderies?',
  '[Uu]sine',
  '[Aa]battoirs?',
  '[Aa]cieries?',
  '[Ss]cierie',
  '[Mm]enuiserie',
  '[Gg]arage',
  '[Tt]ransports',
  '[Cc]onserverie',
  '[Ll]aiterie',
  '[Ff]romagerie',
  '[Pp]apeterie',
  '[Ii]mprimerie',
  '[Tt]annerie',
  '[Dd]istillerie',
  '[Bb]iscuiterie',
  '[Cc]harcuterie',
  '[Cc]himie',
  '[Pp]ole (?:de )?[Ss]ante',
  '[Cc]entre [Mm]edico-social',
  'SARL',
  'SAS',
  'EURL',
  '(?:[Ee]ts|ETS|[Ee]tablissements)',
  'MUTUELLE',
  '[Mm]utuelle',
]);
const JOIN = "(?: (?:des?|du|de la|de l'|d'|la|le|les|DES?|DU|DE LA|D'|LA|LE|LES))?(?: -)?[ '](?:\" ?)?";
/** "centre Eugène-Marquis", "centre Léon Bérard": a person's name after a word of every day. */
const CENTRE =
  /(?<![A-Za-z])(?<value>(?:centre|centre medical|centre hospitalier|institut) (?<name>[A-Z][a-z]{2,15}(?:[- ](?:de |du |d')?[A-Z][a-z]{2,20}){1,2}))(?![a-z])/dg;
/** "service Laennec", "secteur Pinel": a ward that bears somebody's name. */
const WARD =
  /(?<![A-Za-z])(?<value>(?:service|secteur|aile|unite|pavillon|etage) (?<name>[A-Z][a-z]{3,14}))(?=[ ,.;:)\n]|$)(?! [A-Z])/dg;
/** Words of every day that a capital follows when they begin a heading. */
const COMMON =
  /^(?:[Gg]arage|[Tt]ransports|[Mm]enuiserie|[Ii]mprimerie|[Cc]himie|HP|CIM|CMC|EPS|EFS|[Mm]aternelle|[Pp]eriscolaire|[Uu]nite|[Cc]abinet|[Ii]magerie|[Ll]abo|[Ll]aboratoire|[Uu]sine|[Rr]esidence|[Pp]avillon|[Ff]oyer|[Cc]ollege|[Ee]cole|[Uu]niversite|[Ii]nstitut|[Cc]irque|Centre|LABORATOIRE|SAS|CTA|CHS|CTB|CHD|GHI|HAD|ICO|[Ii]nternat)$/;
/** Names go on over particles and hyphens: "Saint-Joseph", "Les Tilleuls", "Bichat - Claude Bernard". */
const NAME =
  "(?:(?:[Ll]es |[Ll]a |[Ll]e |[Ll]'|[Dd]es |[Dd]u |[Dd]e la |[Dd]e |[Dd]'))?(?:[A-Z][A-Za-z'.]{1,24}(?:-(?:d')?[A-Z]?[A-Za-z]{1,20}){0,4})(?:(?: - | -|- | |-)(?:(?:de la|de l'|de|du|des|la|le|les|l'|d'|en|sur|et|sous)(?: |(?<=')))?[A-Z][A-Za-z']{1,24}(?:-[A-Z]?[A-Za-z]{1,20}){0,4}){0,3}";
const FRENCH = new RegExp(
  `(?<![A-Za-z\\d#@-])(?<!hefs? de |[Aa]phasie de )(?<head>${KIND})"?${JOIN}(?<value>${NAME})(?![a-z])`,
  'dg',
);
const ENGLISH =
  /(?<![A-Za-z'#@-])(?<value>(?:St\.? |Saint |Mount |Royal |Queen |King )?[A-Z][a-z]+(?:'s?|')?(?: [A-Z][a-z]+'?s?){0,3}) (?:(?:General|University|Community|Memorial|District|Regional|Children's|Teaching|Infirmary|Medical) ){0,2}(?:Hospital|Infirmary|Hospice|Medical Cent(?:er|re)|Nursing Home|Care Home|Surgery|Primary School|High School)(?![a-z])/dg;

/** "Service d'hématologie de Crignan": where the service is. */
const SERVICE = new RegExp(
  `(?<![A-Za-z])(?:[Ss]ervice|SERVICE|[Pp]ole|[Dd]epartement) (?:de |d'|des )?(?:[A-Za-z][a-z-]{3,24}|[A-Z]{3,5})(?: (?:et|de|infantile|adulte|interne|medicale|digestive|vasculaire|generale|polyvalente)(?: [a-z]{4,16})?)? (?:de|du|d'|a) ?(?<value>${NAME})(?![a-z])`,
  'dg',
);
/** "école de Palo Alto": taught there, learned nowhere. */
const SCHOOL_OF_THOUGHT = /^(?:Palo Alto|Chicago|Francfort|Vienne|Salerne|Kos)/;
const NOT_HOSPITAL =
  /^(?:The|This|That|Our|My|Local|A|An|In|At|From|General|University|Community|Patient|Any|Emergency|Children|Day|District|Teaching|Every|Royal|Old|New)$/;

/** Matches whose place the caller may set back, to read on after the head of one that it refused. */
function* retried(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) yield match;
}

export const facility: Recognizer = {
  name: 'facility',
  kinds: ['facility'],
  description:
    'A hospital, clinic, care home, school, prison, employer with its proper name, the kind of place included.',
  find({ plain }) {
    const found: Candidate[] = [];
    const add = (start: number, value: string, confidence: number): void => {
      if (value === '') return;
      found.push({
        start,
        end: start + value.length,
        kind: 'facility',
        level: 'warn',
        confidence,
        reason: 'facility',
        evidence: ['word', 'shape'],
      });
    };
    for (const match of retried(FRENCH, plain)) {
      const at = match.indices?.groups?.value?.[0];
      const value = namePart(match.groups?.value ?? '');
      if (at === undefined || value === '' || isGenericName(value) || SCHOOL_OF_THOUGHT.test(value)) {
        FRENCH.lastIndex = match.index + (match.groups?.head ?? '').length;
        continue;
      }
      // "CH" and "MAS" are abbreviations of much else; a word in capitals after them may be one too.
      if (
        /^(?:CH|CHD|GHI|HAD|ICO|MAS|FAM|CHI|SSR|SMR|HOP|GH|CTA|CMP|SAS|MSP|IME|HP|CIM|CMC|EPS|EFS|CHP|CHG)\b/.test(
          match[0],
        ) &&
        /^[A-Z]{1,4}(?![A-Za-z'.])/.test(value)
      )
        continue;
      if (
        COMMON.test(match.groups?.head ?? '') &&
        (isOrdinary(firstWord(value)) || (isEponym(firstWord(value)) && !/^[Pp]avillon/.test(match[0])))
      ) {
        FRENCH.lastIndex = match.index + (match.groups?.head ?? '').length;
        continue;
      }
      const sons =
        /^ (?:& |et )(?:[Ff]ils|[Cc]ie|[Ff]reres)/.exec(
          plain.slice(at + value.length, at + value.length + 12),
        )?.[0] ?? '';
      add(match.index, plain.slice(match.index, at + value.length + sons.length), 0.93);
    }
    for (const match of matches(SERVICE, plain)) {
      const [start] = match.indices?.groups?.value ?? [0];
      const value = namePart(match.groups?.value ?? '');
      const first = firstWord(value);
      if (value.length < 3 || isOrdinary(first) || isEponym(first) || isGenericName(value)) continue;
      add(start, value, 0.72);
    }
    for (const match of matches(WARD, plain)) {
      const name = (match.groups?.name ?? '').toLowerCase();
      if (
        !isOrdinary(name) &&
        !ordinaryEnding(name) &&
        !/^(?:alzheimer|covid|parkinson|grippe|neuro|cardio|vasculaire)/.test(name)
      )
        add(match.index, match[0], 0.8);
    }
    for (const match of matches(CENTRE, plain)) {
      const first = firstWord(match.groups?.name ?? '');
      const value = match.groups?.value ?? '';
      if (!isOrdinary(first) && !isEponym(first) && !isGenericName(match.groups?.name ?? ''))
        add(match.index, value, 0.85);
    }
    for (const match of matches(ENGLISH, plain)) {
      const start = match.indices?.groups?.value?.[0];
      const value = match.groups?.value ?? '';
      if (start === undefined || NOT_HOSPITAL.test(value) || /^ (?:bed|stay)/.test(after(plain, start, 5)))
        continue;
      const lead = /^(?:The|At|In|From|To) /.exec(value)?.[0] ?? '';
      add(start + lead.length, value.slice(lead.length), 0.88);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'suivi au CHU de Dijon', kind: 'facility', value: 'CHU de Dijon' },
    { text: 'opérée à l’hôpital Saint-Joseph', kind: 'facility', value: 'hôpital Saint-Joseph' },
    { text: 'à la clinique des Cèdres hier', kind: 'facility', value: 'clinique des Cèdres' },
    { text: 'EHPAD « Les Lilas »', kind: 'facility', value: 'EHPAD « Les Lilas' },
    { text: 'EHPAD Les Tilleuls', kind: 'facility', value: 'EHPAD Les Tilleuls' },
    { text: 'Hôpital Robert-Debré', kind: 'facility', value: 'Hôpital Robert-Debré' },
    {
      text: 'scolarisée au lycée agricole de Kerbihan',
      kind: 'facility',
      value: 'lycée agricole de Kerbihan',
    },
    { text: 'à la maison d’arrêt de Villeneuve', kind: 'facility', value: 'maison d’arrêt de Villeneuve' },
    { text: 'suivi au CMP Esquirol', kind: 'facility', value: 'CMP Esquirol' },
    { text: 'C.H. d’Aurillac, box 4', kind: 'facility', value: 'C.H. d’Aurillac' },
    { text: 'moine à l’abbaye de Saint-Guénolé', kind: 'facility', value: 'abbaye de Saint-Guénolé' },
    { text: 'née à la clinique Belleroche.', kind: 'facility', value: 'clinique Belleroche' },
    { text: 'Service d’hématologie de Crignan', kind: 'facility', value: 'hématologie de Crignan' },
    { text: 'laboratoire BIOCHIMIE - HOP Avicenne', kind: 'facility', value: 'HOP Avicenne' },
    { text: 'seen at St Thomas’ Hospital', kind: 'facility', value: 'St Thomas’ Hospital' },
    { text: 'transferred to Leeds General Infirmary', kind: 'facility', value: 'Leeds General Infirmary' },
    { text: 'chimio au centre Eugène-Marquet demain', kind: 'facility', value: 'centre Eugène-Marquet' },
    { text: 'opéré au CHP de Bercy', kind: 'facility', value: 'CHP de Bercy' },
    { text: 'IRM\nCIM Beauséjour 01/09/25', kind: 'facility', value: 'CIM Beauséjour' },
    { text: 'service Laennec, chambre 12, J4', kind: 'facility', value: 'service Laennec' },
    {
      text: 'au boulot (aciérie Fontanel & Fils), tropo limite',
      kind: 'facility',
      value: 'aciérie Fontanel & Fils',
    },
    { text: 'Pôle santé Jeanne-Barras', kind: 'facility', value: 'Pôle santé Jeanne-Barras' },
    { text: 'gardé à la micro-crèche Les Lutins', kind: 'facility', value: 'micro-crèche Les Lutins' },
    { text: 'scolarisé à l’école Jules Ferry', kind: 'facility', value: 'école Jules Ferry' },
  ],
  ignores: [
    'adressé au CHU, puis au SAU',
    'aux urgences de l’hôpital',
    'Ehpad sans médecin',
    'CHU saturé. Hôpital. Patient stable',
    'cabinet Médical fermé, unité Covid',
    'the Hospital discharged him',
    'clinique évocatrice, TDM normale',
    'codage CIM F32, centre Covid fermé',
    'sortie de l’hôpital. Le patient va bien',
  ],
  misses: [{ text: 'la clinique où bosse ma femme', kind: 'facility', value: 'clinique où bosse ma femme' }],
};
