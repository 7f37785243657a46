/** What the interface shows: the review machine's state as the panel needs it, and what the doctor can ask for. */
import type { Box, ImageType, NotChecked, Trace } from '../lib/image/report';
import type { PictureKind } from '../lib/review/picture-kind';
import type { PostingReason } from '../lib/review/posting-reason';
import type { Assumption } from '../lib/risk/assumption';
import type { Band } from '../lib/risk/estimate';
import type { FactKind } from '../lib/risk/fact';
import type { Magnitude } from '../lib/risk/magnitude';
import type { RuleId } from '../lib/rules/rule';
import type { Kind, Level, ReasonKey } from '../lib/text/finding';

/** Draws a picture into a canvas of the component; the caller sets the canvas' width and height in pixels. */
export type Paint = (canvas: HTMLCanvasElement) => void;

/** Steps of reading an image, `done` of `total`. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Where in what will be sent a finding stands. `item` counts from 1. */
export type Part =
  | { readonly in: 'post' }
  | { readonly in: 'thread'; readonly item: number }
  | { readonly in: 'alt-text' }
  | { readonly in: 'poll' }
  | { readonly in: 'place-tag' };

export interface SuggestionView {
  /** What stands there afterwards; '' for a removal. */
  readonly text: string;
}

export interface FindingView {
  /** Stable while the finding stands, across scans. */
  readonly id: string;
  readonly kind: Kind;
  readonly level: Level;
  /** The words found, as they stand in the draft. */
  readonly words: string;
  readonly reason: ReasonKey;
  readonly part: Part;
  /** Best first; empty where the text can only be changed by hand. */
  readonly suggestions: readonly SuggestionView[];
}

/** Something that the doctor looked at and keeps in this post. */
export interface IgnoredView {
  readonly id: string;
  /** `crowd`: a whole description. */
  readonly kind: Kind | 'crowd';
  readonly words: string;
}

/** How many people fit what is said of one patient. */
export interface CrowdView {
  /** Stable while the same things are said. */
  readonly id: string;
  readonly band: Band;
  readonly magnitude: Magnitude;
  /** People who must fit for Post to pass. */
  readonly needed: number;
  /** What counts most first. */
  readonly drivers: readonly { readonly kind: FactKind; readonly words: string }[];
  readonly assumptions: readonly Assumption[];
}

/** A text of the draft in other words, with the characters that X counts. */
export interface RewordedPart {
  readonly part: Part;
  readonly before: string;
  readonly after: string;
  readonly characters: { readonly before: number; readonly after: number };
}

/** The draft in other words. */
export interface RewordingView {
  readonly parts: readonly RewordedPart[];
  /** People who fit then; null when it was not said for their sake. */
  readonly magnitude: Magnitude | null;
  readonly reaches: boolean;
}

/** The ways to put the draft otherwise; null where there is none. */
export interface RewordingsView {
  /** The smallest change that is enough. */
  readonly rewrite: RewordingView | null;
  /** Without the sex, on request; `told`: the case itself tells it. */
  readonly neutral: RewordingView | 'told' | null;
}

/** What a colleague would mention; it holds nothing. */
export interface AdviceView {
  readonly rule: RuleId;
  /** The words that it is about; '' for the whole post. */
  readonly words: string;
  /** Usual short names of the texts behind it. */
  readonly references: readonly string[];
}

/** One value seen on an image. */
export interface SeenView {
  readonly id: string;
  readonly kind: Kind;
  readonly level: Level;
  readonly words: string;
  readonly reason: ReasonKey;
}

/** An image of the draft, as the panel shows it; `n` counts from 1 in the order of the draft. */
export type ImageView = {
  readonly id: string;
  readonly n: number;
  readonly paint: Paint | null;
} & (
  | { readonly state: 'reading'; readonly progress: Progress }
  | {
      readonly state: 'read';
      readonly seen: readonly SeenView[];
      readonly notChecked: readonly NotChecked[];
      /** What its file told beside the pixels, taken away already. */
      readonly removed: readonly Trace[];
      /** Whether the picture can be opened for covering from here. */
      readonly canOpen: boolean;
    }
  | { readonly state: 'masked' }
);

/** The draft before and after "correct everything". */
export interface Correction {
  readonly before: string;
  readonly after: string;
}

/** Something went another way than asked. */
/** `orphaned`: Discret was updated under the page. */
export type PanelNotice = 'not-replaced' | 'composing' | 'changed' | 'text-unread' | 'orphaned';

