import type { Passage } from '../../passage';
import type { Candidate } from '../../recognizer';
import { nameScores } from './scores';
import { BITS } from './tokens';

/** Below this confidence a rule is asked twice; below this score the tagger says no. */
const UNSURE = 0.75;
const NO = -2.5;
/** What says by itself that somebody is named. */
const FIRM = new Set([
  'named',
  'kin',
  'quoted',
  'trade',
  'list',
  'title',
  'label',
  'surname first',
  'speaker',
]);
/** What says nothing by itself. */
const IDLE = new Set(['opens', 'stranger', 'shape', 'context', 'named before']);

/**
 * Is the claim of a person a weak one, and all of its words such as no list holds as a name and the tagger takes for
 * none? True for "Formulary says no", where a verb of persons was all that spoke for one.
 */
export function isDoubted(passage: Passage, claim: Candidate): boolean {
  if (claim.confidence >= UNSURE || (claim.kind !== 'person' && claim.kind !== 'professional')) return false;
  if (claim.evidence.some((one) => FIRM.has(one))) return false;
  if (claim.evidence.filter((one) => !IDLE.has(one)).length > 1) return false;
  const within = nameScores(passage).scored.filter(
    ({ start, end }) => start < claim.end && claim.start < end,
  );
  return (
    within.length > 0 &&
    within.every(({ score, word }) => score < NO && (word.standing & (BITS.given | BITS.surname)) === 0)
  );
}
