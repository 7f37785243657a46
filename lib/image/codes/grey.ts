import type { Grey } from './stripes';

/** Pixels in which bars are looked for, at most. */
const MOST_PIXELS = 4_000_000;

/** The picture in grey, each pixel the mean of `step` × `step` of its own. */
export function greyOf({ data, width, height }: ImageData): { readonly grey: Grey; readonly step: number } {
  const step = Math.ceil(Math.sqrt((width * height) / MOST_PIXELS));
  const [w, h] = [Math.floor(width / step), Math.floor(height / step)];
  const values = new Uint8Array(w * h);
  const share = 1 / (step * step);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let sum = 0;
      for (let down = 0; down < step; down++)
        for (let across = 0; across < step; across++) {
          const at = 4 * ((y * step + down) * width + x * step + across);
          sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
        }
      values[y * w + x] = sum * share;
    }
  return { grey: { values, width: w, height: h }, step };
}
