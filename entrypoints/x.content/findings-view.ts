/** What the doctor sees of a review: the machine's state as the components need it. Pure. */
import type {
  Correction,
  FindingView,
  IgnoredView,
  NoteView,
  PanelNotice,
  PanelView,
} from '../../components/view';
import type { Draft } from '../../lib/review/draft';
import type { Concern } from '../../lib/review/judgement';
import { isOpen, type Review } from '../../lib/review/review';
import { magnitudeOf } from '../../lib/risk/magnitude';
import type { Effective } from '../../lib/settings/effective';
import { applyEdit } from '../../lib/text/edit';
import type { Finding } from '../../lib/text/finding';
import { offeredEngine } from '../engine/offer';
import { withIds } from './concern-ids';
import { adviceViews, crowdViews, rewordingsView, wordsOf } from './crowd-view';
import { partOf } from './draft-part';
import { imageViews } from './image-views';
import type { Incoming } from './incoming';
import type { Offers, Planned } from './rewordings';

type TextConcern = Extract<Concern, { type: 'text' }>;

const inText = (concerns: readonly Concern[]) =>
  withIds(concerns.filter((concern): concern is TextConcern => concern.type === 'text'));

/** The text findings among concerns, as cards. */
export const findingViews = (concerns: readonly Concern[], draft: Draft): FindingView[] =>
  inText(concerns).map((one) => cardView(one, draft));

/** The card of one finding of one text; null when it is no concern any more. */
export function findingViewOf(
  { judgement, draft }: Review,
  part: number,
  finding: Finding,
): FindingView | null {
  const one = inText(judgement.concerns).find(
    ({ concern }) => concern.part === part && concern.finding === finding,
  );
  return one ? cardView(one, draft) : null;
}

const cardView = (
  { id, concern: { finding, words, part } }: { id: string; concern: TextConcern },
  draft: Draft,
) => ({
  id,
  kind: finding.kind,
  level: finding.level,
  words,
  reason: finding.reason,
  part: partOf(draft, part),
  suggestions: finding.suggestions.map(({ text }) => ({ text })),
});

/** What the doctor keeps, text and pictures alike. */
export const ignoredViews = (concerns: readonly Concern[]): IgnoredView[] =>
  withIds(concerns).map(({ id, concern }) => {
    if (concern.type === 'text') return { id, kind: concern.finding.kind, words: concern.words };
    if (concern.type === 'image') return { id, kind: concern.finding.kind, words: concern.finding.text };
    if (concern.type === 'crowd') return { id, kind: 'crowd', words: wordsOf(concern.crowd) };
    return { id, kind: 'unread', words: '' };
  });

/** The text concern behind a card's id. */
export const concernOf = (id: string, concerns: readonly Concern[]): TextConcern | undefined =>
  inText(concerns).find((one) => one.id === id)?.concern;

/** The findings to correct in each text of the thread, by its place. */
export function toCorrect({ judgement, draft }: Review): Map<number, Finding[]> {
  const byPart = new Map<number, Finding[]>();
  for (const concern of judgement.concerns) {
    if (concern.type !== 'text' || draft.texts[concern.part]?.role !== 'post') continue;
    byPart.set(concern.part, [...(byPart.get(concern.part) ?? []), concern.finding]);
  }
  return byPart;
}

/** The edits that make these corrections; texts without one are left out. */
export function plannedCorrections(
  { texts }: Draft,
  byPart: ReadonlyMap<number, readonly Finding[]>,
): readonly Planned[] {
  return [...byPart].flatMap(([part, findings]) => {
    const from = texts[part]?.text ?? '';
    const edit = offeredEngine()?.correct(from, findings) ?? null;
    return edit === null ? [] : [{ part, from, edit }];
  });
}

function correctionOf(review: Review): Correction | null {
  const [first] = plannedCorrections(review.draft, toCorrect(review));
  return first === undefined ? null : { before: first.from, after: applyEdit(first.from, first.edit) };
}

export function panelView(
  review: Review,
  incoming: readonly Incoming[],
  notice: PanelNotice | null,
  offers: Offers,
  settings: Effective,
): PanelView | null {
  if (!isOpen(review)) return null;
  if (review.phase === 'released') return { state: 'released' };
  const { judgement, draft } = review;
  const content = {
    findings: findingViews(judgement.concerns, draft),
    crowds: crowdViews(judgement, draft, settings),
    rewordings: rewordingsView(offers, draft),
    advice: adviceViews(draft, settings),
    images: imageViews(review, incoming),
    ignored: ignoredViews(judgement.ignored),
    notice: notice ?? (judgement.concerns.some(({ type }) => type === 'text-unread') ? 'text-unread' : null),
    picturesLeft: draft.media.filter(({ state }) => state === 'left').length,
    asksReason: settings.postAnyway === 'reason',
    contact: settings.contact,
  };
  if (review.phase === 'ready') return { state: 'ready', ...content };
  const correction = correctionOf(review);
  if (review.phase === 'shown') return { state: 'noted', correction, ...content };
  const reading = incoming.some(({ stage }) => stage.state === 'reading' || stage.state === 'waiting');
  const onlyWaiting = judgement.concerns.every(({ type }) => type === 'waiting');
  return { state: reading && onlyWaiting ? 'to-check' : 'held', correction, ...content };
}

export function noteView({ phase, judgement, draft }: Review): NoteView | null {
  if (phase !== 'noted' && phase !== 'flagged') return null;
  const onImages = judgement.concerns.flatMap((concern) =>
    concern.type === 'image' ? [{ ...concern.finding, words: concern.finding.text }] : [],
  );
  const findings = [...findingViews(judgement.concerns, draft), ...onImages];
  const crowd = judgement.concerns.find((concern) => concern.type === 'crowd');
  if (findings.length === 0 && crowd === undefined) return null;
  return {
    findings,
    crowd: crowd === undefined ? null : { level: crowd.level, magnitude: magnitudeOf(crowd.crowd.k) },
  };
}
