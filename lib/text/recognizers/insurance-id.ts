import { digitsOf, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const LABELLED =
  /(?<![a-z])(?:(?:n°|no|numero|num\.?) ?(?:de |d'|du )?(?:mutuelle|adherente?|contrat|amc|police|assurance|beneficiaire|allocataire|caf)|(?:mutuelle|amc|adherente?|contrat|police d'assurance|allocataire)(?: [a-z]{2,12})? ?(?:n°|no|numero|:)|(?:insurance|policy|member|subscriber|group|medicare|medicaid|plan|beneficiary|health plan)(?: beneficiary)? ?(?:id|no|number|#|card|policy)(?: (?:no|number|is))?)(?![a-z])[^\w\n]{0,6}(?:(?:n°|no|is|est|number|:)[^\w\n]{0,3}){0,2}(?<value>[a-z]{0,4}-?\d(?:[ -]?[\da-z]){3,18})(?![a-z\d])/dg;

/** The label alone, before a value that is no plain number: "Policy XJH-99020-4471". */
const SHAPED =
  /(?<![a-z])(?:policy|group|member|subscriber|insurance|medicare|medicaid)(?: (?:no|number|id))?\.?[ :#]{1,3}(?<value>[a-z]{1,4}-?\d{3,10}(?:-[\da-z]{2,8}){0,3})(?![\w-])/dg;

export const insuranceId: Recognizer = {
  name: 'insurance-id',
  kinds: ['insurance-id'],
  description: 'Numbers of an insurance, a mutuelle or a policy, after their label.',
  find({ low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const match of matches(LABELLED, low)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      if (span === undefined || digitsOf(value).length < 4) continue;
      // The value ends with its last figure, not with the word after it.
      const end = span.start + value.replace(/ [a-z][a-z ]*$/, '').length;
      found.push({
        start: span.start,
        end,
        kind: 'insurance-id',
        level: 'stop',
        confidence: 0.92,
        reason: 'insurance-id',
        evidence: ['label'],
      });
    }
    for (const match of matches(SHAPED, low)) {
      const span = groupSpan(match, 'value');
      if (span && digitsOf(match.groups?.value ?? '').length >= 5)
        found.push({
          ...span,
          kind: 'insurance-id',
          level: 'stop',
          confidence: 0.85,
          reason: 'insurance-id',
          evidence: ['label', 'shape'],
        });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'N° adhérent : 00457812', kind: 'insurance-id', value: '00457812' },
    { text: 'mutuelle n° 774512089', kind: 'insurance-id', value: '774512089' },
    { text: 'Policy number: XK-448210', kind: 'insurance-id', value: 'XK-448210' },
    { text: 'Medicare ID 1EG4TE5MK73', kind: 'insurance-id', value: '1EG4TE5MK73' },
    { text: 'Policy XJH-99020-4471: they refuse', kind: 'insurance-id', value: 'XJH-99020-4471' },
    { text: 'Group GRP-11837', kind: 'insurance-id', value: 'GRP-11837' },
  ],
  ignores: [
    'policy of 2 visitors',
    'group A12 of the study',
    'pas de mutuelle, 2 enfants',
    'contrat aidé de 12 mois',
    'group number of 3 patients',
  ],
  misses: [],
};
