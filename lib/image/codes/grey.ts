/** A picture in grey, one byte a pixel, row by row. */
export interface Grey {
  readonly values: Uint8Array;
  readonly width: number;
  readonly height: number;
}

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

/** The grey of a point, between the four pixels around it. */
export function greyAt({ values, width, height }: Grey, x: number, y: number): number {
  const left = Math.max(0, Math.min(width - 2, Math.floor(x)));
  const top = Math.max(0, Math.min(height - 2, Math.floor(y)));
  const across = Math.max(0, Math.min(1, x - left));
  const down = Math.max(0, Math.min(1, y - top));
  const at = top * width + left;
  const upper = (values[at] ?? 0) * (1 - across) + (values[at + 1] ?? 0) * across;
  const lower = (values[at + width] ?? 0) * (1 - across) + (values[at + width + 1] ?? 0) * across;
  return upper * (1 - down) + lower * down;
}
