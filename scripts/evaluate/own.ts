import { asPost, type Engine, lineByLine } from './engine';
import { type Labels, STOP_LABELS } from './labels';
import { isAbsent } from './lexicon';
import type { Measure } from './measure';
import type { Row } from './rows';
import { type ScoredRow, scoreRow } from './score';
import type { LoadedPart } from './sets';
import { promisedOf, recallOf, share, summarise } from './summary';
import { isVouched } from './vouched';

/** An own set, scored in each way in which it is read. */
export interface OwnScores {
  readonly identifying: readonly ScoredRow[];
  readonly clean: readonly ScoredRow[];
  /** Pages as images are read. */
  readonly lines: readonly ScoredRow[];
  /** The same pages pasted into a draft. */
  readonly pasted: readonly ScoredRow[];
}

export function scoreOwn(parts: readonly LoadedPart[], engine: Engine, labels: Labels): OwnScores {
  const rowsOf = (part: LoadedPart['part']): readonly Row[] =>
    parts.filter((one) => one.part === part).flatMap(({ rows }) => rows);
  const score = (rows: readonly Row[], reader: Engine) =>
    rows.map((row) => scoreRow(row, reader(row.text, row.source), labels));
  return {
    identifying: score(rowsOf('identifying'), engine),
    clean: score(rowsOf('clean'), engine),
    lines: score(rowsOf('pages'), lineByLine(engine)),
    pasted: score(rowsOf('pages'), asPost(engine)),
  };
}

const percent = 'percent' as const;
const byWord = 'per 1,000 words' as const;

/** The figures of an own set: posts as drafts, pages line by line; `knows` is the lexicon's word on a single name. */
export function measureOwn(scores: OwnScores, labels: Labels, knows: (word: string) => boolean): Measure[] {
  const { identifying, clean, lines, pasted } = scores;
  const all = [...identifying, ...clean, ...lines];
  const posts = [...identifying, ...clean];
  const warnLabels = new Set([...labels.keys()].filter((label) => !STOP_LABELS.has(label)));
  const inLanguage = (lang: Row['lang']) => all.filter(({ row }) => row.lang === lang);
  const harmless = (rows: readonly ScoredRow[]) => rows.filter(({ row }) => row.entities.length === 0);
  const whole = summarise(all);
  const raises = ({ findings }: ScoredRow): boolean => findings.length > 0;

  const strangers = all.flatMap((scored) =>
    promisedOf([scored], new Set(['person']))
      .filter(({ entity }) => isAbsent(scored.row.text.slice(entity.start, entity.end), knows))
      .map((one) => ({ ...one, vouched: isVouched(scored.row.text, one.entity) })),
  );
  const strangersFound = (vouched: boolean) =>
    share(
      strangers.filter((one) => one.vouched === vouched),
      ({ found }) => found,
    );

  return [
    {
      key: 'stop-recall',
      title: 'recall of `stop` kinds',
      share: recallOf(all, STOP_LABELS),
      unit: percent,
      of: 'values',
      goal: { atLeast: 99 },
    },
    {
      key: 'warn-recall',
      title: 'recall of `warn` kinds',
      share: recallOf(all, warnLabels),
      unit: percent,
      of: 'values',
      goal: { atLeast: 95 },
    },
    {
      key: 'stop-held',
      title: '`stop` kinds that hold Post (found at `stop`)',
      share: share(promisedOf(all, STOP_LABELS), ({ stopped }) => stopped),
      unit: percent,
      of: 'values',
    },
    {
      key: 'absent-vouched',
      title: 'names absent from the lexicon, with a title, label or relative',
      share: strangersFound(true),
      unit: percent,
      of: 'names',
      goal: { atLeast: 95 },
    },
    {
      key: 'absent-bare',
      title: 'names absent from the lexicon, without',
      share: strangersFound(false),
      unit: percent,
      of: 'names',
      goal: { reported: true },
    },
    {
      key: 'clean-raised',
      title: 'clean posts that raise anything at `warn` or above',
      share: share(clean, raises),
      unit: percent,
      of: 'posts',
      goal: { atMost: 1 },
    },
    {
      key: 'clean-pages-raised',
      title: 'harmless pages that raise anything, line by line',
      share: share(harmless(lines), raises),
      unit: percent,
      of: 'pages',
    },
    {
      key: 'cleaned',
      title: 'fully cleaned documents',
      share: whole.cleaned,
      unit: percent,
      of: 'documents',
    },
    {
      key: 'cleaned-posts',
      title: 'fully cleaned posts',
      share: summarise(posts).cleaned,
      unit: percent,
      of: 'posts',
    },
    { key: 'recall-posts', title: 'recall, posts', share: recallOf(posts), unit: percent, of: 'values' },
    {
      key: 'recall-lines',
      title: 'recall, pages line by line',
      share: recallOf(lines),
      unit: percent,
      of: 'values',
    },
    {
      key: 'recall-pasted',
      title: 'recall, pages pasted as one text',
      share: recallOf(pasted),
      unit: percent,
      of: 'values',
    },
    {
      key: 'recall-fr',
      title: 'recall, French',
      share: recallOf(inLanguage('fr')),
      unit: percent,
      of: 'values',
    },
    {
      key: 'recall-en',
      title: 'recall, English',
      share: recallOf(inLanguage('en')),
      unit: percent,
      of: 'values',
    },
    {
      key: 'letters',
      title: "findings' letters on a labelled value",
      share: whole.letters,
      unit: percent,
      of: 'letters',
    },
    {
      key: 'false-alarms',
      title: 'false alarms a 1,000 words',
      share: whole.falseAlarms,
      unit: byWord,
      of: 'words',
    },
    {
      key: 'false-alarms-pasted',
      title: 'false alarms a 1,000 words, pages pasted as one text',
      share: summarise(pasted).falseAlarms,
      unit: byWord,
      of: 'words',
    },
  ];
}
