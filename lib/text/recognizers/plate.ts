import { before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const FRENCH = /(?<![A-Za-z\d-])(?<value>[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2})(?![A-Za-z\d-])/dg;
const LABELLED =
  /(?<![A-Za-z])(?:immatricul(?:ee?|ation)|plaque(?: d'immatriculation)?|immat|plate|registration|reg|license plate|licence plate)(?: (?:number|no|n°|is|est))?[ :°]{0,4}(?<value>[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}|\d{2,4} ?[A-Z]{2,3} ?\d{2}|[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z\d]{1,4}[ -][A-Z\d]{2,5})(?![A-Za-z\d])/dg;

/** The plate of before 2009, "1284 VK 59", where a vehicle is spoken of. */
const OLD =
  /(?<![\w.,-])(?<value>\d{2,4}[ -][A-HJ-NP-TV-Z]{2,3}[ -](?:0[1-9]|[1-8]\d|9[0-5]|2[AB]))(?![\w.,%-])/dg;
const VEHICLE =
  /(?<![a-z])(?:voiture|vehicule|auto|moto|scooter|camion|camionnette|clio|twingo|megane|kangoo|peugeot|renault|citroen|dacia|golf|vw|bmw|fiat|ford|toyota|parking|car|van|truck|conduc\w{0,6}|percut\w{0,4}|renvers\w{0,4})(?![a-z])[^\n]{0,40}$/;

export const plate: Recognizer = {
  name: 'plate',
  kinds: ['plate'],
  description: 'Number plates: AA-123-AA, and other forms after their label.',
  find({ plain, low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const [pattern, confidence] of [
      [FRENCH, 0.85],
      [LABELLED, 0.9],
      [OLD, 0.75],
    ] as const) {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (
          span &&
          /\d/.test(match.groups?.value ?? '') &&
          (pattern !== OLD || VEHICLE.test(before(low, span.start, 60)))
        )
          found.push({
            ...span,
            kind: 'plate',
            level: 'stop',
            confidence,
            reason: 'plate',
            evidence: [pattern === LABELLED ? 'label' : 'shape'],
          });
      }
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'percuté par AB-123-CD', kind: 'plate', value: 'AB-123-CD' },
    { text: 'immatriculée 4521 XY 21', kind: 'plate', value: '4521 XY 21' },
    { text: 'renversé au parking (une Clio, 1284 VK 59)', kind: 'plate', value: '1284 VK 59' },
    { text: 'plate: KX21 ZTR', kind: 'plate', value: 'KX21 ZTR' },
  ],
  ignores: ['HLA-B27, CD4 à 350', 'plaque de 12 cm', 'RX-TDM-IRM'],
  misses: [],
};
