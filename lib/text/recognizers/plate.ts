import { before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** Letters of the French plates since 2009 and of most before: no I, O, U. An O among the figures is an OCR's. */
const FRENCH = /(?<![A-Za-z\d-])(?<value>[A-HJ-NP-TV-Z]{2}-[\dO]{3}-[A-HJ-NP-TV-Z]{2})(?![A-Za-z\d-])/dg;
const LABELLED =
  /(?<![A-Za-z])(?:[Ii]mmatricul(?:[ée]e?s?|ation)|IMMATRICULATION|[Pp]laques?(?: d'immatriculation)?|PLAQUE|(?:N° )?[Ii]mmat\.?|IMMAT|(?:[Ll]icen[cs]e |[Nn]umber )?[Pp]lates?|PLATE|[Rr]egistration|[Rr]eg\.?|REG|VRN|VRM)(?: (?:number|no|n°|is|was|est|etait|c'etait|of (?:the )?(?:car|vehicle|van)|du (?:vehicule|chauffard)|belge|suisse|allemande|espagnole|italienne|etrangere))?[ :°(]{0,4}(?<value>[A-Z]{2}[ -]?[\dO]{3}[ -]?[A-Z]{2}|\d{2,4} ?[A-Z]{2,3} ?\d{2}|[A-Z]{2} ?\d{2} ?[A-Z]{3}|\d[A-Z]{3,4}\d{3}|\d-[A-Z]{3}-\d{3}|[A-Z]{1,3}[ -]\d{3,4}[A-Z]{0,2}|[A-Z]{3}\d{4}|[A-Z\d]{1,4}[ -][A-Z\d]{2,5})(?![A-Za-z\d])/dg;
/** The plate of before 2009, "1284 VK 59", and the newer one with its hyphens lost, where a vehicle is spoken of. */
const NEAR_VEHICLE =
  /(?<![\w.,-])(?<value>\d{2,4}[ -]?[A-HJ-NP-TV-Z]{2,3}[ -]?(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])|(?!(?:TA|PA|FC|GB|HB|BP|HR|CK) )[A-HJ-NP-TV-Z]{2} ?\d{3} ?[A-HJ-NP-TV-Z]{2}|\d[A-Z]{3}\d{3})(?![\w.,%-]\w|[\w%-])/dg;
const VEHICLE =
  /(?<![a-z])(?:voitures?|vehicules?|autos?|motos?|scooter|camion|camionnette|taxi|vsl|ambulance|clio|twingo|megane|kangoo|scenic|peugeot|renault|citroen|dacia|golf|vw|volkswagen|audi|mercedes|bmw|fiat|ford|toyota|tesla|honda|nissan|parking|car|van|truck|suv|pickup|vehicle|conduc\w{0,6}|percut\w{0,4}|renvers\w{0,4}|chauffard|plates?)(?![a-z])[^\n]{0,40}$/;

export const plate: Recognizer = {
  name: 'plate',
  kinds: ['plate'],
  description: 'Number plates: AA-123-AA, and other forms after their label.',
  find({ plain, low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const [pattern, confidence] of [
      [FRENCH, 0.93],
      [LABELLED, 0.94],
      [NEAR_VEHICLE, 0.93],
    ] as const) {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (
          span &&
          /\d/.test(match.groups?.value ?? '') &&
          (match.groups?.value ?? '').replace(/[ -]/g, '').length > 4 &&
          (pattern !== NEAR_VEHICLE || VEHICLE.test(before(low, span.start, 60)))
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
    { text: 'camion 7712 VX 44 a fui', kind: 'plate', value: '7712 VX 44' },
    { text: 'Véhicule EK-77O-NB', kind: 'plate', value: 'EK-77O-NB' },
    { text: 'un scooter GK771BD', kind: 'plate', value: 'GK771BD' },
    { text: 'Plate 7KXR204, seizure', kind: 'plate', value: '7KXR204' },
    { text: 'plaque belge 1-ABC-771', kind: 'plate', value: '1-ABC-771' },
  ],
  ignores: [
    'plaque DE 12 cm, plaque 3 x 4 cm',
    'en voiture, TA 120, GB 12 500, VS 45',
    'renversé, ISS 24, GCS 15',
    'HLA-B27, CD4 à 350',
    'plaque de 12 cm',
    'RX-TDM-IRM',
  ],
  misses: [{ text: 'sa plaque finit par KX', kind: 'plate', value: 'KX' }],
};
