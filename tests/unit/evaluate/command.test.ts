import { describe, expect, it } from 'vitest';
import { type Measure, meets } from '../../../scripts/evaluate/measure';
import { readOptions } from '../../../scripts/evaluate/options';
import { withLog } from '../../../scripts/evaluate/record';
import { report } from '../../../scripts/evaluate/report';
import { SETS } from '../../../scripts/evaluate/sets';
import { wilson } from '../../../scripts/evaluate/wilson';

const recall = (hits: number, n = 100): Measure => ({
  key: 'stop-recall',
  title: 'recall',
  share: wilson(hits, n),
  unit: 'percent',
  of: 'values',
  goal: { atLeast: 99 },
});
const test = (hits: number) => ({
  plan: SETS.test,
  rows: 1,
  measures: [recall(hits)],
  byLabel: [],
  byKind: [],
  misses: [],
});

describe('the command line', () => {
  it('measures every set unless one is named', () => {
    expect(readOptions([])).toMatchObject({
      type: 'evaluate',
      sets: ['dev', 'test', 'eds', 'presidio', 'clinical', 'eponyms'],
    });
    expect(readOptions(['--set=eds', '--misses'])).toMatchObject({
      sets: ['eds'],
      misses: true,
      json: false,
    });
  });

  it('measures the crowd estimate on its own', () => {
    expect(readOptions(['--set', 'crowd', '--record'])).toEqual({ type: 'crowd', json: false, record: true });
  });

  it.each([
    [['--set', 'test', '--misses'], /blindly/],
    [['--set', 'dev', '--record'], /every set/],
    [['--set', 'nope'], /not "nope"/],
    [['--fast'], /no option "--fast"/],
  ])('refuses %j with a word', (args, why) => {
    const request = readOptions(args);
    expect(request.type === 'refused' && request.why).toMatch(why);
  });
});

describe('a goal', () => {
  it('is met by the figure itself, the bound included', () => {
    expect(meets(recall(99))).toBe(true);
    expect(meets(recall(98))).toBe(false);
    expect(meets({ ...recall(2), goal: { atMost: 1 } })).toBe(false);
    expect(meets({ ...recall(1, 10_000), unit: 'per 1,000 words', goal: { atMost: 0.1 } })).toBe(true);
  });

  it('is neither met nor missed where nothing was counted', () => {
    expect(meets(recall(0, 0))).toBeUndefined();
    expect(meets({ ...recall(1), goal: { reported: true } })).toBeUndefined();
  });
});

describe('the report', () => {
  it('shows the goal beside the figure, its interval and n', () => {
    const markdown = report(
      { sets: [test(98)], absent: ['../shared/data/x.jsonl'], comparisons: [], ablations: [] },
      { date: '2026-01-02', commit: 'abc', command: 'npm run evaluate' },
    );
    expect(markdown).toContain(
      '| Own `test` | recall | ≥ 99 % | 98.0 % | 93.0–99.4 | 98 of 100 values | **no** |',
    );
    expect(markdown).toContain('2026-01-02, commit abc');
    expect(markdown).toContain('Left out, not here: `../shared/data/x.jsonl`');
  });

  it('keeps every line of the log and adds one below', () => {
    const first = withLog('# new', '', test(50), { date: '2026-01-01', commit: 'aaa' });
    const second = withLog('# newer', first, test(60), { date: '2026-01-02', commit: 'bbb' });
    const lines = second.split('\n').filter((line) => /^\| 2026/.test(line));
    expect(lines.map((line) => line.split(' | ')[1])).toEqual(['aaa', 'bbb']);
    expect(lines[0]).toBe(first.split('\n').find((line) => /^\| 2026/.test(line)));
    expect(second.startsWith('# newer')).toBe(true);
    expect(second).not.toContain('# new\n');
  });
});
