import type { Words } from '../lib/words/index';
import type { Headline } from './headline';
import type { ImageReviewView } from './view';

/** What the review of a picture is about. */
export type ReviewKind = 'found' | 'video' | 'animated' | 'unchecked' | 'clear';

export const kindOf = ({ type, boxes, notChecked }: ImageReviewView): ReviewKind => {
  if (type === 'video') return 'video';
  if (boxes.length > 0) return 'found';
  if (notChecked.length === 0) return 'clear';
  return notChecked.includes('animated') ? 'animated' : 'unchecked';
};

/** The two sentences at the top of the review. */
export const imageHeadline = (view: ImageReviewView, words: Words): Headline => {
  const { headline, detail, masking } = words.image;
  const kind = kindOf(view);
  const about = view.state === 'masking' ? masking : undefined;
  if (kind === 'found') return { title: headline.found(view.boxes.length), detail: about ?? detail.found };
  if (kind !== 'video') return { title: headline[kind], detail: about ?? detail[kind] };
  if (view.frames === 0) return { title: headline.unchecked, detail: detail.unchecked };
  const title = view.boxes.length > 0 ? headline.videoFound : headline.video;
  return { title, detail: detail.video(view.frames) };
};
