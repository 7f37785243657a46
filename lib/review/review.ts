/**
 * The review of one draft, a state machine:
 *
 *     unwatched ⇄ quiet ⇄ noted ⇄ flagged      what the words weigh, nothing in the way of writing
 *                   flagged ─ post ─▶ held      Post was pressed and stopped; the panel is open
 *                     noted ─ open ─▶ shown     the doctor asked to see a note
 *       held ─ corrected ─▶ ready               nothing holds any more: the doctor's next press passes
 *       held ─ release ─▶ released              "post anyway", for exactly these words and pictures
 *
 * Any change of the draft is judged afresh and voids a release. The machine never sends.
 */
import { type Draft, EMPTY_DRAFT, fingerprint } from './draft';
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
  | { readonly type: 'ignore'; readonly key: string }
  | { readonly type: 'release' }
  | { readonly type: 'sent' };

const NOTHING: Judgement = { weight: 'quiet', concerns: [] };

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

/** The next state. `tags` are the watched tags of the settings. */
export function step(review: Review, event: ReviewEvent, tags: readonly string[]): Review {
  switch (event.type) {
    case 'draft':
      return judged({ ...review, draft: event.draft }, review, tags);
    case 'watch':
      return judged({ ...review, watchedByHand: event.on }, review, tags);
    case 'ignore':
      return judged({ ...review, ignored: new Set([...review.ignored, event.key]) }, review, tags);
    case 'post':
      return mayPost(review) === 'hold' ? { ...review, phase: 'held' } : review;
    case 'open':
      return review.phase === 'noted' || review.phase === 'flagged' ? opened(review) : review;
    case 'close':
      return isOpen(review) ? resting(review) : review;
    case 'release':
      return isOpen(review)
        ? { ...review, phase: 'released', fingerprint: fingerprint(review.draft) }
        : review;
    case 'sent':
      return NEW_REVIEW;
  }
}

function judged(next: Decided, from: Review, tags: readonly string[]): Review {
  if (!next.watchedByHand && !carriesTag(next.draft, tags)) {
    return { ...next, judgement: NOTHING, phase: 'unwatched' };
  }
  const now: Decided = { ...next, judgement: judge(next.draft, next.ignored) };
  const here = fingerprint(now.draft);
  if (from.phase === 'released') {
    return from.fingerprint === here ? { ...now, phase: 'released', fingerprint: here } : resting(now);
  }
  if (POST_TABLE[now.judgement.weight].post === 'hold') {
    return from.phase === 'held' || from.phase === 'shown' || from.phase === 'ready'
      ? { ...now, phase: 'held' }
      : resting(now);
  }
  if (from.phase === 'held') return { ...now, phase: 'ready', fingerprint: here };
  if (from.phase === 'shown') {
    return now.judgement.weight === 'quiet'
      ? { ...now, phase: 'ready', fingerprint: here }
      : { ...now, phase: 'shown' };
  }
  // "Ready" was said of other words: the doctor writes on, and the panel is out of the way.
  if (from.phase === 'ready' && from.fingerprint === here)
    return { ...now, phase: 'ready', fingerprint: here };
  return resting(now);
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
