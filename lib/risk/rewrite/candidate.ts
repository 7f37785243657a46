/** A choice of rungs, foretold and made. */
import { correctAll } from '../../text/correct';
import { applyEdit } from '../../text/edit';
import type { Language, Scan } from '../../text/finding';
import { fold } from '../../text/fold';
import type { ScannedText } from '../describe';
import type { Band, Crowd } from '../estimate';
import type { Description, Fact, FactKind } from '../fact';
import { ageMatters } from './age-matters';
import type { Ladder, Rung, Setting } from './ladder';
import { ladderOf } from './rungs';
import { type Choice, type Lever, leverOf, rungAt } from './search';

/** One fact said less closely, for the panel. */
export interface Step {
  readonly kind: FactKind;
  readonly part: number;
  readonly before: string;
  /** What stands there now; '' for a fact left out. */
  readonly after: string;
}

/** The crowd of a description's facts. */
export type Estimator = (facts: readonly Fact[]) => Crowd;

const GRAVITY: Readonly<Record<Band, number>> = { red: 2, orange: 1, quiet: 0 };

/** The graver of two crowds. */
export const fewer = (a: Crowd, b: Crowd): Crowd =>
  GRAVITY[a.band] !== GRAVITY[b.band] ? (GRAVITY[a.band] > GRAVITY[b.band] ? a : b) : a.k <= b.k ? a : b;

const idOf = ({ part, start, kind }: Fact): string => `${part} ${start} ${kind}`;

/** A lever for every fact of the descriptions; the same words told twice are one. */
export function leversOf(
  texts: readonly ScannedText[],
  descriptions: readonly Description[],
): readonly Lever[] {
  const groups = new Map<string, Map<string, Ladder>>();
  for (const { facts } of descriptions) {
    const age = facts.find(({ effect }) => effect.by === 'ages')?.effect ?? null;
    const sexed = facts.find(({ effect }) => effect.by === 'sex')?.effect;
    const sex = sexed?.by === 'sex' ? sexed.sex : null;
    for (const fact of facts) {
      const { text, scan } = texts[fact.part] ?? {};
      if (text === undefined || scan === undefined) continue;
      const setting: Setting = {
        text,
        language: scan.language,
        fact,
        sex,
        ageMatters: ageMatters(text, age),
      };
      const ladder = ladderOf(setting, scan.findings);
      if (ladder.rungs.length === 0) continue;
      const key = `${fact.kind} ${fold(fact.words).low}`;
      const group = groups.get(key) ?? new Map<string, Ladder>();
      group.set(idOf(fact), ladder);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map((group) => leverOf([...group.values()])).filter((lever) => lever !== null);
}

interface Chosen {
  readonly fact: Fact;
  readonly rung: Rung;
}

export const chosen = (levers: readonly Lever[], choice: Choice): readonly Chosen[] =>
  levers.flatMap(({ ladders }, at) =>
    ladders.flatMap((ladder) => {
      const rung = rungAt(ladder, choice[at] ?? 0);
      return rung === null ? [] : [{ fact: ladder.fact, rung }];
    }),
  );

/** Whom nothing is said of. */
const CROWDED: Crowd = {
  k: Number.POSITIVE_INFINITY,
  low: Number.POSITIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  band: 'quiet',
  population: 0,
  fromPractice: false,
  drivers: [],
};

/** The gravest crowd of the descriptions when those facts say what their rungs say. */
export function predict(
  descriptions: readonly Description[],
  rungs: readonly Chosen[],
  estimateOf: Estimator,
): Crowd {
  const byFact = new Map(rungs.map(({ fact, rung }) => [idOf(fact), rung]));
  const crowds = descriptions.map(({ facts }) => {
    const left = facts.flatMap((fact) => {
      const rung = byFact.get(idOf(fact));
      if (rung === undefined) return isSwallowed(fact, rungs) ? [] : [fact];
      return rung.effect === null
        ? []
        : [{ ...fact, effect: rung.effect, anchor: rung.anchor, notable: false }];
    });
    return estimateOf(left);
  });
  return crowds.reduce<Crowd>(fewer, CROWDED);
}

/** "luthier de Mirecourt" left out: the place went along. The sex is told by more than one word. */
const isSwallowed = (fact: Fact, rungs: readonly Chosen[]): boolean =>
  fact.kind !== 'sex' &&
  rungs.some(
    ({ fact: other, rung }) =>
      other.part === fact.part &&
      other !== fact &&
      rung.edit.start <= fact.start &&
      fact.end <= rung.edit.end,
  );

export function applied(
  texts: readonly ScannedText[],
  rungs: readonly Chosen[],
  scan: (text: string, language: Language) => Scan,
): readonly ScannedText[] {
  return texts.map((own, part) => {
    const edits = rungs.filter(({ fact }) => fact.part === part).map(({ rung }) => rung.edit);
    const edit = edits.length === 0 ? null : correctAll(own.text, edits);
    if (edit === null) return own;
    const text = applyEdit(own.text, edit);
    return { text, scan: scan(text, own.scan.language) };
  });
}

export const stepsOf = (rungs: readonly Chosen[]): readonly Step[] =>
  rungs.map(({ fact, rung }) => ({ kind: fact.kind, part: fact.part, before: fact.words, after: rung.says }));
