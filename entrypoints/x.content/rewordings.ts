/** The draft in other words, worked out once for each state of it and only for who looks. */

import type { Draft, DraftText } from '../../lib/review/draft';
import type { Judgement } from '../../lib/review/judgement';
import { type Magnitude, magnitudeOf } from '../../lib/risk/magnitude';
import { applyEdit } from '../../lib/text/edit';
import type { Edit, Language } from '../../lib/text/finding';
import { type Engine, offeredEngine } from '../engine/offer';
import { type CrowdSettings, crowdOptions } from './crowds';

/** One change of one item of the thread; `from` is the text that it was made for. */
export interface Planned {
  readonly part: number;
  readonly from: string;
  readonly edit: Edit;
}

export interface Offer {
  readonly parts: readonly Planned[];
  /** People who fit then; null when the offer is not about them. */
  readonly magnitude: Magnitude | null;
  readonly reaches: boolean;
}

export interface Offers {
  readonly rewrite: Offer | null;
  readonly neutral: Offer | 'told' | null;
}

export const NO_OFFERS: Offers = { rewrite: null, neutral: null };

/** Only the posts can be changed from here: descriptions of pictures, polls and places are X's own fields. */
const postsOf = ({ texts }: Draft): readonly DraftText[] => texts.filter(({ role }) => role === 'post');

export function rewordings(): (draft: Draft, judgement: Judgement, settings: CrowdSettings) => Offers {
  let last: { readonly crowds: Draft['crowds']; readonly isRed: boolean; readonly offers: Offers } | null =
    null;
  return (draft, { concerns }, settings) => {
    const isRed = concerns.some((concern) => concern.type === 'crowd' && concern.level === 'stop');
    // The crowds are the same object as long as the words are.
    if (last?.crowds === draft.crowds && last.isRed === isRed) return last.offers;
    const engine = offeredEngine();
    if (engine === null) return NO_OFFERS;
    const offers = {
      rewrite: isRed ? rewriteOf(draft, settings, engine) : null,
      neutral: neutralOf(draft, engine),
    };
    last = { crowds: draft.crowds, isRed, offers };
    return offers;
  };
}

function rewriteOf(draft: Draft, settings: CrowdSettings, engine: Engine): Offer | null {
  const reread = (text: string, lang: Language) => engine.scan(text, { lang });
  const posts = postsOf(draft);
  const options = crowdOptions(draft.texts, settings);
  const found = engine.rewrite(posts, { ...options, scan: reread });
  if (found === null) return null;
  const parts = planned(posts, found.edits);
  if (parts.length === 0) return null;
  // What X's own fields say stays as it is, and counts.
  const fields = draft.texts.filter(({ role }) => role !== 'post');
  const whole = [
    ...found.texts.map((text, at) => ({
      text,
      scan: reread(text, posts[at]?.scan.language ?? options.language),
    })),
    ...fields,
  ];
  const then = fields.length === 0 ? found.after : (engine.crowdOf(whole, options) ?? found.after);
  return { parts, magnitude: magnitudeOf(then.k), reaches: found.reaches && then.band !== 'red' };
}

function neutralOf(draft: Draft, engine: Engine): Offers['neutral'] {
  const posts = postsOf(draft);
  const told = posts.map(({ text, scan: { language } }) => engine.neutral(text, language));
  // One item that tells the sex tells it of the whole thread.
  if (told.some(({ kind }) => kind === 'told-by-the-case'))
    return draft.crowds[0] !== undefined && draft.crowds[0].band !== 'quiet' ? 'told' : null;
  const parts = planned(
    posts,
    told.map((one) => (one.kind === 'neutral' ? one.edit : null)),
  );
  return parts.length === 0 ? null : { parts, magnitude: null, reaches: true };
}

const planned = (posts: readonly DraftText[], edits: readonly (Edit | null)[]): readonly Planned[] =>
  posts.flatMap(({ text }, part) => {
    const edit = edits[part] ?? null;
    return edit === null || applyEdit(text, edit) === text ? [] : [{ part, from: text, edit }];
  });
