import type { SeenCode } from './payload';

/** The pixels of a picture, four bytes each. */
export interface CodeQuestion {
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** To the code reader's worker. `id` comes back with the answer. */
export interface ToCodeReader extends CodeQuestion {
  readonly id: number;
}

/** Codes in pixels of what was sent. */
export type FromCodeReader =
  | { readonly type: 'codes'; readonly id: number; readonly codes: readonly SeenCode[] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
