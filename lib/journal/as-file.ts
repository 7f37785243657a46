/** The journal as a file to keep or to send, with every number that it holds. */
import { KINDS } from '../text/finding';
import { ANYWAY, type Journal } from './journal';

export const asJson = (journal: Journal): string => `${JSON.stringify(journal, null, 2)}\n`;

/** One line a day, one column a count; a kind or a reason that never came up has none. Comma-separated, RFC 4180. */
export function asCsv(journal: Journal): string {
  const days = Object.entries(journal).sort(([a], [b]) => (a < b ? -1 : 1));
  const reasons = ANYWAY.filter((reason) => days.some(([, day]) => day.anyway[reason] !== undefined));
  const kinds = KINDS.filter((kind) => days.some(([, day]) => day.kinds[kind] !== undefined));
  const head = [
    'day',
    'held',
    'corrected',
    'masked',
    ...reasons.map((reason) => `anyway:${reason}`),
    ...kinds.map((kind) => `kind:${kind}`),
  ];
  const lines = days.map(([name, day]) => [
    name,
    day.held,
    day.corrected,
    day.masked,
    ...reasons.map((reason) => day.anyway[reason] ?? 0),
    ...kinds.map((kind) => day.kinds[kind] ?? 0),
  ]);
  return [head, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}