interface Content {
  readonly findings: readonly FindingView[];
  /** The descriptions that fit too few; when there is none, the smallest one, which is quiet. */
  readonly crowds: readonly CrowdView[];
  readonly rewordings: RewordingsView;
  /** Most pressing first. */
  readonly advice: readonly AdviceView[];
  readonly images: readonly ImageView[];
  readonly ignored: readonly IgnoredView[];
  readonly notice: PanelNotice | null;
  /** Pictures that the settings let pass unread. */
  readonly picturesLeft: number;
  /** Whether "post anyway" asks for a reason. */
  readonly asksReason: boolean;
  /** Whom the team has one ask; '' when it names nobody. */
  readonly contact: string;
}

/**
 * `held`: Post is held. `to-check`: an image is still being read. `noted`: opened by the doctor, nothing holds.
 * `ready`: corrected. `released`: "post anyway" was confirmed.
 */
export type PanelView =
  | ({ readonly state: 'held'; readonly correction: Correction | null } & Content)
  | ({ readonly state: 'to-check'; readonly correction: Correction | null } & Content)
  | ({ readonly state: 'noted'; readonly correction: Correction | null } & Content)
  | ({ readonly state: 'ready' } & Content)
  | { readonly state: 'released' };

export interface PanelEvents {
  readonly onCorrectAll: () => void;
  /** `index` counts in the finding's suggestions. */
  readonly onSuggestion: (findingId: string, index: number) => void;
  readonly onIgnore: (findingId: string) => void;
  readonly onRestore: (findingId: string) => void;
  readonly onOpenImage: (imageId: string) => void;
  /** Put the reworded parts into the post. */
  readonly onReword: (way: keyof RewordingsView) => void;
  /** Never show advice of this rule again. */
  readonly onAdviceOff: (rule: RuleId) => void;
  /** The words of the draft to the clipboard; false when the browser refused. */
  readonly onCopyDraft: () => Promise<boolean>;
  /** The deliberate second step was taken; `why` where it was asked for. */
  readonly onPostAnyway: (why: PostingReason | null) => void;
  readonly onClose: () => void;
}

/** The one-line note; it shows nothing when there is neither. */
export interface NoteView {
  /** The description that fits too few, if one does. */
  readonly crowd: { readonly level: 'stop' | 'warn'; readonly magnitude: Magnitude } | null;
  readonly findings: readonly Pick<SeenView, 'kind' | 'level' | 'words'>[];
}

/** An image on its way to X, `n` counting from 1. */
export type ShelfItem = {
  readonly id: string;
  readonly n: number;
  readonly paint: Paint | null;
} & (
  | { readonly state: 'waiting' }
  | { readonly state: 'reading'; readonly progress: Progress; readonly seen: readonly Spot[] }
  /** Attached, or about to be. `removed`: what its file told beside the pixels, worth a line. */
  | { readonly state: 'clear'; readonly removed: readonly Trace[] }
  | { readonly state: 'to-review' }
  | { readonly state: 'failed'; readonly why: NotChecked }
);

/** Where something was seen, as parts of the picture's width and height (0 to 1). */
export type Spot = Box;

export interface ShelfEvents {
  /** Stop reading; the image is not attached. */
  readonly onCancel: (imageId: string) => void;
  /** Hand it over unread; the deliberate second step was taken. */
  readonly onAttachUnchecked: (imageId: string) => void;
  readonly onOpenImage: (imageId: string) => void;
}

/** A value on the picture, in pixels of the upright image. */
export interface BoxView extends SeenView {
  /** Where it stands. */
  readonly value: Box;
  /** What would cover it, margin included. */
  readonly box: Box;
}

/** `still-legible`: what was to be covered could be read on the written picture; its boxes are among `boxes` now. */
export type ImageNotice = 'not-redacted' | 'not-attached' | 'still-legible';

export interface ImageReviewView {
  readonly id: string;
  /** `masking`: the redaction runs, nothing can be pressed. */
  readonly state: 'open' | 'masking';
  /** Pixels of the upright image; 0 when it could not be decoded. */
  readonly width: number;
  readonly height: number;
  /** `null` when there is no picture to draw. */
  readonly paint: Paint | null;
  readonly type: ImageType;
  /** Pictures read of a video; otherwise 1 or 0. */
  readonly frames: number;
  readonly boxes: readonly BoxView[];
  /** Covers for every line of text, read or not. */
  readonly text: readonly Box[];
  readonly subject: PictureKind;
  /** What the file carries beside its pixels, and loses when it is written anew. */
  readonly traces: readonly Trace[];
  readonly notChecked: readonly NotChecked[];
  readonly notice: ImageNotice | null;
}

export interface ImageEvents {
  /** Boxes to cover and the part to keep (null: all), in pixels of the upright image. */
  readonly onAttachRedacted: (boxes: readonly Box[], crop: Box | null) => void;
  /** The deliberate second step was taken, or there was nothing to cover. */
  readonly onAttachAsIs: () => void;
  readonly onDontAttach: () => void;
  /** To the clipboard; false when the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Decide later: the image stays on the shelf. */
  readonly onClose: () => void;
}
