import { FILLER, labelledCodes } from '../labelled-code';
import { before, digitsOf, groupSpan, matches, ocrDigits } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const SSN = /(?<![\d-])(?<value>\d{3}[- ]\d{2}[- ]\d{4})(?![\d-])/dg;
const SSN_BARE =
  /(?<![a-z])(?:ssn|social security(?: (?:number|no|#))?)(?![a-z])[^\d\n]{0,14}(?<value>\d{9})(?!\d)/dg;
const SSN_LABEL = /(?:ssn|social security)[^\d\n]{0,60}$/;
const NHS = /(?<!\d)(?<!\d[ -])(?<value>\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d])(?![ -]\d)/dg;
/** The same with a figure or two misread: "495 338 216l", "943 47G 5919". */
const MISREAD =
  /(?<![A-Za-z\d])(?<value>(?=(?:[^\d\n]{0,3}\d){7})[\dOlISBGZ]{3}[ -][\dOlISBGZ]{3}[ -][\dOlISBGZ]{4})(?![A-Za-z\d])/dg;
const NHS_LABEL = /(?:nhs|national health|chi)[^\d\n]{0,20}$/;

/** Numbers of the neighbours' registers, and the NHS number as an OCR parts it; each after its name. */
const LABELLED = new RegExp(
  `(?<![a-z])(?:nhs(?: (?:no|number|num|#))?|chi(?: (?:no|number))|nino|n\\.?i\\.? (?:no|number)|national insurance(?: (?:no|number))?|pps(?:n| no| number)?|niss|numero national|avs|ahv|ramq|ohip|hcn|phn|health card(?: (?:no|number))?|sin(?= (?:no|number|#|\\d{3} \\d{3}))|tax id|itin|codice fiscale|cpr(?= ?(?:no|number|:)))(?![a-z])(?: (?:belge|suisse))?\\.?${FILLER}`,
  'g',
);
/** The last four figures, which with a birth and a town are enough. */
const LAST =
  /(?<![a-z])(?:(?:ssn|social security(?: number)?|social)(?: (?:ending|ends|last (?:4|four))(?: (?:in|with|is))?|[ :]{0,2}[x*]{2,3}-?[x*]{2}-?)|last (?:4|four)(?: digits)? of (?:the |her |his |their )?(?:ssn|social)(?: (?:is|are|:))?)[ :]{0,2}(?<value>\d{4})(?![\d-])/dg;

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
  description:
    'NHS number (UK, with its key), social security number (US), and the registers of other countries after their name.',
  find({ low, plain, hasDigit, language, source }) {
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
    for (const { start, end, digits } of labelledCodes({ low, plain }, LABELLED, 6))
      if (digits <= 13 && end - start < 22 && !low.slice(start, end).includes('/'))
        add({ start, end }, 0.955, ['label']);
    for (const match of source === 'ocr' ? matches(MISREAD, plain) : []) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      const digits = ocrDigits(value.replace(/G/g, '6').replace(/Z/g, '2'));
      if (span && digits.length === 10 && (hasNhsKey(digits) || NHS_LABEL.test(before(low, span.start, 40))))
        add(span, 0.85, ['shape']);
    }
    for (const match of matches(LAST, low)) {
      const span = groupSpan(match, 'value');
      if (span) add(span, 0.9, ['label']);
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
    { text: 'NHS No 771 2048 311', kind: 'national-id', value: '771 2048 311' },
    { text: 'NI number QQ123456C', kind: 'national-id', value: 'QQ123456C' },
    { text: 'SSN ending 7712 on the fax', kind: 'national-id', value: '7712' },
    { text: 'NISS 77.12.04-083.11', kind: 'national-id', value: '77.12.04-083.11' },
  ],
  ignores: [
    'plaquettes 250 000, GB 12 500',
    'NHS 111 said to wait',
    'NHS 2026/27 budget, NHS 10 year plan',
    'CPR 30:2, CHI 2, NI 12 mg',
  ],
  misses: [{ text: 'his social is seven seven one two', kind: 'national-id', value: 'seven seven one two' }],
};
