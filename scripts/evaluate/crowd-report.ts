import type { CrowdEvaluation } from './crowd';
import { cell, type Provenance, table } from './report';
import type { Share } from './wilson';

const HEADING = '## Over time';
/** What the estimator made of the cases when it first met them; this line stays. */
const FIRST_RUN =
  '| 2026-11-22 | 978ae44, first run | 68.3 (56–79) n=60 | 49.9 | harmless 1, dev 1 | harmless 1, dev 3 | harmless 1, dev 3 |';

const counted = ({ hits, n }: Share): string => `${hits} of ${n.toLocaleString('en')}`;
const rounded = (k: number): string => (k >= 100 ? Math.round(k).toLocaleString('en') : k.toPrecision(2));

/** The whole document, with the log of `before` and one line more when `log` is asked for. */
export function crowdReport(
  evaluation: CrowdEvaluation,
  { date, commit, command }: Provenance,
  before: string,
  log: boolean,
): string {
  const { results, right, medianFactor, withinThree, loud } = evaluation;
  const wrong = results.filter(({ band, one }) => band !== one.band);
  const far = results.filter(({ k, one }) => k !== null && Math.max(k / one.k, one.k / k) > 10);
  const line = [
    date,
    commit,
    cell(right),
    medianFactor.toFixed(1),
    ...[...new Set(loud.map(({ practice }) => practice))].map((practice) =>
      loud
        .filter((one) => one.practice === practice)
        .map(({ title, ids }) => `${title.startsWith('harmless') ? 'harmless' : 'dev'} ${ids.length}`)
        .join(', '),
    ),
  ];
  const known = logLines(before);
  return `${[
    '# Evaluation of the crowd estimate',
    `${date}, commit ${commit}, \`${command}\`. Intervals are Wilson's, 95 %.`,
    ABOUT,
    table(
      ['measure', 'figure', 'n'],
      [
        ['bands as by hand, %', cell(right), counted(right)],
        ['K beside the hand’s, median factor', medianFactor.toFixed(1), `${withinThree.n} with a K`],
        ['K within a factor of three of the hand’s, %', cell(withinThree), counted(withinThree)],
        ...loud.map(({ title, practice, share }) => [
          `${title} that are not quiet, ${practice}, %`,
          cell(share),
          counted(share),
        ]),
      ],
    ),
    '## Bands that differ',
    wrong.length === 0
      ? 'None.'
      : table(
          ['case', 'by hand', 'measured', 'K by hand', 'K', 'sum by hand'],
          wrong.map(({ one, band, k }) => [
            one.id,
            one.band,
            band,
            rounded(one.k),
            k === null ? '–' : rounded(k),
            one.sum,
          ]),
        ),
    '## K further than a factor of ten from the hand’s',
    far.length === 0
      ? 'None.'
      : table(
          ['case', 'band', 'K by hand', 'K', 'sum by hand'],
          far.map(({ one, band, k }) => [
            one.id,
            band,
            rounded(one.k),
            k === null ? '–' : rounded(k),
            one.sum,
          ]),
        ),
    '## Posts that are not quiet',
    loud.every(({ ids }) => ids.length === 0)
      ? 'None.'
      : loud
          .filter(({ ids }) => ids.length > 0)
          .map(({ title, practice, ids }) => `- ${title}, ${practice}: ${ids.join(', ')}`)
          .join('\n'),
    HEADING,
    'The first line is the first run ever and stays; `npm run evaluate -- --set crowd --record` adds one below. The rules were then changed with these cases in sight: later lines say how well they are kept, not how well others would be met.',
    [
      table(['date', 'commit', 'bands right, %', 'K, median factor', ...practices(loud)], []),
      ...(known.length > 0 ? known : [FIRST_RUN]),
      ...(log ? [`| ${line.join(' | ')} |`] : []),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

const practices = (loud: CrowdEvaluation['loud']): string[] =>
  [...new Set(loud.map(({ practice }) => practice))].map((practice) => `not quiet, ${practice}`);

/** The lines of the log in a document, head excluded. */
function logLines(markdown: string): string[] {
  const at = markdown.indexOf(HEADING);
  if (at < 0) return [];
  return markdown
    .slice(at)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
}

const ABOUT = `Sixty cases with a band and a sum by hand, written and committed by somebody who had read the formula and no code, before the
estimator ran on them ([\`tests/eval/crowd\`](../tests/eval/crowd/README.md)), and posts that must stay quiet whoever posts them. The hand took one year of age and one sex for .6 % of the
people everywhere and guessed most other figures to one digit: K is compared as an order of magnitude.`;
