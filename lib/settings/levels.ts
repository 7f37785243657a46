import type { Kind, Level } from '../text/finding';
import type { Levels } from './settings';

interface Weighed {
  readonly kind: Kind;
  readonly level: Level;
}

interface Answer {
  readonly levels: Levels;
  readonly findings: readonly Weighed[];
}

/** The same findings get the very same answer: what stands on the screen is known by it. */
const answers = new WeakMap<readonly Weighed[], Answer>();

/**
 * Findings as the settings weigh them. A kind that is turned off still feeds the estimate; one that is raised is
 * raised wherever it was found, also where Discret alone would only count it.
 */
export function weighed<Found extends Weighed>(findings: readonly Found[], levels: Levels): readonly Found[] {
  if (Object.keys(levels).length === 0) return findings;
  const before = answers.get(findings);
  if (before?.levels === levels) return before.findings as readonly Found[];
  const after = findings.map((finding) => {
    const set = levels[finding.kind];
    const level = set === undefined ? finding.level : set === 'off' ? 'count' : set;
    return level === finding.level ? finding : { ...finding, level };
  });
  answers.set(findings, { levels, findings: after });
  return after;
}
