import { HOSPITALS } from '../lexicon/hospitals';
import { after, matches, oneOf } from '../matching';
import type { Candidate, Recognizer } from '../recognizer';

const KIND =
  "[Hh]opital(?: (?:prive|universitaire|militaire|local|europeen|d'enfants|de jour))?|HOPITAL|[Hh]opitaux|HOP|[Hh]osp\\.|GROUPE HOSPITALIER|[Gg]roupe [Hh]ospitalier|CENTRE HOSPITALIER(?: UNIVERSITAIRE)?|[Cc]entre [Hh]ospitalier(?: (?:[Uu]niversitaire|[Rr]egional|[Ii]ntercommunal))?|CHU|CHRU|CHR|CHI|CHIC|GHU|GHT|GHR|HIA|CLCC|CH|[Cc]linique|CLINIQUE|[Pp]olyclinique|POLYCLINIQUE|[Ee][Hh][Pp][Aa][Dd]|[Mm]aison de (?:retraite|repos|sante)|[Ff]oyer(?: de vie)?|MAS|FAM|IME|ITEP|ESAT|SSR|USLD|MSP|[Ii]nstitut|INSTITUT|[Cc]entre de (?:[Ss]ante|[Rr]eeducation|[Dd]ialyse|[Ll]utte)|[Mm]aternite|[Ss]anatorium|[Cc]ollege|[Cc]ollege|[Ll]ycee|[Ee]cole|[Cc]reche|[Cc]reche|[Uu]niversite|[Pp]rison|[Mm]aison d'arr[eê]t|[Pp]harmacie|PHARMACIE|[Ll]aboratoire|[Rr]esidence";
const JOIN = "(?: (?:des?|du|de la|de l'|d'|la|le|les|DES?|DU|DE LA|D'|LA|LE|LES))?[ ']";
/** Names go on over particles and hyphens: "Saint-Joseph", "Les Tilleuls", "Bichat - Claude Bernard". */
const NAME =
  "(?:(?:[Ll]es |[Ll]a |[Ll]e |[Ll]'|[Dd]es |[Dd]u |[Dd]e la |[Dd]e |[Dd]'))?(?:[A-Z][A-Za-z'.]{1,24}(?:-[A-Z]?[A-Za-z]{1,20}){0,4})(?: ?-? ?(?:(?:de|du|des|la|le|les|l'|d'|en|sur|et|sous)(?: |(?<=')))?[A-Z][A-Za-z']{1,24}(?:-[A-Z]?[A-Za-z]{1,20}){0,4}){0,3}";
