import { contextOf } from './canvas';
import { decodeUpright } from './decode';
import { type Encoded, resized } from './encode';
import { likeness } from './likeness';
import type { Box } from './report';
import { residue } from './residue';

/**
 * How bright a covered pixel may be, of 255. PNG is exact. JPEG rings where the box meets its surroundings, within the
 * 16 pixels of one coded block: 96 at most was measured there (colour stripes, quality 0.7), and 1 further inside. WebP
 * does the same: 114 at most (on pure blue, quality 0.92), 2 further inside, 18 on average.
 */
const SOLID = {
  'image/png': { rim: 0, deep: 0, mean: 0 },
  'image/jpeg': { rim: 128, deep: 8, mean: 24 },
  'image/webp': { rim: 128, deep: 8, mean: 24 },
} as const;
const RIM = 16;
/**
 * Decibels by which the written picture is like the one that was to be written, from so many pixels off the boxes. WebP
 * came down to 27 on stripes of pure colours, 6 pixels wide; photographs and screens keep more than 45.
 */
const ALIKE = {
  'image/png': { decibels: Number.POSITIVE_INFINITY, around: 0 },
  'image/jpeg': { decibels: 30, around: 16 },
  'image/webp': { decibels: 25, around: 16 },
} as const;

/**
 * Reads back what was written: its size, every covered box in one colour, the picture beside the boxes, nothing beside
 * the pixels. Throws otherwise, so that such a file is never handed over. `burned` are boxes on `meant`, the picture
 * that was to be written. Answers the written picture.
 */
export async function verify(
  { bytes, mime, scale }: Encoded,
  burned: readonly Box[],
  meant: OffscreenCanvas,
): Promise<OffscreenCanvas> {
  const left = residue(bytes);
  if (left.length > 0) throw new Error(`The written image still carries ${left.join(', ')}.`);
  const written = await decodeUpright(bytes);
  const { width, height } = written;
  if (width !== Math.round(meant.width * scale) || height !== Math.round(meant.height * scale))
    throw new Error('The written image has another size.');
  const pixels = contextOf(written);
  const boxes = burned.flatMap((box) => (scale < 1 ? (shrunk(box, scale) ?? []) : box));
  for (const box of boxes) {
    if (!isSolid(pixels.getImageData(box.x, box.y, box.w, box.h), SOLID[mime]))
      throw new Error('A box is not solid in the written image.');
  }
  const alike = ALIKE[mime];
  const decibels = likeness(scale < 1 ? resized(meant, scale) : meant, written, boxes, alike.around);
  if (decibels < alike.decibels) throw new Error(`The written image is another: ${decibels.toFixed(1)} dB.`);
  return written;
}

function isSolid(
  { data, width, height }: ImageData,
  most: { rim: number; deep: number; mean: number },
): boolean {
  let sum = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const brightest = Math.max(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255);
      const onRim = Math.min(x, y, width - 1 - x, height - 1 - y) < RIM;
      if (brightest > (onRim ? most.rim : most.deep)) return false;
      sum += brightest;
    }
  }
  return sum <= most.mean * width * height;
}

/** The box on the resized picture, without the pixel that blends with its surroundings on each side. */
function shrunk(box: Box, scale: number): Box | undefined {
  const x = Math.ceil(box.x * scale) + 1;
  const y = Math.ceil(box.y * scale) + 1;
  const w = Math.floor((box.x + box.w) * scale) - 1 - x;
  const h = Math.floor((box.y + box.h) * scale) - 1 - y;
  return w > 0 && h > 0 ? { x, y, w, h } : undefined;
}
