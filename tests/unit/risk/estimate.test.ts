/** The arithmetic against the project's check table, with the reference profile as parameter. */
import { describe, expect, it } from 'vitest';
import { REFERENCE_PROFILE } from '../../../lib/risk/age-profile';
import { type EstimateOptions, estimate } from '../../../lib/risk/estimate';
import type { Effect, Fact, FactKind } from '../../../lib/risk/fact';

const FRANCE = 69_000_000;
const OPTIONS: EstimateOptions = {
  profile: REFERENCE_PROFILE,
  country: FRANCE,
  practice: null,
  target: 11,
  strict: false,
};

const fact = (kind: FactKind, effect: Effect, more: Partial<Fact> = {}): Fact => ({
  kind,
  effect,
  part: 0,
  start: 0,
  end: 0,
  words: '',
  anchor: kind !== 'age' && kind !== 'sex' && kind !== 'condition',
  notable: false,
  figure: 'reference',
  ...more,
});
const age = (from: number, to = from) => fact('age', { by: 'ages', from, to });
const female = fact('sex', { by: 'sex', sex: 'female' });
const share = (kind: FactKind, part: number) => fact(kind, { by: 'share', share: part });
const place = (people: number) => fact('place', { by: 'people', people });

const NUMBERS = [461, 2_000, 20_000, 500_000, FRANCE];
const TABLE: readonly (readonly [what: string, facts: readonly Fact[], expected: readonly number[]])[] = [
  ['age and sex', [age(45), female], [2.8, 12, 120, 3_000, 414_000]],
  ['ten years and sex', [age(40, 49), female], [30, 130, 1_300, 32_500, 4_500_000]],
  ['birth date and sex', [age(45), female, share('date', 1 / 365)], [0.0076, 0.033, 0.33, 8.2, 1_134]],
  ['age, sex, 5 in 10,000', [age(45), female, share('condition', 5e-4)], [0.0014, 0.006, 0.06, 1.5, 207]],
  [
    'age, sex, 1 in 100,000',
    [age(45), female, share('condition', 1e-5)],
    [2.8e-5, 1.2e-4, 0.0012, 0.03, 4.1],
  ],
];

describe('the check table', () => {
  for (const [what, facts, expected] of TABLE) {
    it.each(NUMBERS.map((people, at) => [people, expected[at] ?? 0] as const))(
      `${what} among %i people: %f`,
      (people, wanted) => {
        const { k, low, high } = estimate({ facts: [...facts, place(people)] }, OPTIONS);
        expect(Math.abs(k / wanted - 1)).toBeLessThan(0.1);
        expect([low, high]).toEqual([k / 3, k * 3]);
      },
    );
  }
});

describe('bands', () => {
  const band = (facts: readonly Fact[], more: Partial<EstimateOptions> = {}) =>
    estimate({ facts }, { ...OPTIONS, ...more }).band;

  it('is quiet without an anchor, however few fit', () => {
    expect(band([age(45), female, share('condition', 1e-9)])).toBe('quiet');
    const practice = { setting: 'list', people: 1_500, ownName: true } as const;
    expect(band([age(40), female], { practice })).toBe('quiet');
  });

  it('is red below the target, orange up to a hundred, quiet above', () => {
    expect(band([place(1_800), age(45), female])).toBe('red');
    expect(band([place(500_000), age(45), share('condition', 0.01)])).toBe('orange');
    expect(band([place(500_000), age(45), female])).toBe('quiet');
  });

  it('holds the low end to the target when the team says so', () => {
    const facts = [place(500_000), age(45), female, share('condition', 0.01)];
    expect(band(facts)).toBe('orange');
    expect(band(facts, { strict: true })).toBe('red');
  });

  it('is at least orange for a role, the news, great age with a place, a small town with age and sex', () => {
    expect(band([fact('role', { by: 'people', people: 30_000 }, { notable: true })])).toBe('orange');
    expect(band([place(2_000_000), age(93)])).toBe('orange');
    expect(band([place(19_000), age(30, 60), female])).toBe('orange');
    expect(band([place(21_000), age(30, 60), female])).toBe('quiet');
  });

  it('takes the practice for the country only when something else anchors the description', () => {
    const practice = { setting: 'list', people: 1_500, ownName: false } as const;
    const anchored = estimate(
      { facts: [age(40), female, share('occupation', 1e-4)] },
      { ...OPTIONS, practice },
    );
    expect(anchored).toMatchObject({ population: 1_500, fromPractice: true, band: 'red' });
    const placed = estimate({ facts: [age(40), female, place(500_000)] }, { ...OPTIONS, practice });
    expect(placed).toMatchObject({ population: 500_000, fromPractice: false, band: 'quiet' });
  });
});

it('names what drives the estimate, strongest first', () => {
  const facts = [female, age(45), place(6_900), share('condition', 5e-4)];
  const { drivers } = estimate({ facts }, OPTIONS);
  expect(drivers.map(({ fact }) => fact.kind)).toEqual(['place', 'condition', 'age', 'sex']);
  expect(drivers.map(({ factor }) => Number(factor.toPrecision(2)))).toEqual([1e-4, 5e-4, 0.006, 0.5]);
});
