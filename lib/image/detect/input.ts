import { makeCanvas } from '../canvas';
import type { View } from './views';

/** Mean and deviation of the pictures the network was trained with (ImageNet), for red, green and blue. */
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;
/** The network halves its input five times. */
const STEP = 32;
/** Pixels around the view: letters that touch the picture's edge are not found otherwise. */
export const MARGIN = 16;

export interface DetectorInput {
  /** Three planes of `width` × `height`. */
  readonly planes: Float32Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** A view of the picture as the text detector takes it, with a margin of `MARGIN` pixels that continues its edge. */
export function inputOf(picture: OffscreenCanvas, { x, y, w, h, scale }: View): DetectorInput {
  const inner = { w: Math.max(1, Math.round(w * scale)), h: Math.max(1, Math.round(h * scale)) };
  const width = Math.ceil((inner.w + 2 * MARGIN) / STEP) * STEP;
  const height = Math.ceil((inner.h + 2 * MARGIN) / STEP) * STEP;
  const { canvas, context } = makeCanvas(width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, x, y, w, h, 0, 0, inner.w, inner.h);
  const seen = context.getImageData(0, 0, inner.w, inner.h);
  context.fillStyle = edgeColour(seen);
  context.fillRect(0, 0, width, height);
  context.putImageData(seen, MARGIN, MARGIN);
  const { data } = context.getImageData(0, 0, width, height);
  canvas.width = 0;
  const size = width * height;
  const planes = new Float32Array(3 * size);
  for (const channel of [0, 1, 2] as const) {
    const scaled = 1 / (255 * DEVIATION[channel]);
    const shift = MEAN[channel] / DEVIATION[channel];
    for (let at = 0; at < size; at++) {
      planes[channel * size + at] = (data[4 * at + channel] ?? 0) * scaled - shift;
    }
  }
  return { planes, width, height };
}

/** The colour in the middle of those along the edge, channel by channel. */
function edgeColour({ data, width, height }: ImageData): string {
  const middle = [0, 1, 2].map((channel) => {
    const values: number[] = [];
    const take = (x: number, y: number) => values.push(data[4 * (y * width + x) + channel] ?? 0);
    for (let x = 0; x < width; x++) {
      take(x, 0);
      take(x, height - 1);
    }
    for (let y = 0; y < height; y++) {
      take(0, y);
      take(width - 1, y);
    }
    return values.sort((a, b) => a - b)[values.length >> 1] ?? 255;
  });
  return `rgb(${middle.join(' ')})`;
}
