/** One picture to be made. */
export interface Sketch {
  /** The class of image that it is counted under. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly wear: Wear;
}

/** What happens to a picture on its way: everything absent is not done. */
export interface Wear {
  /** Degrees, clockwise; the ground around gets larger where the picture would be cut. */
  readonly turn?: number;
  /** How far the corners move, as a part of the sides. */
  readonly perspective?: number;
  /** How much darker the far corner is, 0 to 1. */
  readonly shade?: number;
  /** Standard deviation of grey noise, of 255. */
  readonly noise?: number;
  /** Pixels. */
  readonly blur?: number;
  /** Quality 0 to 1 of a JPEG; PNG otherwise. */
  readonly jpeg?: number;
  /** Size over the drawn one. */
  readonly scale?: number;
  readonly ground?: string;
}
