import { digitsOf, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const LABELLED =
  /(?<![a-z])(?:(?:n°|no|numero|num\.?) ?(?:de )?serie|serie n°|serial(?: (?:number|no|n°|#))?|s\/n|n\/s|sn|udi|imei)(?![a-z])[^\w\n]{0,5}(?:(?:est|is|number|n°|:)[^\w\n]{0,3}){0,2}(?<value>[a-z\d](?:[-/.]?[a-z\d]){4,24})(?![a-z\d])/dg;

export const deviceId: Recognizer = {
  name: 'device-id',
  kinds: ['device-id'],
  description: 'Serial numbers of pacemakers, pumps, prostheses, after their label.',
  find({ low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const match of matches(LABELLED, low)) {
      const span = groupSpan(match, 'value');
      if (span && digitsOf(match.groups?.value ?? '').length >= 3)
        found.push({
          ...span,
          kind: 'device-id',
          level: 'stop',
          confidence: 0.92,
          reason: 'device-id',
          evidence: ['label'],
        });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'PM n° de série PJN284511', kind: 'device-id', value: 'PJN284511' },
    { text: 'glucomètre n/s FSL3-0KX442179 en panne', kind: 'device-id', value: 'FSL3-0KX442179' },
    { text: 'pump S/N 00-4412-AB', kind: 'device-id', value: '00-4412-AB' },
  ],
  ignores: ['série de 12 cas', 'serial ECGs at 3 and 6 h', 'pacemaker double chambre'],
  misses: [],
};
