import type { Box } from '../report';

/** A face as the network sees it: brow to chin, ear to ear, in pixels of what it looked at. */
export interface Face {
  readonly box: Box;
  /** 0 to 1. */
  readonly score: number;
}