const FRENCH = new RegExp(
  `(?<![A-Za-z\\d#@-])(?<!hefs? de )(?:${KIND})"?${JOIN}"?(?<value>${NAME})(?![a-z])`,
  'dg',
);
const ENGLISH =
  /(?<![A-Za-z'#@-])(?<value>(?:St\.? |Saint |Mount |Royal |Queen |King )?[A-Z][a-z]+(?:'s?|')?(?: [A-Z][a-z]+'?s?){0,3}) (?:(?:General|University|Community|Memorial|District|Regional|Children's|Teaching|Infirmary|Medical) ){0,2}(?:Hospital|Infirmary|Hospice|Medical Cent(?:er|re)|Nursing Home|Care Home|Surgery|Primary School|High School)(?![a-z])/dg;

/** A hospital that goes by its name, after a preposition: "suivi à Bichat". */
const KNOWN = new RegExp(
  `(?<![a-z'-])(?:a|au|aux|de|depuis|vers|sur|chez|at|to|from) (?<value>${oneOf([...HOSPITALS]).replace(/[- ]/g, '[- ]')})(?![a-z-])`,
  'dg',
);
/** What else bears such a name: a sign, a street, a saint's day. */
const KNOWN_ELSE =
  /(?:signes?|score|classification|maladie|fracture|points?|rue|avenue|boulevard|place|institut|ville|station|metro|triangle|syndrome|pare) (?:de|du|a)$/;

/** Capitals after "hôpital" that are no name of it. */
const GENERIC =
  /^(?:Les? |La |Du |De |Des )?(?:Urgences?|URGENCES?|SAU|USIC|Public|Prive|Universitaire|Hier|Il|Elle|On|Je|Pas|Mais|Suite|Et|TDM|IRM|ECG|RDV|SOS|Mentale|Assistants?|Juniors?|Multidisciplinaire|Covid|COVID|Jour|Patient|Patiente|Interne|Dr|Pr|M|Mme|Mr|Pour|Avec|Service|Cardiologie|Neurologie|Pediatrie|Chirurgie|Medecine|Reanimation|Radiologie|Geriatrie|Psychiatrie|Maternite|HTA|ATCD|TA|FC|TTT|Bilan|Examen|Merci|Avis|AVC|IDM)(?![a-z])/;
const TRAILING =
  / ?-? ?(?:Service|SERVICE|Urgences|Tel|TEL|Fax|Dr|Pr|M|Mme|Mr|Pour|Le|La|Il|Elle|Merci|Avis|RDV|Docteur|Professeur)(?: .*)?$/;
const NOT_HOSPITAL =
  /^(?:The|This|That|Our|My|Local|A|An|In|At|From|General|University|Community|Patient|Any|Emergency|Children|Day|District|Teaching|Every)$/;

export const facility: Recognizer = {
  name: 'facility',
  kinds: ['facility'],
  description: 'A hospital, clinic, care home or school with its proper name; the span is the name alone.',
  find({ plain, low }) {
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
    for (const match of matches(FRENCH, plain)) {
      const start = match.indices?.groups?.value?.[0];
      const value = (match.groups?.value ?? '').replace(TRAILING, '').trimEnd();
      if (start === undefined || GENERIC.test(value)) continue;
      // "CH" and "MAS" are abbreviations of much else; a word in capitals after them may be one too.
      if (/^(?:CH|MAS|FAM|CHI|SSR|HOP)\b/.test(match[0]) && /^[A-Z]{1,4}(?![a-z])/.test(value)) continue;
      add(start, value, 0.93);
    }
    for (const match of matches(KNOWN, low)) {
      const [start, end] = match.indices?.groups?.value ?? [0, 0];
      const lead = match[0].slice(0, match[0].indexOf(' '));
      if (
        !/[A-Z]/.test(plain.slice(start, start + 4)) ||
        KNOWN_ELSE.test(low.slice(0, match.index + lead.length).slice(-40))
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
  examples: {
    finds: [
      { text: 'suivi au CHU de Dijon', kind: 'facility', value: 'Dijon' },
      { text: 'opérée à l’hôpital Saint-Joseph', kind: 'facility', value: 'Saint-Joseph' },
      { text: 'à la clinique des Cèdres hier', kind: 'facility', value: 'Cèdres' },
      { text: 'EHPAD Les Tilleuls', kind: 'facility', value: 'Les Tilleuls' },
      { text: 'Hôpital Robert-Debré', kind: 'facility', value: 'Robert-Debré' },
      { text: 'hospitalisé à Bichat', kind: 'facility', value: 'Bichat' },
      { text: 'seen at St Thomas’ Hospital', kind: 'facility', value: 'St Thomas’' },
      { text: 'transferred to Leeds General Infirmary', kind: 'facility', value: 'Leeds General' },
      { text: 'scolarisé à l’école Jules Ferry', kind: 'facility', value: 'Jules Ferry' },
    ],
    ignores: [
      'adressé au CHU, puis au SAU',
      'aux urgences de l’hôpital',
      'Ehpad sans médecin',
      'CHU saturé. Hôpital. Patient stable',
      'the Hospital discharged him',
      'clinique évocatrice, TDM normale',
      'signe de Trousseau, maladie de Dupuytren',
      'sortie de l’hôpital. Le patient va bien',
    ],
    misses: [{ text: 'hospitalisé à Sainte-Clotilde', kind: 'facility', value: 'Sainte-Clotilde' }],
  },
};
