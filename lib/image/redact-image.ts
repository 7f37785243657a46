import { wholePixels } from './boxes';
import { contextOf, makeCanvas } from './canvas';
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

export interface Redacted extends Encoded {
  /** The written file as it was decoded again for its check. */
  readonly written: OffscreenCanvas;
  /** The painted boxes on it, and the part of the source that it shows, in the source's pixels. */
  readonly covers: readonly Box[];
  readonly area: Box;
}

/**
 * The image, of an animation its first picture, with every box (pixels of the upright image) painted solid at full
 * size, exactly as given, cut to `crop` if there is one, and written anew from its pixels alone; no box means only
 * that. Throws `NotRedactable`, or an error when the written file does not hold what it should.
 */
export async function redactImage(
  bytes: Bytes,
  boxes: readonly Box[],
  crop: Box | null = null,
): Promise<Redacted> {
  const { type, problem } = sniff(bytes);
  if (problem && problem !== 'animated') throw new NotRedactable(problem);
  const picture = await decodeUpright(bytes).catch(() => {
    throw new NotRedactable('damaged');
  });
  const { width, height } = picture;
  const burned = boxes.flatMap((box) => wholePixels(box, width, height) ?? []);
  paint(picture, burned);
  const area = crop ? wholePixels(crop, width, height) : { x: 0, y: 0, w: width, h: height };
  if (!area) throw new Error('The part to keep lies outside the picture.');
  const kept = cropped(picture, area);
  const seen = burned.flatMap(
    (box) => wholePixels({ ...box, x: box.x - area.x, y: box.y - area.y }, area.w, area.h) ?? [],
  );
  const encoded = await encode(kept, type);
  const written = await verify(encoded, seen, kept);
  const { scale } = encoded;
  const covers = seen.map(({ x, y, w, h }) => ({ x: x * scale, y: y * scale, w: w * scale, h: h * scale }));
  return { ...encoded, written, covers, area };
}

function cropped(picture: OffscreenCanvas, { x, y, w, h }: Box): OffscreenCanvas {
  if (w === picture.width && h === picture.height) return picture;
  const { canvas, context } = makeCanvas(w, h);
  context.drawImage(picture, -x, -y);
  return canvas;
}

function paint(picture: OffscreenCanvas, burned: readonly Box[]): void {
  const context = contextOf(picture);
  context.fillStyle = '#000';
  for (const { x, y, w, h } of burned) context.fillRect(x, y, w, h);
}
