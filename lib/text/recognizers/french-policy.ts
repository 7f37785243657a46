import { digitsOf, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "Contrat PREV-2231-09874", "adhérent 41 228 907 33", "Mutuelle … Réf. …": the label alone, without "n°". */
const LABELLED =
  /(?<![a-z])(?:(?:adherente?|contrat|police|societaire|allocataire|sinistre|amc|affilie)|(?:mutuelle|assurance|prevoyance|assureur)(?: [a-z']{2,20}){0,3} {0,4}ref(?:erence)?\.?)(?![a-z])[^\w\n]{0,5}(?<value>(?:[a-z]{2,5}[-/])?\d{2,}(?:[ -]?\d{2,}){1,5}(?: ?[a-z](?![a-z\d]))?)(?![\w])(?![.,/]\d)/dg;

export const frenchPolicy: Recognizer = {
  name: 'french-policy',
  kinds: ['insurance-id'],
  description: 'Numbers of a contract or a member that stand right after the word: "adhérent 41 228 907 33".',
  find({ low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const match of matches(LABELLED, low)) {
      const span = groupSpan(match, 'value');
      const digits = digitsOf(match.groups?.value ?? '');
      if (span === undefined || digits.length < 7) continue;
      found.push({
        ...span,
        kind: 'insurance-id',
        level: 'stop',
        confidence: 0.97,
        reason: 'insurance-id',
        evidence: ['label'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Contrat PREV-2231-09874 : refus', kind: 'insurance-id', value: 'PREV-2231-09874' },
    { text: 'Mutuelle : adhérent 41 228 907 33', kind: 'insurance-id', value: '41 228 907 33' },
    { text: 'adhérent 0087413925 A', kind: 'insurance-id', value: '0087413925 A' },
    { text: 'MUTUELLE DU PAYS   Ref. PREV-2231-07363', kind: 'insurance-id', value: 'PREV-2231-07363' },
  ],
  ignores: ['contrat de 12 mois', 'contrat 35 h, adhérent depuis 2019', 'police 12, interligne 1,5'],
  misses: [{ text: 'contrat quatre mille douze', kind: 'insurance-id', value: 'quatre mille douze' }],
};
