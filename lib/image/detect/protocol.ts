import type { Face } from '../faces/face';
import type { DetectorInput } from './input';
import type { Region } from './region';

/** One look for text or for faces. */
export interface DetectorQuestion extends DetectorInput {
  readonly type: 'detect' | 'faces';
}

/** To the detector's worker. `id` comes back with the answer. */
export type ToDetector = { readonly type: 'warm' } | (DetectorQuestion & { readonly id: number });

/** Regions and faces in pixels of the input. */
export type FromDetector =
  | { readonly type: 'detected'; readonly id: number; readonly regions: readonly Region[] }
  | { readonly type: 'faces'; readonly id: number; readonly faces: readonly Face[] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
