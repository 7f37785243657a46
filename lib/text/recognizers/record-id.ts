import type { Code } from '../code';
import type { Span } from '../finding';
import { FILLER, labelledCodes, NUMBER, NUMBERED } from '../labelled-code';
import { after, before, digitsOf, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** Names of numbers that mean one patient, stay, sample or picture and nothing else. */
const SURE = new RegExp(
  `(?<![a-z])(?:i\\.?p\\.?p|n\\.?i\\.?p(?:p|at)?|n\\.?d\\.?a|i\\.?e\\.?p|nep|n° ?ip|ins-?c|mrn|m\\.r\\.n\\.?|med rec|nhc|uhid|empi|crn|pid|csn|hosp\\.? ?(?:no|n°|num|number|id)|(?:medical |hospital )?record (?:number|no|n°|#|id)|hospital (?:number|no|id)|(?:patient|pt|pat|visit|encounter|stay|case|chart|file|sample|specimen|exam|study|subject|donor|donation|accession|order|request|lab|slide|block|tube|barcode|incident|job|cad|unit|ticket)[ -]?(?:id|no|number|num|#|n°|identifier|ref)|accession|acc(?:\\.|ession)? ?(?:no|number|n°|#)|identifiant(?: (?:patient|permanent|du patient|d'hospitalisation|de (?:sejour|passage|visite|venue)))?|id[ -]?(?:patient|pat|sejour|dossier|examen|labo)|n° ?id|acn|identite a confirmer|identification(?: (?:du )?patient)?|episode (?:no|number|id)|code[- ]?barres?|barcode|cab(?= ?:)|etiquette n°)(?![a-z])${FILLER}`,
  'g',
);
const THING =
  '(?:dossiers?|doss?\\.?|sejour|patiente?|venue|visite|hospitalisation|hospit|admission|entree|sortie|examen|exam|prelevement|prel|echantillon|ech\\.?|tube|poche|don(?:neur)?|demande|identification|archives?|lame|bloc|compte[ -]?rendu|cr[oh]?|passage|etude|acte|labo(?:ratoire)?|biopsie|piece|anapath|acp|cyto(?:logie)?|histo(?:logie)?|inclusion|randomisation|radio(?:graphie)?|irm|scanner|tdm|echo(?:graphie)?|imagerie|ordonnance|ordo|prescription|bon|fiche|intervention|regulation|affaire|appel|signalement|plainte|pv|proces[- ]verbal|procedure|rg|parquet|ecrou|matricule|at|dossier at|mdph|sinistre|cure|rcp|tiers|facture|bordereau)';
/** "n° de dossier", "dossier n°", "numéro de prélèvement", "réf labo". */
const NUMBERED_THING = new RegExp(
  `(?<![a-z])(?:${NUMBER}${THING}|${THING}${NUMBERED})(?![a-z])${FILLER}`,
  'g',
);
/** Words that stand before a code as well as before a count: what follows must look like a code. */
const WORD = new RegExp(
  `(?<![a-z])(?:doss(?:ier)?\\.?|bracelet|sejour|visite|patiente?|venue|examen|prelevement|echantillon|tube|poche|etiquette|anapath|cytologie|biopsie|lame|bloc|labo(?:ratoire)?|session|(?:[nv][ ./]{0,2})?ref(?:erences?|s?\\.)?|(?:our|your) ref|rf|cr[oh]?|compte[ -]rendu|matricule|ecrou|demande|passage|facture|regulation|file|record|chart|id|ip|numero|num\\.|number|no\\.|code|sample|specimen|case|acc#?|visit|encounter|incident|ticket)(?![a-z])${FILLER}|n° ?`,
  'g',
);
/** A year and a running number, as laboratories count: "26K3310457", "H26.014532", "24-B-00871". */
const COUNTED =
  /(?<![\w.,/+@#°-])(?<value>[12]\d[A-Z]{1,3}[-. ]?\d{4,8}(?:[-.]\d{1,2})?|[A-Z]{1,2}[12]\d[-.]\d{4,7}|[12]\d-?[A-Z]-\d{2,5}(?:-\d{3,5}|(?<=\d{4})(?:\.\d)?)|\d{2}[A-Z]{2}\d{5,6}|[A-Z]{2,4}[-/][12]\d[-/]\d{3,6})(?![\w])(?![.,/-]\d)/dg;
/** A row of figures without a word: ten or so, and no date, no count of cells, no reference. */
const BARE = /(?<![\w.,/+@#°-])(?<value>\d{8,16})(?![\w])(?![.,/-]\d)/dg;
/** The name that DICOM gives a study or a picture: it begins with an organisation's root. */
const UID = /(?<![\d.])(?<value>1\.[23]\.\d{1,8}(?:\.\d{1,24}){3,9})(?![\d.]\d)/dg;
/** A line of a label or a wristband that holds a code and nothing else: "0032-250509-18". */
const LINE = /(?:^|\n) {0,4}(?<value>[A-Z]{0,3}\d{2,6}(?:[-/ ]\d{2,10}){1,3}[A-Z]?) {0,4}(?=\n|$)/dg;
/** Public numbers: of papers, trials, laws, forms, packs, rooms. */
const REFERENCE =
  /(?:(?<![a-z])(?:pmid|pmcid|pmc|pubmed|doi|chambre|salle|lit|lot n°|modele|norme|iso|isbn|issn|nct|eudract|isrctn|prospero|crd|amm|lots?|loi|decret|arrete|article|circulaire|instruction|directive|note|avis|dgs|dgos|dgs-urgent|urgent|cerfa|formulaire|item|items|cip|cip13|gtin|ean|ucd|acl|lpp|ccam|ngap|code acte|version|budget|batch|form|guideline|ng|ta|room|bay|bed)(?![a-z])|\$|€)[^\n]{0,12}$/;
/** "Réf du pansement", "code article": a thing that a shop sells. */
const PRODUCT =
  /(?<![a-z])(?:refs?|references?|code|modele|catalogue|commande|item|art)\.? (?:du|de la|de l'|des|d'|de|produit|article|fabricant|fournisseur|catalogue|lpp)(?! ?(?:dossier|patient|sejour|demande|exam|prelev|hospit|labo|courrier|sinistre|contrat|compte|visite|passage|client|assure))[^\n\d]{0,24}(?:\d{4,12} (?:ou|et|or|and|\/) )?$/;
const UNIT =
  /^ {0,2}(?:ui|\/ ?m[lm]|\/ ?ul|\/ ?l|ufc|cfu|copies|germes|leuco|elements|cellules|cells|gb|euros?|€|\$|mg|kg|patients(?![a-z])|personnes|people)/;

const isDay = (value: string): boolean =>
  /^(?:19|20)\d\d[01]\d[0-3]\d$/.test(value) || /^[0-3]\d[01]\d(?:19|20)\d\d$/.test(value);
/** French medicine packs (CIP13, and the EAN of most goods) begin so; they name a product. */
const isPack = (value: string): boolean => /^(?:3400[39]\d{8}|0?3[67]0\d{10})$/.test(value);
/** What a word alone may stand before: "D-11873", "2600417", and neither "10/11" nor "3.2.1" nor a phone. */
const isCode = (written: string, { digits, shaped }: Code): boolean =>
  !/^(?:\d{1,3}(?:\.\d{1,3}){3}|[gG]\d+[pP]\d+.*)$/.test(written) &&
  (shaped
    ? digits >= 5 &&
      (digits > 6 || /[A-Za-z/-]/.test(written)) &&
      !/^\d{1,2}[-/.]\d{1,2}(?:[-/.](?:\d\d|(?:19|20)\d\d))?$/.test(written)
    : digits >= 6 &&
      !/^0(?: ?8[0129]|[1-9](?: ?\d\d){4}$)/.test(written) &&
      !/^\d{1,3}(?: 000)+$/.test(written));

export const recordId: Recognizer = {
  name: 'record-id',
  kinds: ['record-id'],
  description:
    'Numbers of a patient, stay, sample or picture: IPP, NIP, NDA, IEP, MRN, dossier, prélèvement, accession.',
  find(passage) {
    const found: Candidate[] = [];
    if (!passage.hasDigit) return found;
    const { low, plain, source } = passage;
    const add = (span: Span, level: 'stop' | 'warn', confidence: number, evidence: string): void => {
      if (
        UNIT.test(after(low, span.end, 12)) ||
        REFERENCE.test(before(low, span.start, 24)) ||
        PRODUCT.test(before(low, span.start, 60))
      )
        return;
      const { start, end } = span;
      found.push({
        start,
        end,
        kind: 'record-id',
        level,
        confidence,
        reason: 'record-id',
        evidence: [evidence],
      });
    };
    for (const code of labelledCodes(passage, SURE, 4)) add(code, 'stop', 0.96, 'label');
    for (const code of labelledCodes(passage, NUMBERED_THING, 4)) add(code, 'stop', 0.94, 'label');
    for (const code of labelledCodes(passage, WORD, 5)) {
      const written = plain.slice(code.start, code.end);
      if (isCode(written, code) && !isDay(written) && !isPack(written))
        add(code, 'stop', code.shaped ? 0.86 : 0.7, code.shaped ? 'code' : 'word');
    }
    for (const match of matches(COUNTED, plain)) {
      const span = groupSpan(match, 'value');
      if (span && digitsOf(match[0]).length >= 6)
        add(span, passage.isRecord ? 'stop' : 'warn', 0.62, 'count');
    }
    for (const match of matches(UID, low)) {
      const span = groupSpan(match, 'value');
      if (span && digitsOf(match[0]).length > 14) add(span, 'stop', 0.9, 'uid');
    }
    for (const match of matches(BARE, low)) {
      const span = groupSpan(match, 'value');
      const value = match[0];
      if (span && !/0{5}$|^(\d)\1+$/.test(value) && !isDay(value) && !isPack(value))
        add(span, source === 'ocr' ? 'stop' : 'warn', 0.5, 'length');
    }
    if (source === 'ocr')
      for (const match of matches(LINE, plain)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        const digits = digitsOf(value).length;
        if (span && digits >= 8 && digits <= 18 && !/^[0-3]?\d[-/ ][01]?\d[-/ ]/.test(value))
          add(span, 'stop', 0.55, 'line');
      }
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
    { text: 'CR n°24-B-17702 : mélanome', kind: 'record-id', value: '24-B-17702' },
    { text: 'num dossier PMA FIV-2210-044', kind: 'record-id', value: 'FIV-2210-044' },
    { text: 'IPP:77O41 20418 entrée', kind: 'record-id', value: '77O41 20418' },
    { text: 'CRN W771 204 18', kind: 'record-id', value: 'W771 204 18' },
    { text: 'tube n° 99118 447 hémolysé', kind: 'record-id', value: '99118 447' },
    { text: 'dossier D-77120 chez un autre', kind: 'record-id', value: 'D-77120' },
    { text: 'PV n° 2026/007712 au commissariat', kind: 'record-id', value: '2026/007712' },
    { text: 'code-barres 7712044831 illisible', kind: 'record-id', value: '7712044831' },
    {
      text: 'étude 1.2.840.113619.2.77.1204.4831',
      kind: 'record-id',
      value: '1.2.840.113619.2.77.1204.4831',
    },
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
    'DGS-Urgent n° 2026-18, instruction n° DGOS/R1/2025/112',
    'réf CIP 3400936328723, cerfa n° 50741*02',
    'dossier de 12 500 patients, patiente G6P3023',
    'réf du pansement : 77100412 ou 77100413',
    'EudraCT 2019-001234-56, lot n° 4E1032',
  ],
  misses: [{ text: 'son numéro c’est huit zéro douze', kind: 'record-id', value: 'huit zéro douze' }],
};
