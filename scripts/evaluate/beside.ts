import type { Finding, Kind } from '../../lib/text/finding';
import type { Engine } from './engine';
import type { Labels } from './labels';
import type { Rival } from './rivals';
import type { Row } from './rows';
import { scoreRow, touches } from './score';
import { share, summarise } from './summary';
import type { Share } from './wilson';

/** One tool on one set, for what the rival claims. */
export interface Comparison {
  readonly set: string;
  readonly tool: string;
  readonly claimed: string;
  readonly recall: Share;
  readonly letters: Share;
  readonly falseAlarms: Share;
  readonly cleanRaised: Share;
  readonly eponyms: Share;
}

/**
 * A rival and the engine on the same rows, each row as one text. Only labels whose first kind the rival claims are
 * asked for, and of the engine's findings only those of the claimed kinds count; the rival's own naming of a finding
 * is not held against it.
 */
export function compare(
  set: string,
  rows: readonly Row[],
  labels: Labels,
  rival: Rival,
  engine: Engine,
): Comparison[] {
  const fitting = rows.filter(({ lang }) => rival.lang === undefined || rival.lang === lang);
  if (fitting.length === 0) return [];
  const asked = new Map([...labels].filter(([, [first]]) => first !== undefined && rival.claims.has(first)));
  const anyKind = new Map([...asked.keys()].map((label) => [label, allClaimed(rival)] as const));
  const claimed = [...asked.keys()].length === labels.size ? 'all labels' : describe(rival);
  const run = (tool: string, read: (row: Row) => readonly Finding[], scale: Labels): Comparison => {
    const scored = fitting.map((row) => scoreRow(row, read(row), scale));
    const { recall, letters, falseAlarms, cleanRaised } = summarise(scored);
    const withEponym = scored.filter(({ row }) => row.innocent.length > 0);
    const eponyms = share(withEponym, ({ row, findings }) =>
      findings.some(({ finding }) => row.innocent.some((span) => touches(finding, span))),
    );
    return { set, tool, claimed, recall, letters, falseAlarms, cleanRaised, eponyms };
  };
  return [
    run(rival.name, ({ text }) => rival.read(text), anyKind),
    run(
      'Discret',
      ({ text, source }) => engine(text, source).filter(({ kind }) => rival.claims.has(kind)),
      asked,
    ),
  ];
}

/** With `custom`, under which a rival's finding of no kind of ours goes. */
const allClaimed = ({ claims }: Rival): readonly Kind[] => [...claims, 'custom'];

const describe = ({ claims }: Rival): string =>
  claims.size === 2 ? 'persons' : 'persons, addresses, numbers, e-mails, URLs';
