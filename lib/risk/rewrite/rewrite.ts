/** The smallest change of a draft after which enough people fit it. */

import type { Edit, Language, Scan } from '../../text/finding';
import { difference } from '../../text/suggest/cluster';
import { ageTable } from '../age-tables';
import { type CrowdOptions, crowdOf } from '../crowd';
import { describe, type ScannedText } from '../describe';
import { type Crowd, estimate, TARGET } from '../estimate';
import { applied, chosen, type Estimator, fewer, leversOf, predict, type Step, stepsOf } from './candidate';
import { readsOn } from './reads-on';
import { choices, lossOf } from './search';

export interface Rewrite {
  /** The target is reached, or this is the most that could be done without touching what is asked. */
  readonly reaches: boolean;
  readonly texts: readonly string[];
  /** One edit a part, in UTF-16 offsets of the text given; null where a part stays. */
  readonly edits: readonly (Edit | null)[];
  readonly before: Crowd;
  /** What the rewritten words leave, read anew, or what the steps say: whichever is fewer. */
  readonly after: Crowd;
  readonly steps: readonly Step[];
}

export interface RewriteOptions extends CrowdOptions {
  /** How the draft is scanned, so that a candidate can be read as the draft was. */
  readonly scan: (text: string, language: Language) => Scan;
}

/** Candidates that are scanned and estimated again; each costs a scan of every part it changes. */
const MOST_READ = 12;
/** What may be lost beyond a quiet description to bring the number itself to the target: no age that decides. */
const MORE_LOSS = 2.5;
/** A word that the readers count twice (a name told again) may need a second look. */
const ROUNDS = 3;

/**
 * The rewrite with the least loss that lifts every patient of the draft out of the red. Null when nobody is in the red, or
 * when nothing that is said can be said otherwise. Pure; never throws. Names and other identifiers are not its business: it may be asked before or after they are corrected, and
 * verifies the text that it is given.
 */
export function rewrite(texts: readonly ScannedText[], options: RewriteOptions): Rewrite | null {
  const before = crowdOf(texts, options);
  if (before === null || before.band !== 'red') return null;
  let current = texts;
  let steps: readonly Step[] = [];
  let after: Crowd = before;
  for (let round = 0; round < ROUNDS; round++) {
    const found = oneRound(current, options);
    if (found === null) break;
    current = found.texts;
    steps = [...steps, ...found.steps];
    const read = crowdOf(current, options);
    after = read === null ? found.predicted : fewer(read, found.predicted);
    if (found.reaches) break;
  }
  if (steps.length === 0) return null;
  const rewritten = current.map(({ text }) => text);
  return {
    reaches: after.band !== 'red',
    texts: rewritten,
    edits: texts.map(({ text }, part) => {
      const to = rewritten[part] ?? text;
      return difference(text, to);
    }),
    before,
    after,
    steps,
  };
}

interface Found {
  readonly reaches: boolean;
  readonly texts: readonly ScannedText[];
  readonly steps: readonly Step[];
  readonly predicted: Crowd;
}

/**
 * The first candidate in order of loss that reaches the target. A description without an anchor is quiet however few fit,
 * so a candidate that only gets there is kept for when none reaches the number at little more loss.
 */
function oneRound(texts: readonly ScannedText[], options: RewriteOptions): Found | null {
  const estimateOf = estimator(options);
  const red = describe(texts, options.year).filter(
    ({ facts }) => facts.length > 0 && estimateOf(facts).band === 'red',
  );
  const levers = leversOf(texts, red);
  let read = 0;
  let quiet: (Found & { readonly loss: number }) | null = null;
  let best: Found | null = null;
  const tried = new Set<string>();
  for (const choice of choices(levers)) {
    const loss = lossOf(levers, choice);
    if (quiet !== null && loss > quiet.loss + MORE_LOSS) break;
    const rungs = chosen(levers, choice);
    const predicted = predict(red, rungs, estimateOf);
    if (predicted.band === 'red' || (quiet !== null && !isEnough(predicted, options))) continue;
    const candidate = applied(texts, rungs, options.scan);
    const key = candidate.map(({ text }) => text).join('\u0000');
    if (tried.has(key)) continue;
    tried.add(key);
    if (!candidate.every(({ text }, part) => readsOn(texts[part]?.text ?? '', text))) continue;
    const seen = crowdOf(candidate, options);
    const found: Found = {
      reaches: seen?.band !== 'red',
      texts: candidate,
      steps: stepsOf(rungs),
      predicted,
    };
    if (found.reaches && isEnough(predicted, options) && (seen === null || isEnough(seen, options)))
      return found;
    if (found.reaches) quiet ??= { ...found, loss };
    else best = found;
    if (++read >= MOST_READ) break;
  }
  if (quiet !== null || best !== null) return quiet ?? best;
  // Nothing that is predicted to reach it: everything said as widely as it can be.
  const last = levers.map(({ losses }) => losses.length);
  if (last.every((step) => step === 0)) return null;
  const rungs = chosen(levers, last);
  const widest = applied(texts, rungs, options.scan);
  if (!widest.every(({ text }, part) => readsOn(texts[part]?.text ?? '', text))) return null;
  return {
    reaches: false,
    texts: widest,
    steps: stepsOf(rungs),
    predicted: predict(red, rungs, estimateOf),
  };
}

const isEnough = ({ k, low }: Crowd, { target = TARGET, strict = false }: CrowdOptions): boolean =>
  (strict ? low : k) >= target;

/** `crowdOfDescription` without its assumptions, which nobody reads of a candidate. */
function estimator({ language, practice, target = TARGET, strict = false }: CrowdOptions): Estimator {
  const profile = ageTable(language);
  const known = practice?.ownName ? practice : null;
  return (facts) =>
    estimate({ facts }, { profile, country: profile.country, practice: known, target, strict });
}
