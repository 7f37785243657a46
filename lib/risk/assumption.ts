/** What an estimate takes for granted, as keys and numbers; the words are in `lib/words`. */
import type { Crowd } from './estimate';
import type { Fact, FactKind } from './fact';
import { type FigureKey, isApprox } from './figures';
import type { Practice } from './practice';

interface Figured {
  readonly figure: FigureKey;
  /** An order of magnitude: no source was read. */
  readonly approx: boolean;
}

export type Assumption =
  /** Drawn from the whole country, because nothing narrows it. */
  | ({ readonly key: 'country'; readonly people: number } & Figured)
  /** Drawn from the doctor's own list, service or town. */
  | { readonly key: 'practice'; readonly setting: Practice['setting']; readonly people: number }
  /** Drawn from the people of a place, a facility, a role, a piece of news; `places`: all that bear the name together. */
  | ({
      readonly key: 'drawn-from';
      readonly fact: FactKind;
      readonly words: string;
      readonly people: number;
      readonly places: number;
    } & Figured)
  /** Ages and sex as in the whole country: this part of the people, 0 to 1. */
  | ({ readonly key: 'ages'; readonly part: number } & Figured)
  /** This part of the people share it, 0 to 1. */
  | ({
      readonly key: 'share';
      readonly fact: FactKind;
      readonly words: string;
      readonly part: number;
    } & Figured)
  /** Attributes count as independent of one another, which is why the band is wide. */
  | { readonly key: 'independent' };

export function assumptionsOf(
  { k, population, fromPractice, drivers }: Crowd,
  facts: readonly Fact[],
  practice: Practice | null,
  country: { readonly people: number; readonly figure: FigureKey },
): readonly Assumption[] {
  const assumptions: Assumption[] = [];
  const drawn = facts.find(({ effect }) => effect.by === 'people' && effect.people === population);
  if (drawn !== undefined)
    assumptions.push({
      key: 'drawn-from',
      fact: drawn.kind,
      words: drawn.words,
      people: population,
      places: drawn.places ?? 1,
      ...figured(drawn.figure),
    });
  else if (fromPractice && practice !== null)
    assumptions.push({ key: 'practice', setting: practice.setting, people: population });
  else assumptions.push({ key: 'country', people: population, ...figured(country.figure) });
  const aged = drivers.filter(({ fact }) => fact.effect.by === 'ages' || fact.effect.by === 'sex');
  const first = aged[0];
  const shares = drivers.reduce(
    (all, { fact, factor }) => (fact.effect.by === 'share' ? all * factor : all),
    1,
  );
  if (first !== undefined)
    assumptions.push({
      key: 'ages',
      // The factors of age and sex each take the other as given: their product is not the part of both.
      part: k / population / shares,
      ...figured(aged.find(({ fact }) => fact.kind === 'age')?.fact.figure ?? first.fact.figure),
    });
  for (const { fact, factor } of drivers) {
    if (fact.effect.by === 'share')
      assumptions.push({
        key: 'share',
        fact: fact.kind,
        words: fact.words,
        part: factor,
        ...figured(fact.figure),
      });
  }
  if (assumptions.length > 2) assumptions.push({ key: 'independent' });
  return assumptions;
}

const figured = (figure: FigureKey): Figured => ({ figure, approx: isApprox(figure) });
