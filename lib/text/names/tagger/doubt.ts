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
 * Recognizers that are asked twice whatever they saw, and the score below which the tagger says no. Measured on the four
 * test sets that were opened, each by a tagger that had not seen it: right names lost, and false alarms gone.
 */
const SECOND_WORD: ReadonlyMap<string, number> = new Map([
  ['full-name', 0], // 0 of 322, 9 of 13
  ['lone-name', -0.6], // 8 of 464, 6 of 12
  ['aged-name', -1], // 2 of 218, 5 of 8
]);

/**
 * Does the tagger take all words of a person's claim for no name? True of a weak claim whose words no list holds
 * ("Formulary says no", where a verb of persons was all that spoke for one), and of a claim by a recognizer that often
 * errs there.
 */
export function isDoubted(passage: Passage, claim: Candidate & { readonly recognizer: string }): boolean {
  if (claim.kind !== 'person' && claim.kind !== 'professional') return false;
  const second = claim.kind === 'person' ? SECOND_WORD.get(claim.recognizer) : undefined;
  const weak = isWeak(claim);
  if (second === undefined && !weak) return false;
  const within = nameScores(passage).scored.filter(
    ({ start, end }) => start < claim.end && claim.start < end,
  );
  if (within.length === 0) return false;
  const listed = within.some(({ word }) => (word.standing & (BITS.given | BITS.surname)) !== 0);
  const best = Math.max(...within.map(({ score }) => score));
  // A first name and a surname of the lists, side by side, are one wherever they stand.
  const both =
    within.some(({ word }) => word.standing & BITS.given) &&
    within.some(({ word }) => word.standing & BITS.surname) &&
    within.length > 1;
  return (second !== undefined && !both && best < second) || (weak && !listed && best < NO);
}

/** One thing speaks for it, and that one not by itself. */
const isWeak = ({ confidence, evidence }: Candidate): boolean =>
  confidence < UNSURE &&
  !evidence.some((one) => FIRM.has(one)) &&
  evidence.filter((one) => !IDLE.has(one)).length <= 1;
