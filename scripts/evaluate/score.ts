import type { Finding, Kind, Span } from '../../lib/text/finding';
import type { Labels } from './labels';
import type { Entity, Row } from './rows';

/** The share of letters that makes an entity found, or a finding right. */
export const ENOUGH = 0.6;

export interface ScoredEntity {
  readonly entity: Entity;
  readonly promised: boolean;
  /** Enough of its letters lie in `warn` or `stop` findings of a kind listed for its label. */
  readonly found: boolean;
  /** The same with `stop` findings only. */
  readonly stopped: boolean;
}

export interface ScoredFinding {
  readonly finding: Finding;
  /** Letters and digits in it, and those of them that lie on an entity of any label. */
  readonly letters: number;
  readonly labelled: number;
  /** It hits entities whose label lists its kind: enough of it lies on them, or it takes in enough of one. */
  readonly right: boolean;
  /** It hits no entity, whatever the label. */
  readonly falseAlarm: boolean;
}

export interface ScoredRow {
  readonly row: Row;
  readonly entities: readonly ScoredEntity[];
  /** `warn` and `stop` only. */
  readonly findings: readonly ScoredFinding[];
}

/** Positions of letters and digits, in UTF-16 units: spaces and punctuation tell nothing. A value without any counts whole. */
export function lettersOf(text: string, { start, end }: Span): number[] {
  const letters: number[] = [];
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]/gu))
    letters.push(start + match.index);
  return letters.length > 0 ? letters : Array.from({ length: end - start }, (_, at) => start + at);
}

/** How many of the positions lie in one of the spans. */
const within = (letters: readonly number[], spans: readonly Span[]): number =>
  letters.filter((at) => spans.some(({ start, end }) => start <= at && at < end)).length;

export function scoreRow(row: Row, findings: readonly Finding[], labels: Labels): ScoredRow {
  const raised = findings.filter(({ level }) => level !== 'count');
  const kindsOf = (label: string): readonly Kind[] => labels.get(label) ?? [];
  return {
    row,
    entities: row.entities.map((entity) => {
      const letters = lettersOf(row.text, entity);
      const near = raised.filter(
        (finding) => kindsOf(entity.label).includes(finding.kind) && touches(finding, entity),
      );
      const stops = near.filter(({ level }) => level === 'stop');
      return {
        entity,
        promised: kindsOf(entity.label).length > 0,
        found: within(letters, near) >= ENOUGH * letters.length,
        stopped: within(letters, stops) >= ENOUGH * letters.length,
      };
    }),
    findings: raised.map((finding) => {
      const letters = lettersOf(row.text, finding);
      const near = row.entities.filter((entity) => touches(finding, entity));
      // A finding that takes in a value with its unit or title ("91 ans" for 91) is no alarm; its letters tell the excess.
      const hits = (some: readonly Entity[]): boolean =>
        within(letters, some) >= ENOUGH * letters.length ||
        some.some((entity) => {
          const wanted = lettersOf(row.text, entity);
          return within(wanted, [finding]) >= ENOUGH * wanted.length;
        });
      return {
        finding,
        letters: letters.length,
        labelled: within(letters, near),
        right: hits(near.filter(({ label }) => kindsOf(label).includes(finding.kind))),
        falseAlarm: !hits(near),
      };
    }),
  };
}

export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Words of a text as a reader counts them: runs without a space. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
