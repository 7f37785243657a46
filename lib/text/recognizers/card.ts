import { before, digitsOf, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const CARD =
  /(?<![\d\w.,-])(?<value>[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5}|3\d{13}|[1256]\d{11,18})(?![\d])(?![ -]\d)/dg;
const LABEL = /(?:card|carte|cb|visa|mastercard|amex|cc|credit)(?![a-z])[^\d\n]{0,30}$/;

/** ISO/IEC 7812: from the right, every second digit is doubled; the sum of the digits ends in 0. */
function hasKey(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

export const card: Recognizer = {
  name: 'card',
  kinds: ['card'],
  description: 'Payment card numbers, by shape and key (Luhn) or after a label.',
  find({ low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    for (const match of matches(CARD, low)) {
      const span = groupSpan(match, 'value');
      const digits = digitsOf(match.groups?.value ?? '');
      if (span === undefined || digits.length < 12 || digits.length > 19) continue;
      const key = hasKey(digits);
      const labelled = LABEL.test(before(low, span.start, 44));
      const known = digits.length >= 14 && /^[2-6]/.test(digits);
      if (!(labelled || (key && known))) continue;
      found.push({
        ...span,
        kind: 'card',
        level: 'stop',
        confidence: key && labelled ? 0.99 : key ? 0.88 : 0.9,
        reason: 'card',
        evidence: [...(key ? ['checksum'] : []), ...(labelled ? ['label'] : [])],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'CB 4539 1488 0343 6467', kind: 'card', value: '4539 1488 0343 6467' },
    { text: 'credit card 378282246310005', kind: 'card', value: '378282246310005' },
    { text: 'card number 630400001234 is lost', kind: 'card', value: '630400001234' },
    { text: '5555555555554444', kind: 'card', value: '5555555555554444' },
  ],
  ignores: ['carte vitale absente', 'GB 4500 puis 5600 puis 6700'],
  misses: [],
};
