import { initialsAfterTitle } from './initials';
import type { Measure } from './measure';
import type { ScoredRow } from './score';
import { countWords, touches } from './score';
import { recallOf, share, sum, summarise } from './summary';
import { wilson } from './wilson';

const percent = 'percent' as const;
const byWord = 'per 1,000 words' as const;

/** French hospital letters: every label is promised. */
export function measureEds(rows: readonly ScoredRow[]): Measure[] {
  const { recall, cleaned, letters, falseAlarms } = summarise(rows);
  return [
    {
      key: 'recall',
      title: 'recall, 13 labels',
      share: recall,
      unit: percent,
      of: 'values',
      goal: { atLeast: 98 },
    },
    {
      key: 'cleaned',
      title: 'fully cleaned documents',
      share: cleaned,
      unit: percent,
      of: 'documents',
      goal: { atLeast: 90 },
    },
    {
      key: 'letters',
      title: "findings' letters on a labelled value",
      share: letters,
      unit: percent,
      of: 'letters',
      goal: { atLeast: 90 },
    },
    {
      key: 'false-alarms',
      title: 'false alarms a 1,000 words',
      share: falseAlarms,
      unit: byWord,
      of: 'words',
    },
  ];
}

/** The labels that the goal names: persons, addresses, phones, e-mails, SSN, IBAN, cards. */
const PRESIDIO_GOAL: ReadonlySet<string> = new Set([
  'PERSON',
  'STREET_ADDRESS',
  'PHONE_NUMBER',
  'EMAIL_ADDRESS',
  'US_SSN',
  'IBAN_CODE',
  'CREDIT_CARD',
]);

/** English sentences: some labels are no identifiers here and not promised; a finding on one of them is no false alarm. */
export function measurePresidio(rows: readonly ScoredRow[]): Measure[] {
  const { cleaned, letters, falseAlarms } = summarise(rows);
  return [
    {
      key: 'recall',
      title: 'recall of persons, addresses, phones, e-mails, SSN, IBAN, cards',
      share: recallOf(rows, PRESIDIO_GOAL),
      unit: percent,
      of: 'values',
      goal: { atLeast: 95 },
    },
    {
      key: 'letters',
      title: "findings' letters on a labelled value",
      share: letters,
      unit: percent,
      of: 'letters',
      goal: { atLeast: 85 },
    },
    { key: 'cleaned', title: 'fully cleaned documents', share: cleaned, unit: percent, of: 'documents' },
    {
      key: 'false-alarms',
      title: 'false alarms a 1,000 words',
      share: falseAlarms,
      unit: byWord,
      of: 'words',
    },
  ];
}

/**
 * Published case reports: whatever is raised in them is an alarm too many, but for the initials that their authors
 * left after a title. Those are counted by `initials.ts`, which knows nothing of the engine.
 */
export function measureClinical(rows: readonly ScoredRow[]): Measure[] {
  const words = sum(rows.map(({ row }) => countWords(row.text)));
  const alarms = rows.flatMap(({ findings }) =>
    findings
      .map(({ finding }) => finding)
      .filter(({ kind, reason }) => !(kind === 'person' && reason === 'initials')),
  );
  const initials = rows.flatMap(({ row, findings }) =>
    initialsAfterTitle(row.text).map((span) =>
      findings.some(({ finding }) => finding.kind === 'person' && touches(finding, span)),
    ),
  );
  return [
    {
      key: 'stop',
      title: '`stop` a 1,000 words, initials after a title left out',
      share: wilson(alarms.filter(({ level }) => level === 'stop').length, words),
      unit: byWord,
      of: 'words',
      goal: { atMost: 0.1 },
    },
    {
      key: 'stop-warn',
      title: '`warn` and `stop` a 1,000 words, the same left out',
      share: wilson(alarms.length, words),
      unit: byWord,
      of: 'words',
      goal: { atMost: 3 },
    },
    {
      key: 'initials',
      title: 'initials after a title, found',
      share: share(initials, (found) => found),
      unit: percent,
      of: 'initials',
      goal: { atLeast: 90 },
    },
    {
      key: 'initials-rate',
      title: 'initials after a title, a 1,000 words',
      share: wilson(initials.length, words),
      unit: byWord,
      of: 'words',
    },
  ];
}

export function measureEponyms(rows: readonly ScoredRow[]): Measure[] {
  return [
    {
      key: 'flagged',
      title: 'sentences with their eponym flagged, as anything',
      share: share(rows, ({ row, findings }) =>
        findings.some(({ finding }) => row.innocent.some((span) => touches(finding, span))),
      ),
      unit: percent,
      of: 'sentences',
      goal: { atMost: 1 },
    },
    {
      key: 'person',
      title: 'sentences with a person flagged, on the eponym or elsewhere',
      share: share(rows, ({ findings }) =>
        findings.some(({ finding }) => finding.kind === 'person' || finding.kind === 'professional'),
      ),
      unit: percent,
      of: 'sentences',
      goal: { atMost: 1 },
    },
    {
      key: 'anything',
      title: 'sentences with anything flagged anywhere',
      share: share(rows, ({ findings }) => findings.length > 0),
      unit: percent,
      of: 'sentences',
    },
  ];
}
