import { digitsOf, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const LABELLED =
  /(?<![a-z])(?:passeport|passport|carte (?:nationale )?d'identite|cni|cnie|titre de sejour|carte de sejour|permis de conduire|permis|driver'?s?'? licen[cs]e|driving licen[cs]e|identity card|id card|national id|residence permit|visa)(?![a-z])[^\w\n]{0,5}(?:(?:n°|no|number|num(?:ero)?|est|is|francais|#)(?![a-z])[^\w\n]{0,4}){0,3}(?<value>[a-z\d](?:[ -]?[a-z\d]){4,17})(?![a-z\d])/dg;

export const identityDocument: Recognizer = {
  name: 'identity-document',
  kinds: ['identity-document'],
  description:
    'Numbers of a passport, identity card, residence permit or driving licence, after their label.',
  find({ low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const match of matches(LABELLED, low)) {
      const span = groupSpan(match, 'value');
      const value = (match.groups?.value ?? '').replace(/(?: [a-z]+)+$/, '');
      if (
        span === undefined ||
        (digitsOf(value).length < 4 && !/^(?=(?:[a-z]*\d){2})[a-z\d]{9}$/.test(value)) ||
        /^[a-z]{3,} /.test(value)
      )
        continue;
      found.push({
        start: span.start,
        end: span.start + value.length,
        kind: 'identity-document',
        level: 'stop',
        confidence: 0.93,
        reason: 'identity-document',
        evidence: ['label'],
      });
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
  ],
  ignores: ['permis de conduire suspendu 6 mois', 'titre de séjour expiré', 'passeport vaccinal'],
  misses: [],
};
