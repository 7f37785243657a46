import { execFileSync } from 'node:child_process';
import type { SetResult } from './evaluate';
import { type Provenance, table, tellFigure, tellInterval } from './report';

const HEADING = '## `test`, over time';
const ABOUT =
  'The first line of each test set is its first run ever and stays; `npm run evaluate -- --record` adds one below. A row that is looked at to change a rule moves to `dev` and is replaced.';

/** Which test set is measured: the three before it were opened on 2026-11-22 and lie in `dev` since. */
const SET = 'fourth';

/** Columns of the log: keys of `own.ts` with a short title. */
const COLUMNS = [
  ['stop-recall', '`stop` kinds'],
  ['warn-recall', '`warn` kinds'],
  ['absent-vouched', 'absent names, vouched'],
  ['absent-bare', 'absent names, bare'],
  ['clean-raised', 'clean posts raised'],
  ['cleaned', 'fully cleaned'],
  ['letters', 'letters on a value'],
  ['false-alarms', 'false alarms a 1,000 words'],
  ['recall-lines', 'pages by line'],
  ['recall-pasted', 'pages pasted'],
] as const;

/** The report with the log of the test set below it: the lines of `before`, the document as it stands, and one more. */
export function withLog(
  markdown: string,
  before: string,
  test: SetResult,
  { date, commit }: Pick<Provenance, 'date' | 'commit'>,
): string {
  const known = logLines(before);
  const cells = COLUMNS.map(([key]) => {
    const measure = test.measures.find((one) => one.key === key);
    return measure ? `${tellFigure(measure)} (${tellInterval(measure)}, n=${measure.share.n})` : '';
  });
  const head = ['date', 'commit', 'set', ...COLUMNS.map(([, title]) => title)];
  const log = [table(head, []), ...known, `| ${[date, commit, SET, ...cells].join(' | ')} |`].join('\n');
  return `${markdown.trimEnd()}\n\n${HEADING}\n\n${ABOUT}\n\n${log}\n`;
}

/** The lines of the log in a document, head excluded. */
function logLines(markdown: string): string[] {
  const at = markdown.indexOf(HEADING);
  if (at < 0) return [];
  const lines = markdown
    .slice(at)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return lines.slice(2);
}

/** The commit that is measured, with a word when the engine or the sets have changed since. */
export function commitOf(root: string): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['--no-optional-locks', ...args], { cwd: root, encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain', '--', 'lib/text', 'lib/risk', 'tests/eval') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}
