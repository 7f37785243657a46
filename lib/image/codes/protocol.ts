import type { SeenCode } from './payload';

/** To the code reader's worker: the pixels of a picture, four bytes each. `id` comes back with the answer. */
export interface ToCodeReader {
  readonly id: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Codes in pixels of what was sent. */
export type FromCodeReader =
  | { readonly type: 'codes'; readonly id: number; readonly codes: readonly SeenCode[] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
