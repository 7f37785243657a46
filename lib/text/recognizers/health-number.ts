import { before, digitsOf, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const SSN = /(?<![\d-])(?<value>\d{3}[- ]\d{2}[- ]\d{4})(?![\d-])/dg;
const SSN_BARE =
  /(?<![a-z])(?:ssn|social security(?: (?:number|no|#))?)(?![a-z])[^\d\n]{0,14}(?<value>\d{9})(?!\d)/dg;
const SSN_LABEL = /(?:ssn|social security)[^\d\n]{0,60}$/;
const NHS = /(?<!\d)(?<!\d[ -])(?<value>\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d])(?![ -]\d)/dg;
const NHS_LABEL = /(?:nhs|national health|chi)[^\d\n]{0,20}$/;

/** Modulus 11: weights 10 to 2, check digit 11 − (sum mod 11), 11 written 0, 10 never issued (NHS Data Dictionary). */
function hasNhsKey(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}

export const healthNumber: Recognizer = {
  name: 'health-number',
  kinds: ['national-id'],
  description: 'NHS number (UK, with its key) and social security number (US).',
  find({ low, hasDigit, language }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    const add = (span: { start: number; end: number }, confidence: number, evidence: readonly string[]) =>
      found.push({
        ...span,
        kind: 'national-id',
        level: 'stop',
        confidence,
        reason: 'health-number',
        evidence,
      });
    for (const match of matches(SSN, low)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      if (span === undefined) continue;
      const labelled = SSN_LABEL.test(before(low, span.start, 80));
      if (labelled || (value.includes('-') && !/^(?:000|666|9)/.test(value)))
        add(span, labelled ? 0.97 : 0.75, labelled ? ['label', 'shape'] : ['shape']);
    }
    for (const match of matches(SSN_BARE, low)) {
      const span = groupSpan(match, 'value');
      if (span) add(span, 0.93, ['label']);
    }
    for (const match of matches(NHS, low)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      if (span === undefined) continue;
      const labelled = NHS_LABEL.test(before(low, span.start, 40));
      const key = hasNhsKey(digitsOf(value));
      const grouped = /[ -]/.test(value);
      if (!labelled && !(key && grouped && language === 'en' && !value.startsWith('0'))) continue;
      add(span, labelled ? 0.97 : 0.82, [...(labelled ? ['label'] : []), ...(key ? ['checksum'] : [])]);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'NHS number 943 476 5919', kind: 'national-id', value: '943 476 5919' },
    { text: 'NHS No: 9434765918', kind: 'national-id', value: '9434765918' },
    { text: 'her SSN is 123-45-6789', kind: 'national-id', value: '123-45-6789' },
    { text: 'SSN cut off, the full one was 219 09 9961', kind: 'national-id', value: '219 09 9961' },
    { text: 'social security number: 123456789', kind: 'national-id', value: '123456789' },
  ],
  ignores: ['plaquettes 250 000, GB 12 500', 'NHS 111 said to wait'],
  misses: [],
};
