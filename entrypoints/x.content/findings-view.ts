/** What the doctor sees of a review: the machine's state as the components need it. Pure. */
import type {
  Correction,
  FindingView,
  IgnoredView,
  NoteView,
  PanelNotice,
  PanelView,
  Part,
} from '../../components/view';
import type { Draft } from '../../lib/review/draft';
import type { Concern } from '../../lib/review/judgement';
import { isOpen, type Review } from '../../lib/review/review';
import { correct } from '../../lib/text/correct';
import { applyEdit } from '../../lib/text/edit';
import type { Finding } from '../../lib/text/finding';
import type { Incoming } from './image-intake';
import { imageViews } from './image-views';

type TextConcern = Extract<Concern, { type: 'text' }>;

/** Concerns with ids that stay while they stand: the key, and which of its kind. */
function withIds<C extends Concern>(concerns: readonly C[]): { readonly id: string; readonly concern: C }[] {
  const seen = new Map<string, number>();
  return concerns.map((concern) => {
    const count = seen.get(concern.key) ?? 0;
    seen.set(concern.key, count + 1);
    return { id: `${concern.key}\u0000${count}`, concern };
  });
}

/** The key of the concern behind a view's id. */
export const keyOf = (id: string): string => id.slice(0, id.lastIndexOf('\u0000'));

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
const ignoredViews = (concerns: readonly Concern[]): IgnoredView[] =>
  withIds(concerns).map(({ id, concern }) => {
    if (concern.type === 'text') return { id, kind: concern.finding.kind, words: concern.words };
    if (concern.type === 'image') return { id, kind: concern.finding.kind, words: concern.finding.text };
    return { id, kind: 'unread', words: '' };
  });

/** The text concern behind a card's id. */
export const concernOf = (id: string, concerns: readonly Concern[]): TextConcern | undefined =>
  inText(concerns).find((one) => one.id === id)?.concern;

function partOf(draft: Draft, part: number): Part {
  const role = draft.texts[part]?.role;
  if (role === 'alt') return { in: 'alt-text' };
  if (role === 'poll') return { in: 'poll' };
  if (role === 'place') return { in: 'place-tag' };
  const thread = draft.texts.filter((text) => text.role === 'post').length > 1;
  return thread ? { in: 'thread', item: part + 1 } : { in: 'post' };
}

/** The findings to correct in each text of the thread, by its place. */
export function toCorrect({ judgement, draft }: Review): Map<number, Finding[]> {
  const byPart = new Map<number, Finding[]>();
  for (const concern of judgement.concerns) {
    if (concern.type !== 'text' || draft.texts[concern.part]?.role !== 'post') continue;
    byPart.set(concern.part, [...(byPart.get(concern.part) ?? []), concern.finding]);
  }
  return byPart;
}

function correctionOf(review: Review): Correction | null {
  for (const [part, findings] of toCorrect(review)) {
    const before = review.draft.texts[part]?.text ?? '';
    const edit = correct(before, findings);
    if (edit) return { before, after: applyEdit(before, edit) };
  }
  return null;
}

export function panelView(
  review: Review,
  incoming: readonly Incoming[],
  notice: PanelNotice | null,
): PanelView | null {
  if (!isOpen(review)) return null;
  if (review.phase === 'released') return { state: 'released' };
  const { judgement, draft } = review;
  const content = {
    findings: findingViews(judgement.concerns, draft),
    images: imageViews(review, incoming),
    ignored: ignoredViews(judgement.ignored),
    notice: notice ?? (judgement.concerns.some(({ type }) => type === 'text-unread') ? 'text-unread' : null),
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
  return findings.length > 0 ? { findings } : null;
}
