import { describe, expect, it } from 'vitest';
import type { Finding, Kind, Level } from '../../../lib/text/finding';
import type { Labels } from '../../../scripts/evaluate/labels';
import { listMisses } from '../../../scripts/evaluate/misses';
import { type Row, readMarked } from '../../../scripts/evaluate/rows';
import { lettersOf, scoreRow } from '../../../scripts/evaluate/score';
import { SETS } from '../../../scripts/evaluate/sets';
import { summarise } from '../../../scripts/evaluate/summary';

const LABELS: Labels = new Map<string, readonly Kind[]>([
  ['person', ['person', 'professional']],
  ['address', ['address', 'postcode', 'place']],
  ['age', ['age']],
  ['GPE', []],
]);

const rowOf = (marked: string): Row => ({
  id: 'row',
  lang: 'fr',
  source: 'post',
  innocent: [],
  ...readMarked(marked),
});

function finding(row: Row, value: string, kind: Kind, level: Level = 'stop'): Finding {
  const start = row.text.indexOf(value);
  if (start < 0) throw new Error(`"${value}" is not in the row`);
  return {
    start,
    end: start + value.length,
    kind,
    level,
    confidence: 1,
    reason: 'full-name',
    recognizer: 'test',
    suggestions: [],
  };
}

const scored = (marked: string, ...found: readonly [string, Kind, Level?][]) => {
  const row = rowOf(marked);
  return scoreRow(
    row,
    found.map(([value, kind, level]) => finding(row, value, kind, level)),
    LABELS,
  );
};

describe('a labelled value is found', () => {
  it('from 60 % of its letters on, spaces and points not counted', () => {
    expect(scored('Mme ⟦person|Abcdef Ghij⟧', ['Abcdef', 'person']).entities[0]?.found).toBe(true);
    expect(scored('Mme ⟦person|Abcde Fghij⟧', ['Abcde', 'person']).entities[0]?.found).toBe(false);
    expect(lettersOf('Le 2.1.', { start: 3, end: 7 })).toEqual([3, 5]);
  });

  it('by several findings of listed kinds together', () => {
    const { entities } = scored(
      '⟦address|12 rue Noire 21000 Dole⟧',
      ['12 rue Noire', 'address'],
      ['21000', 'postcode'],
    );
    expect(entities[0]).toMatchObject({ found: true, stopped: true });
  });

  it('by no other kind and not by a count', () => {
    expect(scored('⟦person|Ana⟧', ['Ana', 'place']).entities[0]?.found).toBe(false);
    expect(scored('⟦person|Ana⟧', ['Ana', 'person', 'count'])).toMatchObject({
      entities: [{ found: false }],
      findings: [],
    });
  });

  it('at `warn`, which is not stopped', () => {
    expect(scored('⟦person|Ana⟧', ['Ana', 'person', 'warn']).entities[0]).toMatchObject({
      found: true,
      stopped: false,
    });
  });
});

describe('a finding', () => {
  it('on a value of another kind is not right and no false alarm', () => {
    expect(scored('⟦person|Ana⟧', ['Ana', 'place']).findings[0]).toMatchObject({
      right: false,
      falseAlarm: false,
    });
  });

  it('that takes in the value with its unit is right, and its letters tell the excess', () => {
    expect(scored('⟦age|91⟧ ans', ['91 ans', 'age']).findings[0]).toMatchObject({
      right: true,
      falseAlarm: false,
      letters: 5,
      labelled: 2,
    });
  });

  it('beside every value is a false alarm', () => {
    expect(scored('⟦person|Ana⟧ et Horton', ['Horton', 'person']).findings[0]?.falseAlarm).toBe(true);
  });

  it('on a value that nobody promised is no false alarm', () => {
    const row = scored('à ⟦GPE|Tunis⟧', ['Tunis', 'place']);
    expect(row).toMatchObject({
      entities: [{ promised: false }],
      findings: [{ right: false, falseAlarm: false }],
    });
    expect(summarise([row]).recall.n).toBe(0);
  });
});

describe('a pile of rows', () => {
  const rows = [
    scored('Mme ⟦person|Ana⟧ a ⟦age|91⟧ ans', ['Ana', 'person']),
    scored('⟦person|Ana⟧ encore', ['Ana', 'person'], ['encore', 'place']),
    scored('rien du tout', ['tout', 'person']),
    scored('rien'),
  ];

  it('is summed up', () => {
    const { recall, cleaned, letters, falseAlarms, cleanRaised } = summarise(rows);
    expect([recall.hits, recall.n]).toEqual([2, 3]);
    expect([cleaned.hits, cleaned.n]).toEqual([1, 2]);
    expect([letters.hits, letters.n]).toEqual([6, 16]);
    expect([falseAlarms.hits, falseAlarms.n]).toEqual([2, 11]);
    expect([cleanRaised.hits, cleanRaised.n]).toEqual([1, 2]);
  });

  it('lists what was missed and what was raised for nothing, but of a blind set nothing', () => {
    expect(listMisses(SETS.dev, rows)).toHaveLength(3);
    expect(listMisses(SETS.test, rows)).toEqual([]);
  });
});
