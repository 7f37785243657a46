import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../scripts/evaluate/labels';
import { readMarked, readRow, readRows } from '../../../scripts/evaluate/rows';
import { loadSet, SETS } from '../../../scripts/evaluate/sets';

describe('a marked text', () => {
  it('gives the bare text and where its values stand', () => {
    const { text, entities } = readMarked('😀 Mme ⟦person|Vautrin⟧, née le ⟦birthdate|O3|O2|1950⟧.');
    expect(text).toBe('😀 Mme Vautrin, née le O3|O2|1950.');
    expect(entities.map(({ start, end, label }) => [label, text.slice(start, end)])).toEqual([
      ['person', 'Vautrin'],
      ['birthdate', 'O3|O2|1950'],
    ]);
  });

  it.each(['⟦person|A', 'A⟧', '⟦person⟧', '⟦|A⟧', '⟦person|⟧', '⟦person|a⟦b|c⟧⟧'])(
    'is refused when malformed: %s',
    (marked) => {
      expect(() => readMarked(marked)).toThrow(/mark/);
    },
  );
});

describe('a row', () => {
  it('is read with marks', () => {
    const row = readRow('{"id":"a","lang":"fr","source":"ocr","marked":"IPP ⟦record-id|123⟧"}');
    expect(row).toMatchObject({ id: 'a', lang: 'fr', source: 'ocr', text: 'IPP 123' });
  });

  it('is read with offsets, and what it says about its origin is no source of text', () => {
    const row = readRow(
      '{"id":"b","lang":"en","source":"a paper","text":"Crohn","entities":[],"must_not_flag":[{"start":0,"end":5}]}',
    );
    expect(row).toMatchObject({ source: 'post', entities: [], innocent: [{ start: 0, end: 5 }] });
  });

  it('that is wrong is named by its line and not shown', () => {
    const lines = '{"id":"a","lang":"fr","marked":"x"}\n\n{"id":"b","lang":"fr","marked":"⟦secret"}';
    expect(() => readRows(lines)).toThrow(/^line 3: a mark is not closed$/);
  });
});

describe('labels.json', () => {
  it.each(['dev', 'test'] as const)('lists every label of %s', (name) => {
    const loaded = loadSet('.', SETS[name]);
    if ('absent' in loaded) throw new Error(`${loaded.absent} is missing`);
    const labels = readLabels('tests/eval/labels.json', 'own');
    const used = loaded.parts.flatMap(({ rows }) =>
      rows.flatMap((row) => row.entities.map(({ label }) => label)),
    );
    expect([...new Set(used)].filter((label) => !labels.has(label))).toEqual([]);
    expect(used.length).toBeGreaterThan(600);
  });

  it('promises all 13 labels of the hospital letters, first of all the kind itself for its own', () => {
    expect(
      [...readLabels('tests/eval/labels.json', 'eds').values()].filter(({ length }) => length > 0),
    ).toHaveLength(13);
    for (const [label, [first]] of readLabels('tests/eval/labels.json', 'own')) expect(first).toBe(label);
  });

  it('is JSON with three vocabularies', () => {
    expect(Object.keys(JSON.parse(readFileSync('tests/eval/labels.json', 'utf8')))).toEqual([
      'own',
      'eds',
      'presidio',
    ]);
  });
});
