import { readCode } from '../code';
import { FILLER, labelledCodes } from '../labelled-code';
import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const DOCUMENT =
  "passeports?|passport|laissez-passer|carte (?:nationale )?d'identite|piece d'identite|cni|cnie|titre de (?:sejour|voyage)|carte de (?:sejour|resident)|recepisse(?: (?:d'asile|asile|de demande))?|attestation de demande d'asile|agdref|numero etranger|n° ?etranger|ofii|ofpra|anef|permis(?: de conduire)?|driver'?s?'? (?:licen[cs]e|permit)|driving licen[cs]e|dvla(?: licen[cs]e)?|dl(?= ?(?:n°|no|#|:|[a-z]?\\d))|(?:national |state |military )?id(?:entity)? card|(?:national|state) id|residence permit|green card|a-?number|alien (?:number|no|#)|brp|arc (?:card|no)|home office(?: ref)?|uscis|visa(?= (?:n°|no|number|schengen|etudiant|[a-z]{0,3}\\d{7}))";
const LABELLED = new RegExp(
  `(?<![a-z])(?:${DOCUMENT})(?![a-z])(?: (?:francais|etranger|n°|est le|card|permit))?${FILLER}`,
  'g',
);
/** "la CNI de M. …, n° RX884120": the number is told after its owner. */
const TOLD_LATER = new RegExp(
  `(?<![a-z])(?:${DOCUMENT})(?![a-z])[^\\n\\d;]{3,50}?(?:n°|(?<![a-z])(?:no|numero|number)(?![a-z]))[^\\w\\n]{0,4}(?=[a-z\\d])`,
  'g',
);
/** The number of a British driving licence holds name, birth and initials (DVLA). */
const BRITISH =
  /(?<![A-Z\d])(?<value>[A-Z]{2,5}9{0,3} ?[\dO][0156O][\dO][0-3O][\dO]{2} ?[A-Z9]{2}[\dA-Z] ?[\dA-Z][A-Z])(?![A-Z\d])/dg;
const DAYS = /^[0-3]?\d[-/. ][01]?\d(?:[-/. ](?:\d\d|(?:19|20)\d\d))?$/;
const PUBLIC = /(?:cerfa|article|loi|decret|visa (?:card|electron)|l)[ .]{0,2}$/;

export const identityDocument: Recognizer = {
  name: 'identity-document',
  kinds: ['identity-document'],
  description:
    'Numbers of a passport, identity card, residence permit or driving licence, after their label.',
  find(passage) {
    const found: Candidate[] = [];
    if (!passage.hasDigit) return found;
    const { low, plain } = passage;
    const add = (start: number, end: number, confidence: number, evidence: string): void => {
      found.push({
        start,
        end,
        kind: 'identity-document',
        level: 'stop',
        confidence,
        reason: 'identity-document',
        evidence: [evidence],
      });
    };
    for (const { start, end, digits, shaped } of labelledCodes(passage, LABELLED, 2)) {
      const written = plain.slice(start, end);
      const mixed = /^(?=(?:[A-Za-z]*\d){2})[A-Za-z\d]{9}$/.test(written);
      if (
        (digits >= (shaped ? 4 : 5) || mixed) &&
        !DAYS.test(written) &&
        !PUBLIC.test(low.slice(start - 10, start))
      )
        add(start, end, 0.95, 'label');
    }
    for (const match of matches(TOLD_LATER, low)) {
      const code = readCode(plain, match.index + match[0].length);
      if (code && code.digits >= 5) add(code.start, code.end, 0.9, 'label');
    }
    for (const match of matches(BRITISH, plain)) {
      const span = groupSpan(match, 'value');
      if (span && span.end - span.start >= 16) add(span.start, span.end, 0.97, 'shape');
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'passeport n° 14AB56789', kind: 'identity-document', value: '14AB56789' },
    { text: 'carte d’identité X4RTBPFW4 périmée', kind: 'identity-document', value: 'X4RTBPFW4' },
    { text: 'CNI : 880692310285', kind: 'identity-document', value: '880692310285' },
    { text: "her driver's license number is 6940579", kind: 'identity-document', value: '6940579' },
    { text: 'récépissé asile 7712-048-311', kind: 'identity-document', value: '7712-048-311' },
    { text: 'passeport malgache NKC204418', kind: 'identity-document', value: 'NKC204418' },
    { text: 'la CNI de M. Petrescu, n° RK771204', kind: 'identity-document', value: 'RK771204' },
    { text: 'licence ADEYE 712048 M99KR revoked', kind: 'identity-document', value: 'ADEYE 712048 M99KR' },
    { text: 'Licence no HOLLX 508218 JK9 2B', kind: 'identity-document', value: 'HOLLX 508218 JK9 2B' },
    { text: 'visa FRA0128118 expiré', kind: 'identity-document', value: 'FRA0128118' },
    { text: 'A-number A077120448', kind: 'identity-document', value: 'A077120448' },
  ],
  ignores: [
    'permis de conduire suspendu 6 mois',
    'titre de séjour expiré',
    'passeport vaccinal',
    'permis à 70 ans, CNI de 2014',
    'visa de long séjour, récépissé de 3 mois',
    'LAD et LCX, DL 2 cm, ID card lost 3 times',
  ],
  misses: [{ text: 'passeport dix-huit CK', kind: 'identity-document', value: 'dix-huit CK' }],
};
