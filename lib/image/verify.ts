import { makeCanvas } from './canvas';
import { decodeUpright } from './decode';
import type { Encoded } from './encode';
import type { Box } from './report';
import { residue } from './residue';

/**
 * How bright a covered pixel may be, of 255. PNG is exact. JPEG rings where the box meets its surroundings, within the
 * 16 pixels of one coded block: 96 at most was measured there (colour stripes, quality 0.7), and 1 further inside.
 */
const SOLID = {
  'image/png': { rim: 0, deep: 0, mean: 0 },
  'image/jpeg': { rim: 128, deep: 8, mean: 24 },
} as const;
const RIM = 16;

/**
 * Reads back what was written: its size, every covered box in one colour, nothing beside the pixels. Throws otherwise,
 * so that such a file is never handed over. `burned` are boxes on a picture of `width` × `height`.
 */
export async function verify(
  { bytes, mime, scale }: Encoded,
  burned: readonly Box[],
  width: number,
  height: number,
): Promise<void> {
  const left = residue(bytes);
  if (left.length > 0) throw new Error(`The written image still carries ${left.join(', ')}.`);
  const written = await decodeUpright(bytes);
  if (written.width !== Math.round(width * scale) || written.height !== Math.round(height * scale))
    throw new Error('The written image has another size.');
  const { context } = makeCanvas(written.width, written.height);
  context.drawImage(written, 0, 0);
  for (const box of burned) {
    const inside = scale < 1 ? shrunk(box, scale) : box;
    if (!inside) continue;
    if (!isSolid(context.getImageData(inside.x, inside.y, inside.w, inside.h), SOLID[mime])) {
      throw new Error('A box is not solid in the written image.');
    }
  }
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
