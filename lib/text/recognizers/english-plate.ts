import { after, before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** Two letters, two figures, three letters (DVLA form since 2001), and the form before it. */
const BRITISH =
  /(?<![A-Za-z\d-])(?<value>[A-HJ-PR-Y][A-HJ-PR-Y] ?[0-7]\d ?(?!NEG|POS)[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3} [A-HJ-PR-Y]{3})(?![A-Za-z\d-])/dg;
const VEHICLE =
  /(?<![a-z])(?:car|cars|van|transit|pickup|suv|tractor|minibus|coach|truck|lorry|motorbike|motorcycle|scooter|taxi|vehicle|ambulance|reg|registration|plates?|vrn|vrm|dvla|driv(?:es|ing|er)|park(?:s|ed|ing)?|bmw|ford|audi|toyota|honda|tesla|nissan|vauxhall|toyota|mercedes|hit by|run over)(?![a-z])/;

export const englishPlate: Recognizer = {
  name: 'english-plate',
  kinds: ['plate'],
  description: 'British number plates where a vehicle is spoken of.',
  find({ plain, low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const match of matches(BRITISH, plain)) {
      const span = groupSpan(match, 'value');
      if (
        span === undefined ||
        !(VEHICLE.test(before(low, span.start, 40)) || VEHICLE.test(after(low, span.end, 30)))
      )
        continue;
      found.push({
        ...span,
        kind: 'plate',
        level: 'stop',
        confidence: 0.93,
        reason: 'plate',
        evidence: ['shape', 'context'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'sleeps in his car BD51 SMR outside', kind: 'plate', value: 'BD51 SMR' },
    { text: 'Vehicle KX14 ABF, DVLA told', kind: 'plate', value: 'KX14 ABF' },
  ],
  ignores: ['HLA DR15 NEG, drives daily', 'AB12 CDE is a made-up code', 'CK19 POS in the driver'],
  misses: [{ text: 'plate B1G on his van', kind: 'plate', value: 'B1G' }],
};
