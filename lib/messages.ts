/**
 * The typed protocol between contexts.
 *
 * An image job is one port, opened by the content script to the context that holds the engines (Chrome: the
 * offscreen document; Firefox: the background page). Bytes travel as base64 in pieces, because Chrome's messages
 * are JSON; closing the port cancels the job, and a port that closes early means "not checked".
 */
import type { Box, ImageFinding, ImageReport, NotChecked } from './image/report';
import type { Magnitude } from './risk/magnitude';
import type { Span } from './text/finding';
import type { Terms } from './text/terms';

/** Content script → background: make sure that the engines' home exists. Answer: `{ready: true}`. */
export interface WakeEngines {
  readonly type: 'wake-engines';
}

/** Popup → content script: what is the state of the composer in use? Answer: `DraftStatus`. */
export interface AskDraft {
  readonly type: 'ask-draft';
}

/** Popup → content script: watch this draft even without a watched tag, or stop doing so. Answer: `DraftStatus`. */
export interface WatchDraft {
  readonly type: 'watch-draft';
  readonly on: boolean;
}

/** Popup → content script: open the panel of this draft, whatever it holds. Answer: `DraftStatus`. */
export interface ShowDraft {
  readonly type: 'show-draft';
}

/** Popup → content script: which parts of X's page are recognised? Answer: `SelfCheck`. */
export interface AskSelfCheck {
  readonly type: 'self-check';
}

export type PopupRequest = AskDraft | WatchDraft | ShowDraft | AskSelfCheck;

/**
 * Content script → background: whose names stand in these English sentences? The library that answers is too heavy
 * for a page. Answer: for each sentence the spans of its names, in offsets of the sentence.
 */
export interface ReadEnglish {
  readonly type: 'read-english';
  readonly sentences: readonly string[];
}

export type EnglishNames = readonly (readonly Span[])[];

export type Request = WakeEngines | PopupRequest | ReadEnglish;

export interface DraftStatus {
  /** `none`: no composer on this page. */
  readonly state: 'none' | 'unwatched' | 'watched';
  readonly stops: number;
  readonly warns: number;
  /** How many people fit, where they are too few. */
  readonly crowd: Magnitude | null;
  /** Pictures. */
  readonly notChecked: number;
  /** Pictures that the settings let pass unread. */
  readonly picturesLeft: number;
  readonly textUnread: boolean;
}

/** How often each part of X's page is recognised, by the name of its selector: no word of the page. */
export interface SelfCheck {
  readonly parts: Readonly<Record<string, number>>;
}

export const IMAGE_PORT = 'image-job';

/** Characters of base64 a piece: far below every browser's message limit. */
export const PIECE = 1 << 20;

export type ToEngines =
  /** Before the first bytes, if at all: the doctor's and the team's own words, looked for on this picture. */
  | { readonly type: 'terms'; readonly terms: Terms }
  | { readonly type: 'bytes'; readonly base64: string; readonly last: boolean }
  | { readonly type: 'redact'; readonly boxes: readonly Box[]; readonly crop: Box | null };

/**
 * What is found while reading goes on, only what was not told before; the report repeats it, mended where a later look
 * knew better. Width and height are the upright image's, in pixels.
 */
export interface Found {
  readonly type: 'found';
  readonly findings: readonly ImageFinding[];
  readonly width: number;
  readonly height: number;
}

export type FromEngines =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | Found
  | { readonly type: 'report'; readonly report: ImageReport }
  /** A redaction was made and refused: this could still be read on it. Nothing of it is handed over. */
  | { readonly type: 'still-legible'; readonly findings: readonly ImageFinding[] }
  | { readonly type: 'redacted'; readonly base64: string; readonly last: boolean; readonly mime: string }
  | { readonly type: 'failed'; readonly why: NotChecked };
