import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { HOSPITALS } from '../lexicon/hospitals';
import { isOrdinary, ordinaryEnding } from '../lexicon/ordinary';
import { isSurname } from '../lexicon/surnames';
import { after, before, matches, oneOf } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const KIND = oneOf([
  "[Hh]opital(?: (?:prive|universitaire|militaire|local|europeen|psychiatrique|public|d'enfants|de jour))?",
  'HOPITAL(?: (?:PRIVE|UNIVERSITAIRE|EUROPEEN))?',
  '[Hh]opitaux',
  'HOPITAUX',
  'HOP',
  '[Hh]osp\\.',
  'GROUPE HOSPITALIER',
  '[Gg]roupe [Hh]ospitalier',
  'GH',
  'CENTRE HOSPITALIER(?: (?:UNIVERSITAIRE|REGIONAL|INTERCOMMUNAL))?',
  '[Cc]entre [Hh]ospitalier(?: (?:[Uu]niversitaire|[Rr]egional|[Ii]ntercommunal|[Ss]pecialise))?',
  'CHU',
  'CHRU?',
  'CHIC?',
  'CHS',
  'C\\.H\\.(?:U\\.)?',
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
  '[Cc]linique',
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
  '[Mm]aison (?:de (?:retraite|repos|sante)|medicale)',
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
  '[Rr]esidence',
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
/** "salarié de Michelin", "stagiaire chez Airbus": whoever employs; "chez" a capital alone may be a person. */
const EMPLOYER =
  /(?<![A-Za-z])(?:[Ss]alariee?s?|[Ss]tagiaire|[Aa]pprentie?|[Ee]mployee?s?|[Oo]uvriere?s?|[Tt]echnicien(?:ne)?|[Ii]ngenieure?|[Ii]nterimaire|[Cc]aissiere?|[Mm]agasinier|[Cc]ariste|[Vv]igile|[Ee]mployeur|EMPLOYEUR|[Tt]ravaille|[Bb]osse|AT(?: du [\d/]{4,10})?|[Aa]ccident du travail|[Ff]ournisseur|[Ww]orks|[Ee]mployed|[Pp]arking|[Mm]agasin|[Ss]upermarche)(?: (?:chez|de|a|au|aux|at|for|by) | d'| ?: ?| )(?<value>(?:SARL |SAS |Ets |la |le )?[A-Z][A-Za-z&'.]{1,24}(?:[ -][A-Z][A-Za-z&'.]{1,24}|-de-[A-Z][a-z]{2,20}|[ -](?:de|du|des|la|en|et|sur) (?=[A-Z])[A-Z][A-Za-z]{1,20}){0,4})/dg;
/** "cadre chez Airbus", "deux collègues de chez Stellantis": a trade, then the firm. */
const AT_FIRM =
  /(?<![A-Za-z])(?:[Cc]adre|CDI|CDD|[Pp]oste|[Ee]mbauchee?|bosser|bossait|travaillait|travailler|taffe|collegues?(?: de)?|alternante?|alternance|interim|manutentionnaire|comptable|secretaire|commerciale?|cuistot|[A-Za-z][a-z]{2,12}(?:eur|euse|ier|iere|trice|ien|ienne)s?) chez (?<value>[A-Z][A-Za-z&'.]{2,24}(?:[ -][A-Z][A-Za-z&'.]{1,24}){0,3}(?: a [A-Z][A-Za-z'-]{2,24})?)(?![a-z])/dg;
/** "centre Eugène-Marquis", "centre Léon Bérard": a person's name after a word of every day. */
const CENTRE =
  /(?<![A-Za-z])(?<value>(?:centre|centre medical|centre hospitalier|institut) (?<name>[A-Z][a-z]{2,15}(?:[- ](?:de |du |d')?[A-Z][a-z]{2,20}){1,2}))(?![a-z])/dg;
/** "service Laennec", "secteur Pinel": a ward that bears somebody's name. */
const WARD =
  /(?<![A-Za-z])(?<value>(?:service|secteur|aile|unite|pavillon|etage) (?<name>[A-Z][a-z]{3,14}))(?=[ ,.;:)\n]|$)(?! [A-Z])/dg;
/** Words of every day that a capital follows when they begin a heading. */
const COMMON =
  /^(?:[Gg]arage|[Tt]ransports|[Mm]enuiserie|[Ii]mprimerie|[Cc]himie|HP|CIM|CMC|EPS|EFS|[Mm]aternelle|[Pp]eriscolaire|[Uu]nite|[Cc]abinet|[Ii]magerie|[Ll]abo|[Ll]aboratoire|[Uu]sine|[Rr]esidence|[Pp]avillon|[Ff]oyer|[Cc]ollege|[Ee]cole|[Uu]niversite|[Ii]nstitut|[Cc]irque|Centre|LABORATOIRE|SAS|CTA|CHS|CTB)$/;
/** Names go on over particles and hyphens: "Saint-Joseph", "Les Tilleuls", "Bichat - Claude Bernard". */
const NAME =
  "(?:(?:[Ll]es |[Ll]a |[Ll]e |[Ll]'|[Dd]es |[Dd]u |[Dd]e la |[Dd]e |[Dd]'))?(?:[A-Z][A-Za-z'.]{1,24}(?:-[A-Z]?[A-Za-z]{1,20}){0,4})(?:(?: - | -|- | |-)(?:(?:de|du|des|la|le|les|l'|d'|en|sur|et|sous)(?: |(?<=')))?[A-Z][A-Za-z']{1,24}(?:-[A-Z]?[A-Za-z]{1,20}){0,4}){0,3}";
const FRENCH = new RegExp(
  `(?<![A-Za-z\\d#@-])(?<!hefs? de |[Aa]phasie de )(?<head>${KIND})"?${JOIN}(?<value>${NAME})(?![a-z])`,
  'dg',
);
const ENGLISH =
  /(?<![A-Za-z'#@-])(?<value>(?:St\.? |Saint |Mount |Royal |Queen |King )?[A-Z][a-z]+(?:'s?|')?(?: [A-Z][a-z]+'?s?){0,3}) (?:(?:General|University|Community|Memorial|District|Regional|Children's|Teaching|Infirmary|Medical) ){0,2}(?:Hospital|Infirmary|Hospice|Medical Cent(?:er|re)|Nursing Home|Care Home|Surgery|Primary School|High School)(?![a-z])/dg;

/** A hospital that goes by its name, after a preposition: "suivi à Bichat". */
const KNOWN = new RegExp(
  `(?<![a-z'-])(?:a|au|aux|de|depuis|vers|sur|chez|at|to|from) (?<value>${oneOf([...HOSPITALS]).replace(/[- ]/g, '[- ]')})(?![a-z-])`,
  'dg',
);
/** The same on a line of its own, as the head of a letter has it: "GROUPE HOSPITALIER\nFERNAND WIDAL". */
const KNOWN_LINE = new RegExp(
  `(?:^|\\n) ?(?<value>(?:[a-z]\\. ?)?(?:${oneOf([...HOSPITALS]).replace(/[- ]/g, '[- ]')}))(?= ?(?:\\n|$|,| - ))`,
  'dg',
);
/** "Service d'hématologie de Crignan": where the service is. */
const SERVICE = new RegExp(
  `(?<![A-Za-z])(?:[Ss]ervice|SERVICE|[Pp]ole|[Dd]epartement) (?:de |d'|des )?(?:[A-Za-z][a-z-]{3,24}|[A-Z]{3,5})(?: (?:et|de|infantile|adulte|interne|medicale|digestive|vasculaire|generale|polyvalente)(?: [a-z]{4,16})?)? (?:de|du|d'|a) ?(?<value>${NAME})(?![a-z])`,
  'dg',
);
/** What else bears such a name: a sign, a street, a saint's day. */
const KNOWN_ELSE =
  /(?:signes?|feux?|herbe|danse|mal|fete|jour|nuit|croix|aphasie|aire|zone|score|classification|maladie|fracture|points?|rue|avenue|boulevard|place|institut|ville|station|metro|triangle|syndrome|pare) (?:de|du|a)$/;

/** Capitals after "hôpital" that are no name of it. */
const GENERIC =
  /^(?:Sante|SANTE|UNIVERSITAIRES?|Universitaires?)$|^(?:Les? |La |Du |De |Des )?(?:Urgences?|URGENCES?|SAU|USIC|Public|Prive|Universitaire|Hier|Il|Elle|On|Je|Pas|Mais|Suite|Et|TDM|IRM|ECG|RDV|SOS|Mentale|Medicale?|Dentaire|Assistants?|Juniors?|Multidisciplinaire|Covid|COVID|Jour|Patient|Patiente|Interne|Dr|Pr|M|Mme|Mr|Pour|Avec|Service|Cardiologie|Neurologie|Pediatrie|Chirurgie|Medecine|Reanimation|Radiologie|Geriatrie|Psychiatrie|Maternite|HTA|ATCD|TA|FC|TTT|Bilan|Examen|Merci|Avis|AVC|IDM)(?![a-z])/;
const TRAILING =
  / (?:- ?)?(?:Service|SERVICE|Urgences|Tel|TEL|Fax|Dr|Pr|M|Mme|Mr|Pour|Le|La|Il|Elle|Merci|Avis|RDV|Docteur|Professeur)(?: .*)?$/;
const NOT_HOSPITAL =
  /^(?:The|This|That|Our|My|Local|A|An|In|At|From|General|University|Community|Patient|Any|Emergency|Children|Day|District|Teaching|Every|Royal|Old|New)$/;

const firstWord = (value: string): string =>
  /[a-z]{2,}/.exec(value.toLowerCase().replace(/^(?:(?:les?|la|des?|du|l'|d')[ ']?)+(?![a-z])/, ''))?.[0] ??
  '';

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
  find({ plain, low, isRecord }) {
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
      const value = (match.groups?.value ?? '').replace(TRAILING, '').replace(/[ .-]+$/, '');
      if (at === undefined || value === '' || GENERIC.test(value)) {
        FRENCH.lastIndex = match.index + (match.groups?.head ?? '').length;
        continue;
      }
      // "CH" and "MAS" are abbreviations of much else; a word in capitals after them may be one too.
      if (
        /^(?:CH|MAS|FAM|CHI|SSR|SMR|HOP|GH|CTA|CMP|SAS|MSP|IME|HP|CIM|CMC|EPS|EFS|CHP|CHG)\b/.test(
          match[0],
        ) &&
        /^[A-Z]{1,4}(?![A-Za-z'.])/.test(value)
      )
        continue;
      if (
        COMMON.test(match.groups?.head ?? '') &&
        (isOrdinary(firstWord(value)) || isEponym(firstWord(value)))
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
      const value = (match.groups?.value ?? '').replace(TRAILING, '').replace(/[ .-]+$/, '');
      const first = firstWord(value);
      if (value.length < 3 || isOrdinary(first) || isEponym(first) || GENERIC.test(value)) continue;
      add(start, value, 0.72);
    }
    for (const match of isRecord ? matches(KNOWN_LINE, low) : []) {
      const [start, end] = match.indices?.groups?.value ?? [0, 0];
      if (/[A-Z]/.test(plain.slice(start, start + 4))) add(start, plain.slice(start, end), 0.8);
    }
    for (const match of matches(EMPLOYER, plain)) {
      const [start] = match.indices?.groups?.value ?? [0];
      const value = (match.groups?.value ?? '').replace(TRAILING, '').replace(/[ .-]+$/, '');
      const first = firstWord(value);
      if (
        value.length < 3 ||
        isOrdinary(first) ||
        isGivenName(first) ||
        GENERIC.test(value) ||
        /^[A-Z]{2,4}$/.test(value)
      )
        continue;
      add(start, value, 0.78);
    }
    for (const match of matches(AT_FIRM, plain)) {
      const [start] = match.indices?.groups?.value ?? [0];
      const value = (match.groups?.value ?? '').replace(TRAILING, '');
      const first = firstWord(value);
      if (isOrdinary(first) || isGivenName(first) || isSurname(first) || GENERIC.test(value)) continue;
      add(start, value, 0.87);
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
      if (!isOrdinary(first) && !isEponym(first) && !GENERIC.test(match.groups?.name ?? ''))
        add(match.index, value, 0.85);
    }
    for (const match of matches(KNOWN, low)) {
      const [start, end] = match.indices?.groups?.value ?? [0, 0];
      const lead = match[0].slice(0, match[0].indexOf(' '));
      if (
        !/[A-Z]/.test(plain.slice(start, start + 4)) ||
        KNOWN_ELSE.test(before(low, match.index + lead.length, 40))
      )
        continue;
      add(start, plain.slice(start, end), 0.8);
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
    { text: 'salarié de Durandal Industries', kind: 'facility', value: 'Durandal Industries' },
    { text: 'Employeur : SARL Toitures Berthaud', kind: 'facility', value: 'SARL Toitures Berthaud' },
    { text: 'née à la clinique Belleroche.', kind: 'facility', value: 'clinique Belleroche' },
    { text: 'Service d’hématologie de Crignan', kind: 'facility', value: 'Crignan' },
    { text: 'laboratoire BIOCHIMIE - HOP Avicenne', kind: 'facility', value: 'HOP Avicenne' },
    {
      text: 'GROUPE HOSPITALIER\nFERNAND WIDAL\nService : ORL\nTél. : 12',
      kind: 'facility',
      value: 'FERNAND WIDAL',
    },
    { text: 'hospitalisé à Bichat', kind: 'facility', value: 'Bichat' },
    { text: 'seen at St Thomas’ Hospital', kind: 'facility', value: 'St Thomas’ Hospital' },
    { text: 'transferred to Leeds General Infirmary', kind: 'facility', value: 'Leeds General Infirmary' },
    { text: 'chimio au centre Eugène-Marquet demain', kind: 'facility', value: 'centre Eugène-Marquet' },
    { text: 'opéré au CHP de Bercy', kind: 'facility', value: 'CHP de Bercy' },
    { text: 'IRM\nCIM Beauséjour 01/09/25', kind: 'facility', value: 'CIM Beauséjour' },
    { text: 'Cadre chez Durandal à Nantes', kind: 'facility', value: 'Durandal à Nantes' },
    { text: 'service Laennec, chambre 12, J4', kind: 'facility', value: 'service Laennec' },
    {
      text: 'au boulot (aciérie Fontanel & Fils), tropo limite',
      kind: 'facility',
      value: 'aciérie Fontanel & Fils',
    },
    { text: 'Pôle santé Jeanne-Barras', kind: 'facility', value: 'Pôle santé Jeanne-Barras' },
    { text: 'Soudeur chez Ferrolac, asthme', kind: 'facility', value: 'Ferrolac' },
    { text: 'gardé à la micro-crèche Les Lutins', kind: 'facility', value: 'micro-crèche Les Lutins' },
    { text: 'opéré à Saint-Jo hier', kind: 'facility', value: 'Saint-Jo' },
    { text: 'scolarisé à l’école Jules Ferry', kind: 'facility', value: 'école Jules Ferry' },
  ],
  ignores: [
    'adressé au CHU, puis au SAU',
    'aux urgences de l’hôpital',
    'Ehpad sans médecin',
    'CHU saturé. Hôpital. Patient stable',
    'cabinet Médical fermé, unité Covid',
    'salarié de 40 ans, AT hier, employé en CDI',
    'stagiaire chez Merci',
    'the Hospital discharged him',
    'clinique évocatrice, TDM normale',
    'signe de Trousseau, maladie de Dupuytren',
    'feu de Saint-Antoine, danse de Saint-Guy',
    'infirmier chez Marie, plus de place chez Dupuy',
    'codage CIM F32, centre Covid fermé',
    'sortie de l’hôpital. Le patient va bien',
  ],
  misses: [{ text: 'hospitalisé à Sainte-Clotilde', kind: 'facility', value: 'Sainte-Clotilde' }],
};
