/** What the tests ask of the composer probe, JSON over two DOM events. */
export const ORDER = 'composer-order';
export const DONE = 'composer-done';

export type Order =
  | { readonly do: 'read' }
  | { readonly do: 'replace'; readonly start: number; readonly end: number; readonly text: string };

export interface Done {
  /** The composer's text, as `lib/composer` reads it. */
  readonly text: string;
  /** Whether a replacement says that it was taken. */
  readonly taken: boolean;
  readonly caret: number | null;
}
