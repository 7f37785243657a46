import { groupSpan, matches } from '../matching';
import type { Candidate, Recognizer } from '../recognizer';

const FRENCH = /(?<![A-Za-z\d-])(?<value>[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2})(?![A-Za-z\d-])/dg;
const LABELLED =
  /(?<![A-Za-z])(?:immatricul(?:ee?|ation)|plaque(?: d'immatriculation)?|immat|plate|registration|reg|license plate|licence plate)(?: (?:number|no|n°|is|est))?[ :°]{0,4}(?<value>[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}|\d{2,4} ?[A-Z]{2,3} ?\d{2}|[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z\d]{1,4}[ -][A-Z\d]{2,5})(?![A-Za-z\d])/dg;

export const plate: Recognizer = {
  name: 'plate',
  kinds: ['plate'],
  description: 'Number plates: AA-123-AA, and other forms after their label.',
  find({ plain, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const [pattern, confidence] of [
      [FRENCH, 0.85],
      [LABELLED, 0.9],
    ] as const) {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (span && /\d/.test(match.groups?.value ?? ''))
          found.push({
            ...span,
            kind: 'plate',
            level: 'stop',
            confidence,
            reason: 'plate',
            evidence: [pattern === FRENCH ? 'shape' : 'label'],
          });
      }
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'percuté par AB-123-CD', kind: 'plate', value: 'AB-123-CD' },
      { text: 'immatriculée 4521 XY 21', kind: 'plate', value: '4521 XY 21' },
      { text: 'plate: KX21 ZTR', kind: 'plate', value: 'KX21 ZTR' },
    ],
    ignores: ['HLA-B27, CD4 à 350', 'plaque de 12 cm', 'RX-TDM-IRM'],
    misses: [],
  },
};
