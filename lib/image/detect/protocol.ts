import type { DetectorInput } from './input';
import type { Region } from './region';

/** To the detector's worker: one look. `id` comes back with the answer. */
export type ToDetector =
  | { readonly type: 'warm' }
  | ({ readonly type: 'detect'; readonly id: number } & DetectorInput);

/** Regions in pixels of the input. */
export type FromDetector =
  | { readonly type: 'detected'; readonly id: number; readonly regions: readonly Region[] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
