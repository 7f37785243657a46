import { browser, type Runtime } from '../../lib/browser';
import { recognisedParts } from '../../lib/composer/self-check';
import type { DraftStatus, SelfCheck } from '../../lib/messages';
import { levelOf } from '../../lib/review/judgement';
import type { Review } from '../../lib/review/review';
import { magnitudeOf } from '../../lib/risk/magnitude';
import { parsePopupRequest } from '../protocol/popup-requests';
import { fromOwnPage } from '../protocol/sender';
import type { Desk } from './desk';

/** Answers the popup's questions about the draft on this page. */
export function answerPopup(desk: Desk, signal: AbortSignal): void {
  const answer = (
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<DraftStatus | SelfCheck> | undefined => {
    const request = fromOwnPage(sender) ? parsePopupRequest(message) : undefined;
    if (request === undefined) return undefined;
    if (request.type === 'self-check') return Promise.resolve({ parts: recognisedParts(document) });
    if (request.type === 'watch-draft') desk.watchByHand(request.on);
    if (request.type === 'show-draft') desk.showReview();
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
    picturesLeft: review?.draft.media.filter(({ state }) => state === 'left').length ?? 0,
    textUnread: concerns.some(({ type }) => type === 'text-unread'),
  };
}
