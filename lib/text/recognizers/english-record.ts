import { after, digitsOf, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** A number that goes by its name: "Lab ref …", "hosp no …", "Path no. …", "claim # …". */
const NAMED =
  /(?<![a-z])(?:lab(?:oratory)?|path(?:ology)?|histo(?:logy)?|cyto(?:logy)?|biopsy|hosp(?:ital)?|hosp\.|case|encounter|csn|specimen|sample|accession|acc|rx|prescription|script|claim|report|study|requisition|request|order|episode|unit|imaging|radiology|theatre|referral|ubrn|chart|file|record|account|acct|bed slip|incident|datix|ticket)[ .-]{0,2}(?:ref(?:erence)?|no|num(?:ber)?|#|id|code|csn)(?![a-z])[ .:#]{0,4}(?:is |was )?(?<value>[a-z]{2} \d{4,6} \d{1,2}(?= ?(?:\n|$|[,.;)]))|[a-z]{0,4}[ -]?\d[\da-z]{0,9}(?:[-/][\da-z]{1,10}){0,3}(?: \d{3,4}){0,2}|[a-z]{1,4}(?:-[\da-z]{1,10}){1,4})(?![\w-])/dg;
/** The bare word before a value that is no plain small number: "Specimen 26-BX-05821", "Rx 88412-771". */
const BARE =
  /(?<![a-z])(?:specimen|sample|claim|rx|encounter|csn|accession|acc|report|path(?:ology)?|histo(?:logy)?|episode|requisition|hosp(?:ital)?|slide|block|acct|account|visit|fin|har)[ :#]{1,3}(?<value>[a-z]{1,4} ?\d{3} ?\d{3,4}|[a-z]\d{2} \d{4,7}|[a-z]{0,4}-?\d[\da-z]{1,9}(?:-[\da-z]{2,10}){1,3}|[a-z]{1,4}\d{5,10}[a-z]?|\d{7,10})(?![\w-])/dg;
/** How pathologists number their cases: letter, year, number ("S26-014532"). */
const PATHOLOGY = /(?<![A-Za-z\d/.-])(?<value>[A-Z]{1,3}\d{2}-\d{4,7})(?![\w-])/dg;
const PARAMETER =
  /[?&](?:acc|accession|mrn|pid|patient|patientid|study|visit)=(?<value>[a-z]{0,3}\d{4,16})(?!\d)/dg;
const UNIT = /^ ?(?:mg|ml|mcg|iu|units?|g\b|%|x\b|tabs?|caps?)/;
const DAY = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;

export const englishRecord: Recognizer = {
  name: 'english-record',
  kinds: ['record-id'],
  description:
    'Numbers of a sample, a report, a claim, an encounter or a prescription after their English name, letters and hyphens included.',
  find({ figures: low, plain, hasDigit }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    const add = (
      pattern: RegExp,
      text: string,
      least: number,
      confidence: number,
      evidence: string,
    ): void => {
      for (const match of matches(pattern, text)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        if (
          span === undefined ||
          digitsOf(value).length < least ||
          DAY.test(value) ||
          UNIT.test(after(low, span.end, 8))
        )
          continue;
        found.push({
          ...span,
          kind: 'record-id',
          level: 'stop',
          confidence,
          reason: 'record-id',
          evidence: [evidence],
        });
      }
    };
    add(NAMED, low, 4, 0.92, 'label');
    add(BARE, low, 5, 0.88, 'word');
    add(PATHOLOGY, plain, 6, 0.8, 'shape');
    add(PARAMETER, low, 4, 0.85, 'parameter');
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Lab ref 25-KD-03318: please phone', kind: 'record-id', value: '25-KD-03318' },
    { text: 'hosp no RX 731 202 again', kind: 'record-id', value: 'RX 731 202' },
    { text: 'Path no. S25-019944 is back', kind: 'record-id', value: 'S25-019944' },
    { text: 'Hosp no RK OO4419 2', kind: 'record-id', value: 'RK OO4419 2' },
    { text: 'ACCT V40022819S', kind: 'record-id', value: 'V40022819S' },
    { text: 'Acct V90 02211', kind: 'record-id', value: 'V90 02211' },
    { text: 'Encounter CSN 204417118 closed', kind: 'record-id', value: '204417118' },
    { text: 'Specimen 25-KD-03318', kind: 'record-id', value: '25-KD-03318' },
    { text: 'Claim CLM-7702-202509', kind: 'record-id', value: 'CLM-7702-202509' },
    { text: 'Rx 77120-314 dispensed', kind: 'record-id', value: '77120-314' },
    { text: 'GET /view?acc=778120', kind: 'record-id', value: '778120' },
  ],
  ignores: [
    'sample size 1200, case series of 4500',
    'Rx 500 mg bd for 7 days',
    'report of 2 cases, claim denied twice',
    'order no more than 3 tests',
    'unit no longer open, account closed in 2024',
    'CA19-9 and HbA1c repeated',
  ],
  misses: [{ text: 'sample twenty-six dash four', kind: 'record-id', value: 'twenty-six dash four' }],
};
