import { before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const V4 = new RegExp(`(?<![\\d.])(?<value>${OCTET}(?:\\.${OCTET}){3})(?![\\d.]\\d|\\d)`, 'dg');
const V6 =
  /(?<![\da-f:])(?<value>[\da-f]{1,4}(?::[\da-f]{1,4}){7}|[\da-f]{1,4}(?::[\da-f]{1,4}){1,5}::[\da-f]{1,4})(?![\da-f:])/dg;
const NOT_AN_ADDRESS = /(?:version|v|ver|chapitre|section|paragraphe|§|atc|ec) ?$/;

const LABEL = /(?<![a-z])(?:ip|ipv4|address|adresse|from|depuis|host|connexion)[ :=(]{1,3}(?:ip )?$/;

export const ip: Recognizer = {
  name: 'ip',
  kinds: ['ip'],
  description: 'Internet addresses of a machine (IPv4, IPv6).',
  find({ figures, low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const pattern of [V4, V6]) {
      for (const match of matches(pattern, pattern === V4 ? figures : low)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        if (span === undefined || NOT_AN_ADDRESS.test(before(low, span.start, 14))) continue;
        // "1.2.3.4" counts sections; a machine's address has a part of two figures or more.
        if (pattern === V4 && !/\d\d/.test(value)) continue;
        found.push({
          ...span,
          kind: 'ip',
          level: 'stop',
          confidence: LABEL.test(before(low, span.start, 16)) ? 0.97 : 0.8,
          reason: 'ip-address',
          evidence: ['shape'],
        });
      }
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'connexion depuis 41.173.96.26', kind: 'ip', value: '41.173.96.26' },
    { text: 'box IP 10.77.1O.2l4', kind: 'ip', value: '10.77.1O.2l4' },
    {
      text: '2001:0db8:85a3:0000:0000:8a2e:0370:7334',
      kind: 'ip',
      value: '2001:0db8:85a3:0000:0000:8a2e:0370:7334',
    },
  ],
  ignores: ['chapitre 1.2.3.4', 'version 10.2.1.14', 'à 12:30:45', 'EC 3.4.21.5'],
  misses: [],
};
