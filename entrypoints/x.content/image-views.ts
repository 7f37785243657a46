/** Pictures as the components need them: on their way, asked about, and in the draft. Pure. */
import type { BoxView, ImageReviewView, ImageView, ShelfItem, Spot } from '../../components/view';
import { coverOf } from '../../lib/image/boxes';
import type { Box, ImageReport } from '../../lib/image/report';
import type { DraftMedia } from '../../lib/review/draft';
import type { Concern } from '../../lib/review/judgement';
import { pictureKindOf } from '../../lib/review/picture-kind';
import type { Review } from '../../lib/review/review';
import type { Incoming } from './incoming';

/** Every picture of the draft that the panel has a word to say about. */
export function imageViews({ draft, judgement }: Review, incoming: readonly Incoming[]): ImageView[] {
  const attached = draft.media.flatMap((media, index) => attachedView(media, index + 1, judgement.concerns));
  const coming = incoming.flatMap((item, index) => incomingView(item, draft.media.length + index + 1));
  return [...attached, ...coming];
}

function attachedView(media: DraftMedia, n: number, concerns: readonly Concern[]): ImageView[] {
  const seen = concerns.flatMap((concern) =>
    concern.type === 'image' && concern.media === media.id
      ? [{ ...seenView(concern.finding), id: concern.key }]
      : [],
  );
  const unchecked = concerns.flatMap((concern) =>
    concern.type === 'not-checked' && concern.media === media.id ? [concern.why] : [],
  );
  const removed = (media.state === 'checked' && media.removed) || [];
  if (seen.length + unchecked.length + removed.length === 0) return [];
  const state = { state: 'read', canOpen: false, notChecked: unchecked, seen, removed } as const;
  return [{ id: media.id, n, paint: null, ...state }];
}

function incomingView({ id, picture, stage }: Incoming, n: number): ImageView[] {
  const base = { id, n, paint: picture.paint };
  if (stage.state === 'settled') return [];
  if (stage.state === 'waiting') return [{ ...base, state: 'reading', progress: { done: 0, total: 1 } }];
  if (stage.state === 'reading') return [{ ...base, state: 'reading', progress: stage }];
  const { report } = stage;
  const { notChecked } = report;
  return [{ ...base, state: 'read', canOpen: true, notChecked, seen: boxViews(report), removed: [] }];
}

const seenView = ({ kind, level, text, reason }: ImageReport['findings'][number]) => ({
  kind,
  level,
  words: text,
  reason,
});

const boxViews = (report: ImageReport): BoxView[] =>
  report.findings
    .filter(({ level }) => level !== 'count')
    .flatMap((finding, index) => {
      // The doctor sees what will be painted over, margin included.
      const box = coverOf(finding.box, report.width, report.height);
      return box ? [{ ...seenView(finding), id: String(index), value: finding.box, box }] : [];
    });

export function shelfItems(incoming: readonly Incoming[]): ShelfItem[] {
  return incoming.map(({ id, picture, stage }, index): ShelfItem => {
    const base = { id, n: index + 1, paint: picture.paint };
    if (stage.state === 'waiting') return { ...base, state: 'waiting' };
    if (stage.state === 'reading') return { ...base, state: 'reading', progress: stage, seen: spots(stage) };
    if (stage.state === 'settled') return { ...base, state: 'clear', removed: stage.removed };
    const [why] = stage.report.notChecked;
    return why ? { ...base, state: 'failed', why } : { ...base, state: 'to-review' };
  });
}

const spots = ({ findings, width, height }: Extract<Incoming['stage'], { state: 'reading' }>): Spot[] =>
  width === 0 || height === 0
    ? []
    : findings
        .filter(({ level }) => level !== 'count')
        .map(({ box }) => ({ x: box.x / width, y: box.y / height, w: box.w / width, h: box.h / height }));

/** Every line of text, and every stretch of it that was seen and not read. */
const textOf = ({ lines, findings, width, height }: ImageReport): Box[] =>
  [...lines, ...findings.filter(({ kind }) => kind === 'unread')].flatMap(
    ({ box }) => coverOf(box, width, height) ?? [],
  );

/** The review of one picture while the doctor is asked about it; null otherwise. */
export function imageReviewView({
  id,
  picture,
  stage,
}: Pick<Incoming, 'id' | 'picture' | 'stage'>): ImageReviewView | null {
  if (stage.state !== 'asking' && stage.state !== 'masking') return null;
  const { report, notice, state } = stage;
  return {
    id,
    state: state === 'masking' ? 'masking' : 'open',
    width: report.width,
    height: report.height,
    paint: report.width > 0 ? picture.closeUp(report.width, report.height) : null,
    type: report.type,
    frames: report.frames,
    boxes: boxViews(report),
    text: textOf(report),
    subject: pictureKindOf(report),
    traces: report.traces,
    notChecked: report.notChecked,
    notice,
  };
}
