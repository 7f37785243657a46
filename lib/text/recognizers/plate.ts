import { readFigures } from '../figures';
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
  /(?<![a-z])(?:voitures?|vehicules?|autos?|motos?|scooter|camion|camionnette|fourgon(?:nette)?|monospace|berline|break|pick-up|deux-roues|4x4|vl|pl|avp|transit|taxi|vsl|ambulance|clio|twingo|megane|kangoo|scenic|peugeot|renault|citroen|dacia|golf|vw|volkswagen|audi|mercedes|bmw|fiat|polo|duster|sandero|captur|trafic|berlingo|partner|quad|tracteur|utilitaire|ford|toyota|tesla|honda|nissan|parking|car|van|truck|suv|pickup|vehicle|conduc\w{0,6}|conduit|roule|gare|garee?|stationn\w{0,4}|volant|percut\w{0,4}|renvers\w{0,4}|chauffard|plates?)(?![a-z])[^\n]{0,40}$/;

/** The same in small letters, where the letters are no words. */
const SMALL =
  /(?<![\w.,-])(?<value>(?!(?:en|et|de|le|la|ml|mg|cm|km|kg|mm|ne|se|me|te|ce|pt|sa|ma|ta|fc|pa|hb|gb|bp|hr)[ -]?\d)[a-hj-np-tv-z]{2}[ -]?\d{3}[ -]?(?!(?:en|et|de|le|la|ml|mg|cm|km|kg|mm|ne|se|me|te|ce|pt|ms|gb|ng|pg|cp|kj|ya|an)(?![a-z]))[a-hj-np-tv-z]{2}|\d{3,4} [a-hj-np-tv-z]{2,3} (?:0[1-9]|[1-8]\d|9[0-5])|[a-hj-np-tv-z]{2}[0-7]\d (?!the|and|for|was|had|not|has|his|her|ans|yrs|who|with)[a-hj-prs-z]{3})(?![\w%-]|[.,]\d)/dg;

export const plate: Recognizer = {
  name: 'plate',
  kinds: ['plate'],
  description: 'Number plates: AA-123-AA, and other forms after their label.',
  find({ plain: written, low, figures, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    const plain = figures === low ? written : readFigures(written);
    for (const [pattern, confidence] of [
      [FRENCH, 0.93],
      [LABELLED, 0.94],
      [NEAR_VEHICLE, 0.93],
      [SMALL, 0.9],
    ] as const) {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (
          span &&
          /\d/.test(match.groups?.value ?? '') &&
          (match.groups?.value ?? '').replace(/[ -]/g, '').length > 4 &&
          (pattern === FRENCH || pattern === LABELLED || VEHICLE.test(before(low, span.start, 60)))
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
    { text: 'parti dans une clio gk 771 bd', kind: 'plate', value: 'gk 771 bd' },
    { text: 'vehicule GB-7l8-KD', kind: 'plate', value: 'GB-7l8-KD' },
    { text: 'trouvé dans un fourgon EZ 772 QL', kind: 'plate', value: 'EZ 772 QL' },
    { text: 'AVP VL seul, FH 66O KB', kind: 'plate', value: 'FH 66O KB' },
    { text: 'un scooter GK771BD', kind: 'plate', value: 'GK771BD' },
    { text: 'Plate 7KXR204, seizure', kind: 'plate', value: '7KXR204' },
    { text: 'plaque belge 1-ABC-771', kind: 'plate', value: '1-ABC-771' },
  ],
  ignores: [
    'plaque DE 12 cm, plaque 3 x 4 cm',
    'en voiture, TA 120, GB 12 500, VS 45',
    'renversé, ISS 24, GCS 15',
    'en voiture depuis 3 h, perd 150 ml, tient 200 km, prend 100 mg et 300 mg',
    'HLA-B27, CD4 à 350',
    'plaque de 12 cm',
    'RX-TDM-IRM',
  ],
  misses: [{ text: 'sa plaque finit par KX', kind: 'plate', value: 'KX' }],
};
