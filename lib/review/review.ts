/**
 * The review of one draft, a state machine:
 *
 *     unwatched ⇄ quiet ⇄ noted ⇄ flagged      what the words weigh, nothing in the way of writing
 *                   flagged ─ post ─▶ held      Post was pressed and stopped; the panel is open
 *             quiet / noted ─ open ─▶ shown     the doctor asked to see the check
 *       held ─ corrected ─▶ ready               nothing holds any more: the doctor's next press passes
 *       held ─ release ─▶ released              "post anyway", for exactly these words and pictures
 *
 * Any change of the draft is judged afresh and voids a release; a draft that was emptied, by sending or by hand, takes
 * its decisions along. The machine never sends.
 */
import type { Levels } from '../settings/settings';
import { type Draft, EMPTY_DRAFT, fingerprint, isBlank } from './draft';
import { type Judgement, judge, POST_TABLE } from './judgement';
import { carriesTag } from './watched';

interface Decided {
  readonly draft: Draft;
  readonly judgement: Judgement;
  /** The doctor asked for a check of a draft without a watched tag. */
  readonly watchedByHand: boolean;
  readonly ignored: ReadonlySet<string>;
}

export type Review = Decided &
  (
    | { readonly phase: 'unwatched' | 'quiet' | 'noted' | 'flagged' | 'held' | 'shown' }
    | { readonly phase: 'ready' | 'released'; readonly fingerprint: string }
  );

export type ReviewEvent =
  | { readonly type: 'draft'; readonly draft: Draft }
  | { readonly type: 'watch'; readonly on: boolean }
  | { readonly type: 'post' }
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'ignore' | 'restore'; readonly keys: readonly string[] }
  | { readonly type: 'release' };

const NOTHING: Judgement = { weight: 'quiet', concerns: [], ignored: [] };

export const NEW_REVIEW: Review = {
  phase: 'unwatched',
  draft: EMPTY_DRAFT,
  judgement: NOTHING,
  watchedByHand: false,
  ignored: new Set(),
};

/** Is the panel open in this phase? */
export const isOpen = ({ phase }: Review): boolean =>
  phase === 'held' || phase === 'shown' || phase === 'ready' || phase === 'released';

/** What X's Post button may do right now. */
export function mayPost(review: Review): 'pass' | 'hold' {
  if (review.phase === 'unwatched' || review.phase === 'released') return 'pass';
  return POST_TABLE[review.judgement.weight].post;
}

/** What the settings say to a review. */
export interface ReviewRules {
  /** Tags under which a draft is watched. */
  readonly tags: readonly string[];
  readonly levels?: Levels;
}

/** The next state. */
export function step(review: Review, event: ReviewEvent, rules: ReviewRules): Review {
  switch (event.type) {
    case 'draft':
      return judged(
        { ...(isEmptied(review.draft, event.draft) ? NEW_REVIEW : review), draft: event.draft },
        rules,
      );
    case 'watch':
      return judged({ ...review, watchedByHand: event.on }, rules);
    case 'ignore':
      return judged({ ...review, ignored: new Set([...review.ignored, ...event.keys]) }, rules);
    case 'restore': {
      const left = [...review.ignored].filter((key) => !event.keys.includes(key));
      return judged({ ...review, ignored: new Set(left) }, rules);
    }
    case 'post':
      return mayPost(review) === 'hold' ? { ...review, phase: 'held' } : review;
    case 'open':
      return isOpen(review) || review.phase === 'unwatched' ? review : opened(review);
    case 'close':
      return isOpen(review) ? resting(review) : review;
    case 'release':
      return isOpen(review)
        ? { ...review, phase: 'released', fingerprint: fingerprint(review.draft) }
        : review;
  }
}

const isEmptied = (before: Draft, now: Draft) => isBlank(now) && !isBlank(before) && before.texts.length > 0;

/** The same review with its draft or decisions judged afresh. */
function judged(review: Review, { tags, levels }: ReviewRules): Review {
  if (!review.watchedByHand && !carriesTag(review.draft, tags)) {
    return { ...review, judgement: NOTHING, phase: 'unwatched' };
  }
  const now: Decided = { ...review, judgement: judge(review.draft, review.ignored, levels) };
  const here = fingerprint(now.draft);
  const holds = POST_TABLE[now.judgement.weight].post === 'hold';
  switch (review.phase) {
    case 'released':
      return review.fingerprint === here ? { ...now, phase: 'released', fingerprint: here } : resting(now);
    case 'held':
      return holds ? { ...now, phase: 'held' } : { ...now, phase: 'ready', fingerprint: here };
    case 'shown':
      if (holds) return { ...now, phase: 'held' };
      // Opened where nothing was to be seen: then nothing was corrected either.
      return now.judgement.weight === 'warn' || review.judgement.weight === 'quiet'
        ? { ...now, phase: 'shown' }
        : { ...now, phase: 'ready', fingerprint: here };
    case 'ready':
      if (holds) return { ...now, phase: 'held' };
      // "Ready" was said of other words: the doctor writes on, and the panel gets out of the way.
      return review.fingerprint === here ? { ...now, phase: 'ready', fingerprint: here } : resting(now);
    default:
      return resting(now);
  }
}

const opened = (decided: Decided): Review => ({
  ...decided,
  phase: POST_TABLE[decided.judgement.weight].post === 'hold' ? 'held' : 'shown',
});

/** The closed phase that the draft's weight calls for. */
function resting({ draft, judgement, watchedByHand, ignored }: Decided): Review {
  const phase = { quiet: 'quiet', warn: 'noted', stop: 'flagged', 'not-checked': 'flagged' } as const;
  return { draft, judgement, watchedByHand, ignored, phase: phase[judgement.weight] };
}
