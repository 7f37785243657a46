import { after, before, digitsOf, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const FILLER =
  '[^\\w\\n]{0,6}(?:(?:est|etant|is|was|le|the|n°|no|nr|num(?:ero)?|number|du patient|du sejour|patient)(?![a-z])[^\\w\\n]{0,4}){0,3}';
const VALUE =
  '(?<value>\\d(?: ?\\d){3,22}(?![a-z\\d./-])(?! ?(?:ans|a |mg|cp|j |jours))|[a-z]{0,4}[-/ ]?\\d[\\da-z./-]{1,22}[\\da-z])';
/** Names of numbers that mean one patient, stay, sample or picture and nothing else. */
const SURE = new RegExp(
  `(?<![a-z])(?:i\\.?p\\.?p|n\\.?i\\.?p|n\\.?d\\.?a|i\\.?e\\.?p|nep|n° ?ip|ins-?c|mrn|nhc|uhid|empi|(?:medical |hospital )?record (?:number|no|n°|#|id)|hospital (?:number|no|id)|(?:patient|pt|visit|encounter|stay|case|chart|file|sample|specimen|exam|study|accession|order|request|lab|slide|block)[ -]?(?:id|no|number|num|#|n°|identifier)|accession|acc(?:\\.|ession)? ?(?:no|number|n°|#)|identifiant(?: (?:patient|permanent|du patient|d'hospitalisation|de (?:sejour|passage|visite|venue)))?|id[ -]?(?:patient|pat)|n° ?id|acn|identite a confirmer|identification(?: (?:du )?patient)?|episode (?:no|number|id))(?![a-z])${FILLER}${VALUE}(?![a-z\\d])`,
  'dg',
);
/** "n° de dossier", "dossier n°", "numéro de prélèvement". */
const NUMBERED = new RegExp(
  `(?<![a-z])(?:(?:n°|no|nr|numero|num\\.?) ?(?:de |du |d'|de l')?(?:la )?(?:dossier|sejour|patient|venue|visite|hospitalisation|admission|entree|examen|prelevement|echantillon|demande|identification|archive|lame|bloc|compte[ -]rendu|passage|etude|acte|labo|laboratoire|biopsie|inclusion)|(?:dossier|sejour|patient|venue|visite|examen|prelevement|echantillon|demande|compte[ -]rendu|passage|anapath|biopsie) ?(?:n°|no|nr|numero|num\\.?|#))(?![a-z])${FILLER}${VALUE}(?![a-z\\d])`,
  'dg',
);
/** Words that stand before long numbers as well as before small ones: the number itself must be long. */
const LOOSE =
  /(?<![a-z])(?:dossier|sejour|visite|patiente?|venue|examen|prelevement|echantillon|file|record|chart|id|ip|numero|n°|number|no\.|code)(?![a-z])[^\w\n]{0,5}(?:(?:est|is|was|n°|:)[^\w\n]{0,3}){0,2}(?<value>[a-z]{0,3}-?\d(?:[ ]?\d){5,15})(?![a-z\d])(?! \d)/dg;
/** The same words, and some more, before a number that letters, hyphens or points part: "dossier D26-11874". */
const CODED =
  /(?<![a-z])(?:dossier|sejour|visite|venue|examen|prelevement|echantillon|etiquette|anapath|cytologie|biopsie|lame|bloc|labo(?:ratoire)?|session|ref(?:erence|\.)?|rf|cr|compte[ -]rendu|file|record|chart|id|n°|num\.|sample|specimen|case|acc#?)(?![a-z])(?: (?:anapath|labo|n°|no))?[^\w\n]{0,5}(?<value>(?:[a-z]{1,4}[-/.]?)?\d{2,6}(?:[a-z]{1,3})?(?:[-/.]?\d{2,8}[a-z]?){1,3})(?![a-z\d])(?![.,/-]\d)/dg;
/** A year and a running number, as laboratories count: "26K3310457", "H26.014532", "24-B-00871". */
const COUNTED =
  /(?<![\w.,/+@#°-])(?<value>[12]\d[A-Z]{1,3}[-.]?\d{4,8}|[A-Z]{1,2}[12]\d[-.]\d{4,7}|[12]\d[A-Z]-\d{2,3}-\d{3,5}|\d{2}[A-Z]{2}\d{5,6}|[A-Z]{2,4}[-/][12]\d[-/]\d{3,6})(?![\w])(?![.,/-]\d)/dg;
/** A row of figures without a word: ten or so, and no date, no count of cells, no reference. */
const BARE = /(?<![\w.,/+@#°-])(?<value>\d{8,16})(?![\w])(?![.,/-]\d)/dg;
const REFERENCE =
  /(?:pmid|pubmed|doi|chambre|salle|lot n°|modele|norme|iso|isbn|issn|nct|amm|lot|loi|decret|arrete|article|cip|gtin|ean|ucd|version|budget|\$|€)[^\n]{0,12}$/;
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
      text = low,
    ): void => {
      for (const match of matches(pattern, text)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        if (span === undefined || digitsOf(value).length < least) continue;
        if (UNIT.test(after(low, span.end, 10)) || REFERENCE.test(before(low, span.start, 24))) continue;
        // "IPP 2024-03-12": the number was left out and the date follows.
        if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(value)) continue;
        if (evidence === 'length' && (/0{5}$/.test(value) || isDay(value) || /^(\d)\1+$/.test(value)))
          continue;
        // "réf 12.5", "cas 3-4", "id 10/11/24".
        if (
          evidence === 'code' &&
          (!/[a-z/-]/.test(value) ||
            /^[\d.]+$/.test(value) ||
            /^\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?$/.test(value))
        )
          continue;
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
    add(CODED, 6, 0.86, 'stop', 'code');
    add(COUNTED, 6, 0.62, passage.isRecord ? 'stop' : 'warn', 'count', passage.plain);
    add(BARE, 8, 0.5, passage.source === 'ocr' ? 'stop' : 'warn', 'length');
    return found;
  },
};

export const examples: Examples = {
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
    { text: '(dossier D26-11874) calcémie à 3,1', kind: 'record-id', value: 'D26-11874' },
    { text: 'Prélèvement 26K3310457 non conforme', kind: 'record-id', value: '26K3310457' },
    { text: 'Examen anapath H26.014532', kind: 'record-id', value: 'H26.014532' },
    { text: 'téléconsultation, session TLC-8841-2207', kind: 'record-id', value: 'TLC-8841-2207' },
    { text: 'identifiant d’hospitalisation est 02890512938', kind: 'record-id', value: '02890512938' },
    { text: 'ACN 0088124417', kind: 'record-id', value: '0088124417' },
    { text: 'Id : EFR-26-0931', kind: 'record-id', value: 'EFR-26-0931' },
    { text: 'n° EEG/26/1184', kind: 'record-id', value: 'EEG/26/1184' },
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
    'essai SAR439152, NCT01234567, JAK2 V617F',
    'labo 12.5, cr 10/11',
    'COVID-19, CA 19-9, CD4 350, HLA-DRB1-15',
  ],
  misses: [{ text: 'son numéro c’est huit zéro douze', kind: 'record-id', value: 'huit zéro douze' }],
};
