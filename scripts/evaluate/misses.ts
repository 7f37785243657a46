import type { ScoredRow } from './score';
import type { SetPlan } from './sets';

/** What a person who tunes the engine wants to read: one line a missed value, one a false alarm; nothing of a blind set. */
export function listMisses({ blind }: Pick<SetPlan, 'blind'>, rows: readonly ScoredRow[]): string[] {
  if (blind) return [];
  return rows.flatMap(({ row, entities, findings }) => [
    ...entities
      .filter(({ promised, found }) => promised && !found)
      .map(
        ({ entity }) =>
          `${row.id} missed ${entity.label} "${row.text.slice(entity.start, entity.end)}" in ${around(row.text, entity.start, entity.end)}`,
      ),
    ...findings
      .filter(({ falseAlarm }) => falseAlarm)
      .map(
        ({ finding }) =>
          `${row.id} false ${finding.level} ${finding.kind} (${finding.recognizer}) "${row.text.slice(finding.start, finding.end)}" in ${around(row.text, finding.start, finding.end)}`,
      ),
  ]);
}

/** The text around a span, on one line. */
const around = (text: string, start: number, end: number): string =>
  JSON.stringify(text.slice(Math.max(0, start - 40), end + 25));
