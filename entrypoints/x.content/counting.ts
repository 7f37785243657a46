/** What the journal hears of the reviews on this page; nothing while it is off. */
import type { ComposerRoot } from '../../lib/composer/scope';
import type { Anyway, Happening } from '../../lib/journal/journal';
import { isBlank } from '../../lib/review/draft';
import { levelOf } from '../../lib/review/judgement';
import type { Review, ReviewEvent } from '../../lib/review/review';

export interface Counting {
  /** A review has moved on. */
  stepped(root: ComposerRoot, event: ReviewEvent, now: Review): void;
  /** "Post anyway" was confirmed; it counts once the post goes. */
  released(root: ComposerRoot, why: Anyway): void;
  /** Post was pressed and passed. */
  passed(root: ComposerRoot, review: Review): void;
  masked(pictures: number): void;
}

export function counting(note: (happening: Happening) => void): Counting {
  /** A post that is held three times before it is corrected was held once. */
  const held = new WeakSet<ComposerRoot>();
  const reasons = new WeakMap<ComposerRoot, Anyway>();

  return {
    stepped(root, event, now) {
      if (event.type === 'post' && now.phase === 'held' && !held.has(root)) {
        held.add(root);
        note({ type: 'held', kinds: kindsHolding(now) });
      } else if (event.type === 'draft' && now.phase === 'ready' && held.delete(root)) {
        note({ type: 'corrected' });
      } else if (event.type === 'draft' && isBlank(now.draft)) held.delete(root);
    },
    released: (root, why) => void reasons.set(root, why),
    passed(root, { phase }) {
      held.delete(root);
      if (phase === 'released') note({ type: 'anyway', reason: reasons.get(root) ?? 'unsaid' });
    },
    masked(pictures) {
      if (pictures > 0) note({ type: 'masked', pictures });
    },
  };
}

const kindsHolding = ({ judgement }: Review) => [
  ...new Set(
    judgement.concerns.flatMap((concern) =>
      'finding' in concern && levelOf(concern) === 'stop' ? [concern.finding.kind] : [],
    ),
  ),
];
