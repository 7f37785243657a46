import { browser } from '../../lib/browser';
import type { DraftStatus, Request } from '../../lib/messages';
import type { Review } from '../../lib/review/review';
import type { Desk } from './desk';

/** Answers the popup's questions about the draft on this page. */
export function answerPopup(desk: Desk, signal: AbortSignal): void {
  const answer = (message: unknown): Promise<DraftStatus> | undefined => {
    const request = message as Partial<Request> | null;
    if (request?.type === 'watch-draft') desk.watchByHand(request.on === true);
    else if (request?.type !== 'ask-draft') return undefined;
    return Promise.resolve(statusOf(desk.current()));
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
}

function statusOf(review: Review | null): DraftStatus {
  const concerns = review?.judgement.concerns ?? [];
  const atLevel = (level: string) =>
    concerns.filter((concern) => 'finding' in concern && concern.finding.level === level).length;
  return {
    state: review === null ? 'none' : review.phase === 'unwatched' ? 'unwatched' : 'watched',
    stops: atLevel('stop'),
    warns: atLevel('warn'),
    notChecked: concerns.filter(({ type }) => type === 'not-checked' || type === 'waiting').length,
    textUnread: concerns.some(({ type }) => type === 'text-unread'),
  };
}
