import { browser } from '../../lib/browser';
import type { DraftStatus, Request } from '../../lib/messages';
import { levelOf } from '../../lib/review/judgement';
import type { Review } from '../../lib/review/review';
import { magnitudeOf } from '../../lib/risk/magnitude';
import type { Desk } from './desk';

/** Answers the popup's questions about the draft on this page. */
export function answerPopup(desk: Desk, signal: AbortSignal): void {
  const answer = (message: unknown): Promise<DraftStatus> | undefined => {
    const request = message as Partial<Request> | null;
    if (request?.type === 'watch-draft') desk.watchByHand(request.on === true);
    else if (request?.type === 'show-draft') desk.showReview();
    else if (request?.type !== 'ask-draft') return undefined;
    return Promise.resolve(statusOf(desk.current()));
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
}

function statusOf(review: Review | null): DraftStatus {
  const concerns = review?.judgement.concerns ?? [];
  const atLevel = (level: string) =>
    concerns.filter((concern) => 'finding' in concern && levelOf(concern) === level).length;
  const crowd = concerns.find((concern) => concern.type === 'crowd');
  return {
    state: review === null ? 'none' : review.phase === 'unwatched' ? 'unwatched' : 'watched',
    stops: atLevel('stop'),
    warns: atLevel('warn'),
    crowd: crowd === undefined ? null : magnitudeOf(crowd.crowd.k),
    notChecked: concerns.filter(({ type }) => type === 'not-checked' || type === 'waiting').length,
    textUnread: concerns.some(({ type }) => type === 'text-unread'),
  };
}
