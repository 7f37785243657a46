/** Everything that one press of Post would send, and what was found in it. */
import type { ImageFinding, NotChecked, Trace } from '../image/report';
import type { DraftCrowd } from '../risk/crowd';
import type { Scan } from '../text/finding';

export interface DraftText {
  readonly role: 'post' | 'alt' | 'poll' | 'place';
  readonly text: string;
  readonly scan: Scan;
}

/** A picture in the composer. */
export type DraftMedia =
  | { readonly id: string; readonly state: 'harmless' }
  /** The settings want no picture read: nothing is known of it, and nothing holds. */
  | { readonly id: string; readonly state: 'left' }
  | {
      readonly id: string;
      readonly state: 'checked';
      readonly findings: readonly ImageFinding[];
      /** What its file told beside the pixels before it was written anew. */
      readonly removed?: readonly Trace[];
    }
  | { readonly id: string; readonly state: 'not-checked'; readonly why: NotChecked };

export interface Draft {
  /** The items of the thread first, in their order. */
  readonly texts: readonly DraftText[];
  /** How many people the texts fit, one crowd a patient, the gravest first. */
  readonly crowds: readonly DraftCrowd[];
  readonly media: readonly DraftMedia[];
  /** Pictures taken from the doctor's hands that X does not have yet: being read, or waiting for a decision. */
  readonly waiting: number;
  /** The posts replied to or quoted, as the page shows them: never judged, they only carry the tag. */
  readonly answered: readonly string[];
}

export const EMPTY_DRAFT: Draft = { texts: [], crowds: [], media: [], waiting: 0, answered: [] };

/** Equal exactly when the same words and the same pictures would be sent. Kept in memory only. */
export function fingerprint(draft: Draft): string {
  return JSON.stringify([
    draft.texts.map(({ role, text }) => [role, text]),
    draft.media.map(({ id }) => id),
    draft.waiting,
  ]);
}

/** Nothing is left to send: what was decided about this draft goes with it. No textbox at all says nothing. */
export const isBlank = ({ texts, media, waiting }: Draft): boolean =>
  texts.length > 0 && media.length === 0 && waiting === 0 && texts.every(({ text }) => text.trim() === '');
