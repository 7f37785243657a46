import { after, before, digitsOf, groupSpan, matches } from '../matching';
import type { Candidate, Recognizer } from '../recognizer';

const FILLER =
  '[^\\w\\n]{0,6}(?:(?:est|etant|is|was|le|the|n°|no|nr|num(?:ero)?|number|du patient|du sejour|patient)(?![a-z])[^\\w\\n]{0,4}){0,3}';
const VALUE =
  '(?<value>\\d(?: ?\\d){3,22}(?![a-z\\d./-])(?! ?(?:ans|a |mg|cp|j |jours))|[a-z]{0,4}[-/ ]?\\d[\\da-z./-]{1,22}[\\da-z])';
/** Names of numbers that mean one patient, stay, sample or picture and nothing else. */
const SURE = new RegExp(
  `(?<![a-z])(?:i\\.?p\\.?p|n\\.?i\\.?p|n\\.?d\\.?a|i\\.?e\\.?p|nep|n° ?ip|ins-?c|mrn|nhc|uhid|empi|(?:medical |hospital )?record (?:number|no|n°|#|id)|hospital (?:number|no|id)|(?:patient|pt|visit|encounter|stay|case|chart|file|sample|specimen|exam|study|accession|order|request|lab|slide|block)[ -]?(?:id|no|number|num|#|n°|identifier)|accession|acc(?:\\.|ession)? ?(?:no|number|n°|#)|identifiant(?: (?:patient|permanent|du patient))?|id[ -]?(?:patient|pat)|n° ?id|identification(?: (?:du )?patient)?|episode (?:no|number|id))(?![a-z])${FILLER}${VALUE}(?![a-z\\d])`,
  'dg',
);
/** "n° de dossier", "dossier n°", "numéro de prélèvement". */
const NUMBERED = new RegExp(
  `(?<![a-z])(?:(?:n°|no|nr|numero|num\\.?) ?(?:de |du |d'|de l')?(?:la )?(?:dossier|sejour|patient|venue|visite|hospitalisation|admission|entree|examen|prelevement|echantillon|demande|identification|archive|lame|bloc|compte[ -]rendu|passage|etude|acte|labo|laboratoire|biopsie|inclusion)|(?:dossier|sejour|patient|venue|visite|examen|prelevement|echantillon|demande|compte[ -]rendu|passage|anapath|biopsie) ?(?:n°|no|nr|numero|num\\.?|#))(?![a-z])${FILLER}${VALUE}(?![a-z\\d])`,
  'dg',
);
/** Words that stand before long numbers as well as before small ones: the number itself must be long. */
const LOOSE =
  /(?<![a-z])(?:dossier|sejour|visite|patiente?|venue|examen|prelevement|echantillon|file|record|chart|id|ip|numero|n°|number|no\.|code)(?![a-z])[^\w\n]{0,5}(?:(?:est|is|was|n°|:)[^\w\n]{0,3}){0,2}(?<value>[a-z]{0,3}-?\d(?:[ ]?\d){5,15})(?![a-z\d])/dg;
/** A row of figures without a word: ten or so, and no date, no count of cells, no reference. */
const BARE = /(?<![\w.,/+@#°-])(?<value>\d{8,13})(?![\w])(?![.,/-]\d)/dg;
const REFERENCE =
  /(?:pmid|pubmed|doi|isbn|issn|nct|amm|lot|loi|decret|arrete|article|cip|gtin|ean|ucd|version|budget|\$|€)[^\n]{0,12}$/;
const UNIT =
  /^ {0,2}(?:ui|\/ ?m[lm]|\/ ?ul|\/ ?l|ufc|cfu|copies|germes|leuco|elements|cellules|cells|gb|euros?|€|\$|mg|kg)/;

const isDay = (value: string): boolean =>
  /^(?:19|20)\d\d[01]\d[0-3]\d$/.test(value) || /^[0-3]\d[01]\d(?:19|20)\d\d$/.test(value);

export const recordId: Recognizer = {
  name: 'record-id',
  kinds: ['record-id'],
  description:
    'Numbers of a patient, stay, sample or picture: IPP, NIP, NDA, IEP, MRN, dossier, prélèvement, accession.',
  find(passage) {
    const found: Candidate[] = [];
    if (!passage.hasDigit) return found;
    const { low } = passage;
    const add = (
      pattern: RegExp,
      least: number,
      confidence: number,
      level: 'stop' | 'warn',
      evidence: string,
    ): void => {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        if (span === undefined || digitsOf(value).length < least) continue;
        if (UNIT.test(after(low, span.end, 10)) || REFERENCE.test(before(low, span.start, 24))) continue;
        // "IPP 2024-03-12": the number was left out and the date follows.
        if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(value)) continue;
        if (evidence === 'length' && (/0{5}$/.test(value) || isDay(value))) continue;
        found.push({
          ...span,
          kind: 'record-id',
          level,
          confidence,
          reason: 'record-id',
          evidence: [evidence],
        });
      }
    };
    add(SURE, 4, 0.94, 'stop', 'label');
    add(NUMBERED, 3, 0.94, 'stop', 'label');
    add(LOOSE, 6, 0.7, 'stop', 'word');
    add(BARE, 8, 0.5, passage.source === 'ocr' ? 'stop' : 'warn', 'length');
    return found;
  },
  examples: {
    finds: [
      { text: 'IPP 80129 39402, 45 ans', kind: 'record-id', value: '80129 39402' },
      { text: 'IPP 8012939402', kind: 'record-id', value: '8012939402' },
      { text: 'l’IPP étant le 3456721983', kind: 'record-id', value: '3456721983' },
      { text: 'NDA: 19324754502 - fin', kind: 'record-id', value: '19324754502' },
      { text: 'Dossier n° 24H01234 relu', kind: 'record-id', value: '24H01234' },
      { text: 'n° de prélèvement : 22-45871', kind: 'record-id', value: '22-45871' },
      { text: 'MRN: 00451278', kind: 'record-id', value: '00451278' },
      { text: 'Accession number A-2231-77', kind: 'record-id', value: 'A-2231-77' },
      { text: 'Patient ID 4471902', kind: 'record-id', value: '4471902' },
      { text: 'séjour 240518833', kind: 'record-id', value: '240518833' },
    ],
    ignores: [
      'IPP 40 mg le matin, IPP pleine dose',
      'IPP double dose 8 semaines',
      'PMID 31234567',
      'charge virale 12000000 copies',
      'séjour de 12 jours, visite 3',
      'dossier 3 de la RCP',
      'NDA en cours',
    ],
    misses: [{ text: 'son numéro c’est huit zéro douze', kind: 'record-id', value: 'huit zéro douze' }],
  },
};
