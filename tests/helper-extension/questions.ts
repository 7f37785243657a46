/** What tests ask about the inside of Discret's closed shadow root, and what they hear; JSON over two DOM events. */
export const ASK = 'peek-ask';
export const ANSWER = 'peek-answer';

/** The custom element that carries Discret's interface. */
export const HOST = 'discret-root';

export interface Question {
  readonly selector: string;
  /** Scrolls the first match into view before measuring it. */
  readonly reveal: boolean;
}

export interface Seen {
  readonly tag: string;
  /** As rendered, line breaks included. */
  readonly text: string;
  /** Of a form field; empty otherwise. */
  readonly value: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** CSS pixels from the top left corner of the viewport. */
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly visible: boolean;
  readonly focused: boolean;
  readonly disabled: boolean;
}

export interface Answer {
  /** How many hosts stand in the page. */
  readonly hosts: number;
  /** All that is shown, without styles. */
  readonly text: string;
  readonly seen: readonly Seen[];
}
