import { describe, expect, it } from 'vitest';
import type { Level } from '../../../lib/text/finding';
import { layersOf } from '../../../scripts/evaluate/ablation';
import { discret, lineByLine } from '../../../scripts/evaluate/engine';
import { readLabels } from '../../../scripts/evaluate/labels';
import { measureOwn, scoreOwn } from '../../../scripts/evaluate/own';
import { RIVALS, spansOfRedaction } from '../../../scripts/evaluate/rivals';
import { loadSet, SETS } from '../../../scripts/evaluate/sets';
import { measureTraps } from '../../../scripts/evaluate/traps';

const values = (text: string, spans: readonly { start: number; end: number; level?: Level }[]) =>
  spans.filter(({ level }) => level !== 'count').map(({ start, end }) => text.slice(start, end));

describe('the engine as it is measured', () => {
  it('reads a page line by line and says where on the page', () => {
    const page = 'Glycémie 1,2\nNom : Vauchoreix\nTel 06 12 34 56 78';
    expect(values(page, lineByLine(discret())(page, 'ocr'))).toEqual(['Vauchoreix', '06 12 34 56 78']);
  });

  it('leaves out claims that an ablation takes away', () => {
    const text = 'Mme Vauchoreix, 06 12 34 56 78';
    const untitled = discret({
      keep: (claim) => !layersOf(claim).some((layer) => layer === 'context' || layer === 'model'),
    });
    expect(values(text, untitled(text, 'post'))).toEqual(['06 12 34 56 78']);
    expect(values(text, discret()(text, 'post'))).toEqual(['Vauchoreix', '06 12 34 56 78']);
  });

  it('counts trap words that are taken for a place', () => {
    const [measure] = measureTraps(
      ['selles', 'mars'],
      (text) => [
        {
          start: text.indexOf('selles'),
          end: text.indexOf('selles') + 6,
          kind: 'place',
          level: 'warn',
          confidence: 1,
          reason: 'place',
          recognizer: 'test',
          suggestions: [],
        },
      ],
      [],
    );
    expect([measure?.share.hits, measure?.share.n]).toEqual([4, 10]);
  });
});

describe('the other tools', () => {
  it.each([
    ['compromise', 'Yesterday I saw Mrs Emily Thornton.', ['Emily Thornton']],
    ['fr-compromise', 'Vu hier Marie, fatiguée.', ['Marie']],
    [
      'redact-pii',
      'Reach me at ann@mail.example or 555-123-4567 today',
      ['ann@mail.example', '555-123-4567'],
    ],
  ])('%s says where it found something', (name, text, found) => {
    const rival = RIVALS.find((one) => one.name === name);
    expect(values(text, rival?.read(text) ?? [])).toEqual(found);
  });

  it('are read back from a redacted text', () => {
    const text = 'tel 555 puis 666 666';
    expect(values(text, spansOfRedaction(text, 'tel PHONE_NUMBER puis DIGITS'))).toEqual(['555', '666 666']);
    expect(spansOfRedaction(text, text)).toEqual([]);
  });
});

describe('a smoke run on twenty rows of dev', () => {
  it('gives every figure, and the engine finds most of what stops', () => {
    const loaded = loadSet('.', SETS.dev);
    if ('absent' in loaded) throw new Error(`${loaded.absent} is missing`);
    const few = loaded.parts.map(({ part, rows }) => ({
      part,
      rows: rows.slice(0, part === 'identifying' ? 12 : 4),
    }));
    const labels = readLabels('tests/eval/labels.json', 'own');
    const measures = measureOwn(scoreOwn(few, discret(), labels), labels, () => false);
    const figure = (key: string) => measures.find((measure) => measure.key === key)?.share;
    expect(figure('stop-recall')?.n).toBeGreaterThan(20);
    expect(figure('stop-recall')?.value).toBeGreaterThan(0.5);
    expect(figure('clean-raised')?.n).toBe(4);
    expect(figure('false-alarms')?.n).toBeGreaterThan(400);
    expect(figure('absent-vouched')?.n).toBeGreaterThan(5);
    expect(new Set(measures.map(({ key }) => key)).size).toBe(measures.length);
  });
});
