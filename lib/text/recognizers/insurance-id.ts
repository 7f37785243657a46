import { FILLER, labelledCodes, NUMBER, NUMBERED } from '../labelled-code';
import { before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const THING_FR =
  '(?:mutuelle|complementaire|adhesion|adherente?s?|societaire|contrat|amc|ame|c2s|cmu|ceam|police|assurance|assureur|prevoyance|beneficiaire|allocataire|assuree?|affilie|caf|msa|sinistre|(?:carte )?(?:tiers[- ]payant|mutuelle))';
const THING_EN =
  '(?:insurance|insurer|policy(?: ?holder)?|member(?:ship)?|subscriber|group|medicare(?: mbi)?|mbi|medicaid|health ?plan|plan|beneficiary|enrollee|certificate|cert\\.?|pre-?auth(?:ori[sz]ation)?|auth(?:ori[sz]ation)?|ehic|ghic)';
/** "n° adhérent", "contrat prévoyance n°", "Policy no.", "Member ID". */
const NUMBERED_THING = new RegExp(
  `(?<![a-z])(?:${NUMBER}${THING_FR}(?: (?:sante|social|caf|amc|mutuelle|assurance))?|${THING_FR}(?: [a-z]{2,12})? ?(?:n°|nr|num(?:ero)?|ref(?:erence)?|id|:)\\.?|(?:mutuelle|assurance|prevoyance|assureur)(?: [a-z']{2,20}){0,3} {0,4}ref(?:erence)?\\.?|${THING_EN}(?: (?:card|policy|plan|beneficiary))?${NUMBERED})(?![a-z])${FILLER}`,
  'g',
);
/** The word alone, before what is clearly a code; insurers' names are words of that kind. */
const WORD = new RegExp(
  `(?<![a-z])(?:adherente?|complementaire(?: sante)?|(?:insurer |insurance |private )?(?:pre-?)?auth(?:ori[sz]ation)?(?: code)?|blue cross|prise en charge|contrat|police|societaire|allocataire|sinistre|amc|affiliee?|mutuelle|prevoyance|policy|member(?:ship)?|subscriber|group|insurance|medicare|medicaid|mbi|bupa|axa(?: ppp)?|aviva|vitality|aetna|cigna|humana|kaiser|uhc|bcbs|anthem|tricare|mgen|maaf|maif|macif|matmut|mnh|harmonie mutuelle)(?![a-z])${FILLER}`,
  'g',
);
/** The Medicare number: its eleven signs are a figure or a letter, each in its place (CMS). */
const MBI =
  /(?<![A-Z\d-])(?<value>[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2})(?![A-Z\d-])/dg;
/** The European card's own number: its issuer begins with 80 and the country (250 is France). */
const EUROPEAN = /(?<![\d-])(?<value>80(?: ?\d){13,18}(?: ?[a-z]?\d{1,3})?)(?![a-z\d])/dg;
const EUROPEAN_BEFORE = /(?:carte|card|ceam|ehic|ghic|cean)(?![a-z])[^\n]{0,20}$/;
const DAYS = /^\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?$/;

export const insuranceId: Recognizer = {
  name: 'insurance-id',
  kinds: ['insurance-id'],
  description: 'Numbers of an insurance, a mutuelle, a contract, a claim or a policy, after their label.',
  find(passage) {
    const found: Candidate[] = [];
    if (!passage.hasDigit) return found;
    const add = (start: number, end: number, confidence: number, evidence: readonly string[]): void => {
      found.push({
        start,
        end,
        kind: 'insurance-id',
        level: 'stop',
        confidence,
        reason: 'insurance-id',
        evidence,
      });
    };
    // Longer ones may be the number that the whole country uses: there its own recognizer knows better.
    for (const { start, end, digits } of labelledCodes(passage, NUMBERED_THING, 4))
      add(start, end, digits > 12 && digits < 16 ? 0.86 : 0.97, ['label']);
    for (const { start, end, digits, shaped } of labelledCodes(passage, WORD, 5)) {
      const written = passage.plain.slice(start, end);
      if ((digits >= 7 || (shaped && /[A-Za-z/-]/.test(written))) && !DAYS.test(written))
        add(start, end, 0.95, ['label', 'shape']);
    }
    for (const match of passage.figures.includes('80') ? matches(EUROPEAN, passage.figures) : []) {
      const span = groupSpan(match, 'value');
      if (span && EUROPEAN_BEFORE.test(before(passage.low, span.start, 40)))
        add(span.start, span.end, 0.99, ['label', 'shape']);
    }
    for (const match of matches(MBI, passage.plain)) {
      const span = groupSpan(match, 'value');
      if (span) add(span.start, span.end, 0.85, ['shape']);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    {
      text: '8. N° de la carte 8025 0000 1771 3960 B2',
      kind: 'insurance-id',
      value: '8025 0000 1771 3960 B2',
    },
    { text: 'N° adhérent : 00457812', kind: 'insurance-id', value: '00457812' },
    { text: 'mutuelle n° 774512089', kind: 'insurance-id', value: '774512089' },
    { text: 'Policy number: XK-448210', kind: 'insurance-id', value: 'XK-448210' },
    { text: 'Medicare ID 1EG4TE5MK73', kind: 'insurance-id', value: '1EG4TE5MK73' },
    { text: 'Policy XJH-99020-4471: they refuse', kind: 'insurance-id', value: 'XJH-99020-4471' },
    { text: 'Group GRP-11837', kind: 'insurance-id', value: 'GRP-11837' },
    { text: 'Contrat PREV-2231-09874 : refus', kind: 'insurance-id', value: 'PREV-2231-09874' },
    { text: 'Mutuelle : adhérent 41 228 907 33', kind: 'insurance-id', value: '41 228 907 33' },
    { text: 'adhérent 0087413925 A', kind: 'insurance-id', value: '0087413925 A' },
    { text: 'MUTUELLE DU PAYS   Ref. PREV-2231-07363', kind: 'insurance-id', value: 'PREV-2231-07363' },
    { text: 'sociétaire MATMUT 8812047 T, chute', kind: 'insurance-id', value: '8812047 T' },
    { text: 'n° de sinistre 26-RC-118842', kind: 'insurance-id', value: '26-RC-118842' },
    { text: 'police AXA 7710.442.09K exclut le ski', kind: 'insurance-id', value: '7710.442.09K' },
    { text: 'Policy no. HX/77120-B lapsed', kind: 'insurance-id', value: 'HX/77120-B' },
    { text: 'Bupa membership 5512 884 031', kind: 'insurance-id', value: '5512 884 031' },
    { text: 'rejected: 4XA6-QT1-MN27', kind: 'insurance-id', value: '4XA6-QT1-MN27' },
  ],
  ignores: [
    'policy of 2 visitors',
    'group A12 of the study',
    'pas de mutuelle, 2 enfants',
    'contrat aidé de 12 mois',
    'group number of 3 patients',
    'contrat de 12 mois',
    'contrat 35 h, adhérent depuis 2019',
    'police 12, interligne 1,5',
    'contrat à 2 500 € par mois, mutuelle 120 €',
    'Medicare 2026 cuts, plan B at 72 h',
    'AXA refuse, MGEN rembourse 70 %',
  ],
  misses: [{ text: 'contrat quatre mille douze', kind: 'insurance-id', value: 'quatre mille douze' }],
};
