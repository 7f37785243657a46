import { before, groupSpan, matches, ocrDigits } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const CARD =
  /(?<![\d\w.,-])(?<value>[2-6]\d{3}(?:[ .-]?[\doOlI]{4}){2}[ .-]?[\doOlI]{1,7}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5}|3\d{13}|[1256]\d{11,18})(?![\da-z])(?![ -]\d)/dg;
/** The groups are the writer's own; only a label or the key make it a card's. */
const GROUPED = /(?<![\w.,/-])(?<value>[2-6]\d{2,5}(?:[ -]\d{3,6}){2,4})(?![\w])(?![ ,./-]\d)/dg;
/** What is left of a number on a receipt: its last four figures. */
const LAST =
  /(?<![a-z])(?:(?:carte(?: (?:bancaire|bleue|de credit|visa))?|cb|visa|mastercard|amex|card)[^\n\d]{0,24}(?:termin\w{1,5}|fini\w{0,6}|ending|ends|last (?:four|4)(?: digits)?|derniers chiffres)(?: (?:in|par|with|is|are))?|(?:carte|cb|visa|mastercard|amex|card)(?: (?:bancaire|no|n°|number))? ?:? ?[x*•. -]{2,16})[ :]{0,2}(?<value>\d{4})(?![\d-])(?! ?(?:€|euros|£|\$))/dg;
const LABEL =
  /(?:card|carte (?:bancaire|bleue|de credit|visa)|(?<!\w)(?:carte|cb|cc|visa|mastercard|amex|maestro)|credit|debit)(?![a-z])[^\d\n]{0,30}$/;

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
  find({ figures: low, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    const written = [CARD, GROUPED].flatMap((pattern) => [...matches(pattern, low)]);
    for (const match of written) {
      const span = groupSpan(match, 'value');
      const digits = ocrDigits(match.groups?.value ?? '');
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
    for (const match of matches(LAST, low)) {
      const span = groupSpan(match, 'value');
      if (span)
        found.push({
          ...span,
          kind: 'card',
          level: 'warn',
          confidence: 0.9,
          reason: 'card',
          evidence: ['label'],
        });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'CB 4539 1488 0343 6467', kind: 'card', value: '4539 1488 0343 6467' },
    { text: 'carte 4S39 l488 O343 6467 exp 01/29', kind: 'card', value: '4S39 l488 O343 6467' },
    { text: 'credit card 378282246310005', kind: 'card', value: '378282246310005' },
    { text: 'card number 630400001234 is lost', kind: 'card', value: '630400001234' },
    { text: '5555555555554444', kind: 'card', value: '5555555555554444' },
    { text: 'emailed card 374 7712 0448 3119', kind: 'card', value: '374 7712 0448 3119' },
    { text: 'sa CB se termine par 7712', kind: 'card', value: '7712', level: 'warn' },
  ],
  ignores: [
    'carte vitale absente',
    'GB 4500 puis 5600 puis 6700',
    'sa carte de groupe finit par lasser, 2024',
    'NT-proBNP 2450 3120 4800',
  ],
  misses: [],
};
