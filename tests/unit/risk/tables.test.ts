/** The tables: made from their sources, sourced or to one digit, light. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FIGURES, figureOf } from '../../../lib/risk/figures';
import { ages } from '../../../lib/risk/tables/ages';
import { facilities } from '../../../lib/risk/tables/facilities';
import { origins } from '../../../lib/risk/tables/origins';
import { roles } from '../../../lib/risk/tables/roles';
import { conditions } from '../../../lib/text/lexicon/packed/conditions';
import { peoples } from '../../../lib/text/lexicon/packed/peoples';
import { trades } from '../../../lib/text/lexicon/packed/trades';
import { buildRiskTables } from '../../../scripts/risk/build';

const built = buildRiskTables();
const oneDigit = (value: number) => Number(value.toPrecision(1)) === value;

it.each([...built.keys()])('%s is what its sources make', (path) => {
  const written = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  expect(written === built.get(path), 'run: npx tsx scripts/risk/build.ts').toBe(true);
});

it('weighs little where the page guards Post, and the rest beside it', () => {
  const weight = (folder: string) =>
    gzipSync([...built].flatMap(([path, source]) => (path.startsWith(folder) ? [source] : [])).join(''), {
      level: 9,
    }).length;
  expect(weight('lib/risk/')).toBeLessThan(4_000);
  expect(weight('lib/text/')).toBeLessThan(20_000);
});

describe('every figure', () => {
  it.each(Object.entries(FIGURES))(
    '%s has its source, or says that it is an order of magnitude',
    (_, figure) => {
      expect(figure.approx).toBe(figure.source === null);
      if (figure.source === null) expect(figure.year).toBeNull();
      else expect(figure.source.length).toBeGreaterThan(5);
    },
  );

  it.each([
    ['conditions', conditions()],
    ['trades', trades()],
    ['peoples', peoples()],
  ])('of %s names a known source, or has one digit', (_, list) => {
    const entries = list
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[1] ?? '');
    expect(entries.length).toBeGreaterThan(500);
    for (const entry of entries) {
      if (entry === '>') continue;
      const [, value = '', key = ''] = /^!?([\d.e-]+)(?: ([a-z-]+))?>?$/.exec(entry) ?? [];
      expect(Number(value), entry).toBeGreaterThan(0);
      if (key === '') expect(oneDigit(Number(value)), entry).toBe(true);
      else expect(Object.keys(FIGURES)).toContain(key);
    }
  });

  it.each([
    ['facilities', facilities],
    ['origins', origins],
    ['roles', roles],
  ] as const)('of %s names a known source, or has one digit', (_, rows) => {
    for (const [value, key] of rows) {
      if (key === '~') expect(oneDigit(value), `${value}`).toBe(true);
      else expect(FIGURES[figureOf(key, 'reference')].source, key).not.toBeNull();
    }
  });

  it('of a country without a source read has one digit', () => {
    for (const [, , men, women] of ages.en.rows) expect([men, women].every(oneDigit)).toBe(true);
    expect(FIGURES['ages-fr'].source).toContain('RP2018');
  });
});
