import type { Kind } from '../../lib/text/finding';
import { countWords, type ScoredEntity, type ScoredRow } from './score';
import { type Share, wilson } from './wilson';

/** What a pile of scored rows says. Every share is over the pile, `n` beside it. */
export interface Summary {
  /** Labelled entities of promised labels that are found. */
  readonly recall: Share;
  /** Documents with a promised entity in which each is found. */
  readonly cleaned: Share;
  /** Letters of `warn` and `stop` findings that lie on an entity of any label. */
  readonly letters: Share;
  /** Findings that lie on no entity, by word. */
  readonly falseAlarms: Share;
  /** Documents without any entity that raise something. */
  readonly cleanRaised: Share;
  readonly byLabel: readonly LabelRecall[];
  readonly byKind: readonly KindPrecision[];
}

export interface LabelRecall {
  readonly label: string;
  readonly found: Share;
  readonly stopped: Share;
}

export interface KindPrecision {
  readonly kind: Kind;
  readonly right: Share;
}

export function share<T>(items: readonly T[], holds: (item: T) => boolean): Share {
  return wilson(items.filter(holds).length, items.length);
}

const isFound = ({ found }: ScoredEntity): boolean => found;

/** The promised entities of the rows; with `labels`, of these labels only. */
export const promisedOf = (rows: readonly ScoredRow[], labels?: ReadonlySet<string>): ScoredEntity[] =>
  rows.flatMap(({ entities }) =>
    entities.filter(({ promised, entity }) => promised && (labels === undefined || labels.has(entity.label))),
  );

export const recallOf = (rows: readonly ScoredRow[], labels?: ReadonlySet<string>): Share =>
  share(promisedOf(rows, labels), isFound);

export function summarise(rows: readonly ScoredRow[]): Summary {
  const findings = rows.flatMap((row) => row.findings);
  const holding = rows.filter((row) => row.entities.some(({ promised }) => promised));
  const clean = rows.filter(({ row }) => row.entities.length === 0);
  const words = sum(rows.map(({ row }) => countWords(row.text)));
  const byLabel = group(promisedOf(rows), ({ entity }) => entity.label);
  const byKind = group(findings, ({ finding }) => finding.kind);
  return {
    recall: recallOf(rows),
    cleaned: share(holding, ({ entities }) => entities.every(({ promised, found }) => found || !promised)),
    letters: wilson(
      sum(findings.map(({ labelled }) => labelled)),
      sum(findings.map(({ letters }) => letters)),
    ),
    falseAlarms: wilson(findings.filter(({ falseAlarm }) => falseAlarm).length, words),
    cleanRaised: share(clean, (row) => row.findings.length > 0),
    byLabel: [...byLabel].map(([label, entities]) => ({
      label,
      found: share(entities, isFound),
      stopped: share(entities, ({ stopped }) => stopped),
    })),
    byKind: [...byKind].map(([kind, some]) => ({ kind, right: share(some, ({ right }) => right) })),
  };
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function group<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
