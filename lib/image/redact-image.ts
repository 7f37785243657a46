import { wholePixels } from './boxes';
import { type Bytes, decodeUpright } from './decode';
import { type Encoded, encode } from './encode';
import type { Box, NotChecked } from './report';
import { sniff } from './sniff';
import { verify } from './verify';

/** A file that cannot be redacted because it cannot be decoded as one still picture. */
export class NotRedactable extends Error {
  constructor(readonly why: NotChecked) {
    super(`The image is not redactable: ${why}.`);
  }
}

/**
 * The image with every box (pixels of the upright image) painted solid at full size, exactly as given, and written anew
 * from its pixels alone; no box means only that. Throws `NotRedactable`, or an error when the written file does
 * not hold what it should.
 */
export async function redactImage(bytes: Bytes, boxes: readonly Box[]): Promise<Encoded> {
  const { type, problem } = sniff(bytes);
  if (problem) throw new NotRedactable(problem);
  const picture = await decodeUpright(bytes).catch(() => {
    throw new NotRedactable('damaged');
  });
  const { width, height } = picture;
  const burned = boxes.flatMap((box) => wholePixels(box, width, height) ?? []);
  paint(picture, burned);
  const encoded = await encode(picture, type);
  await verify(encoded, burned, width, height);
  return encoded;
}

function paint(picture: OffscreenCanvas, burned: readonly Box[]): void {
  const context = picture.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas.');
  context.fillStyle = '#000';
  for (const { x, y, w, h } of burned) context.fillRect(x, y, w, h);
}
