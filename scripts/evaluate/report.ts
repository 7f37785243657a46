import type { AblatedSet, Evaluation, SetResult } from './evaluate';
import { figure, type Goal, type Measure, meets } from './measure';
import type { Share } from './wilson';

/** When, on what and how the figures were made. */
export interface Provenance {
  readonly date: string;
  readonly commit: string;
  readonly command: string;
}

const decimals = (measure: Measure): number => (measure.unit === 'percent' ? 1 : 2);
const tell = (measure: Measure, value: number): string => figure(measure, value).toFixed(decimals(measure));

export const tellFigure = (measure: Measure): string =>
  measure.share.n === 0
    ? '–'
    : `${tell(measure, measure.share.value)}${measure.unit === 'percent' ? ' %' : ''}`;
export const tellInterval = (measure: Measure): string =>
  measure.share.n === 0 ? '–' : `${tell(measure, measure.share.low)}–${tell(measure, measure.share.high)}`;
const tellCount = ({ share, of }: Measure): string =>
  `${share.hits.toLocaleString('en')} of ${share.n.toLocaleString('en')} ${of}`;

function tellGoal(goal: Goal | undefined, unit: Measure['unit']): string {
  if (goal === undefined) return '';
  if ('reported' in goal) return 'reported';
  const sign = unit === 'percent' ? ' %' : '';
  return 'atLeast' in goal ? `≥ ${goal.atLeast}${sign}` : `≤ ${goal.atMost}${sign}`;
}

const MET = new Map<boolean | undefined, string>([
  [true, 'yes'],
  [false, '**no**'],
  [undefined, ''],
]);

/** `hits/n` as percent with its interval, in one cell. */
export const cell = ({ value, low, high, n }: Share): string =>
  n === 0
    ? '–'
    : `${(value * 100).toFixed(1)} (${(low * 100).toFixed(0)}–${(high * 100).toFixed(0)}) n=${n.toLocaleString('en')}`;

const rate = ({ value, n }: Share): string => (n === 0 ? '–' : (value * 1000).toFixed(2));

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The whole report as Markdown, without the log of the test set. */
export function report(evaluation: Evaluation, { date, commit, command }: Provenance): string {
  const { sets, absent, comparisons, ablations } = evaluation;
  const parts = [
    '# Evaluation of the text engine',
    `${date}, commit ${commit}, \`${command}\`. Intervals are Wilson's, 95 %.`,
    ABOUT,
    ...(absent.length > 0 ? [`Left out, not here: ${absent.map((path) => `\`${path}\``).join(', ')}.`] : []),
    ...(sets.length > 0 ? ['## Goals', goals(sets)] : []),
    ...sets.flatMap(setReport),
  ];
  if (comparisons.length > 0)
    parts.push(
      '## Beside other tools',
      'The same rows, each as one text; of Discret only the kinds that the other tool claims. Whatever the other tool calls a value, it counts as found. Recall and letters in %, false alarms a 1,000 words.',
      table(
        [
          'set',
          'tool',
          'for',
          'recall',
          'letters on a labelled value',
          'false alarms',
          'clean texts raised, %',
          'eponyms flagged, %',
        ],
        comparisons.map((one) => [
          one.set,
          one.tool,
          one.claimed,
          cell(one.recall),
          cell(one.letters),
          rate(one.falseAlarms),
          cell(one.cleanRaised),
          cell(one.eponyms),
        ]),
      ),
    );
  if (ablations.length > 0) parts.push('## Ablation', ABLATION, ...ablationTables(ablations));
  return `${parts.join('\n\n')}\n`;
}

const ABOUT = `A labelled value is found when at least 60 % of its letters and digits lie in \`warn\` or \`stop\` findings of a kind
that [\`tests/eval/labels.json\`](../tests/eval/labels.json) lists for its label; a finding is right when 60 % of its letters lie on
such a value or it takes in 60 % of one, and a false alarm when it does neither for a value of any label. Words are runs without a space, each a trial for the
interval; letters are taken as independent, which makes their interval too narrow. A text that stands twice in a set counts once.
The language is the engine's own guess. Pages are read line by line, as images are, unless a line says otherwise.`;

const ABLATION = `One layer gone. "Alone": claims that only this layer vouches for fall, the least that it adds; "leaning": every claim that
names it falls, the most that it adds.`;

function goals(sets: readonly SetResult[]): string {
  const rows = sets.flatMap(({ plan, measures }) =>
    measures
      .filter(({ goal }) => goal !== undefined)
      .map((measure) => [
        plan.title,
        measure.title,
        tellGoal(measure.goal, measure.unit),
        tellFigure(measure),
        tellInterval(measure),
        tellCount(measure),
        MET.get(meets(measure)) ?? '',
      ]),
  );
  return table(['set', 'measure', 'goal', 'figure', '95 %', 'n', 'met'], rows);
}

function setReport({ plan, rows, measures, byLabel, byKind }: SetResult): string[] {
  const parts = [
    `## ${plan.title}`,
    `${rows.toLocaleString('en')} rows.`,
    table(
      ['measure', 'figure', '95 %', 'n'],
      measures.map((one) => [one.title, tellFigure(one), tellInterval(one), tellCount(one)]),
    ),
  ];
  if (byLabel.length > 0)
    parts.push(
      table(
        ['label', 'recall, %', 'of it at `stop`, %'],
        sorted(byLabel, ({ found }) => found.n).map(({ label, found, stopped }) => [
          label,
          cell(found),
          cell(stopped),
        ]),
      ),
    );
  const rightful = byLabel.length > 0 ? byKind : [];
  if (rightful.length > 0)
    parts.push(
      table(
        ['kind found', 'precision, %'],
        sorted(rightful, ({ right }) => right.n).map(({ kind, right }) => [kind, cell(right)]),
      ),
    );
  else if (byKind.length > 0)
    parts.push(
      table(
        ['kind found', 'findings'],
        sorted(byKind, ({ right }) => right.n).map(({ kind, right }) => [kind, String(right.n)]),
      ),
    );
  return parts;
}

const sorted = <T>(items: readonly T[], by: (item: T) => number): T[] =>
  [...items].sort((a, b) => by(b) - by(a));

/** Figures that the layers move, in the order of the columns. */
const MOVED = ['stop-recall', 'warn-recall', 'recall', 'cleaned', 'clean-raised', 'letters', 'false-alarms'];

function ablationTables(ablations: readonly AblatedSet[]): string[] {
  const names = [...new Set(ablations.map(({ set }) => set))];
  return names.map((name) => {
    const some = ablations.filter(({ set }) => set === name);
    const columns = MOVED.flatMap((key) => some[0]?.measures.find((measure) => measure.key === key) ?? []);
    return table(
      [name, 'reach', ...columns.map(({ title }) => title)],
      some.map(({ ablation, measures }) => [
        ablation ? `without ${ablation.title}` : 'whole',
        ablation?.reach ?? '',
        ...columns.map(({ key }) => {
          const measure = measures.find((one) => one.key === key);
          return measure ? tellFigure(measure) : '';
        }),
      ]),
    );
  });
}
