import { makeCanvas } from './canvas';
import type { Bytes } from './decode';
import type { ImageType } from './report';

/** X refuses photos above 5 MB. */
const MOST_BYTES = 5_000_000;
/** Longest side in pixels that X keeps, used when quality alone does not bring the size down. */
const LONGEST_SIDE = 4096;

export interface Encoded {
  readonly bytes: Bytes;
  readonly mime: 'image/png' | 'image/jpeg' | 'image/webp';
  /** The written picture's size over the canvas's. */
  readonly scale: number;
}

/** One way to write the picture. */
interface Attempt {
  readonly mime: Encoded['mime'];
  readonly quality?: number;
  readonly longest?: number;
}

const PNG: Attempt = { mime: 'image/png' };
const JPEG: readonly Attempt[] = [
  { mime: 'image/jpeg', quality: 0.92 },
  { mime: 'image/jpeg', quality: 0.85 },
  { mime: 'image/jpeg', quality: 0.85, longest: LONGEST_SIDE },
  { mime: 'image/jpeg', quality: 0.7, longest: LONGEST_SIDE / 2 },
];

const WEBP: readonly Attempt[] = [
  { mime: 'image/webp', quality: 0.92 },
  { mime: 'image/webp', quality: 0.85 },
];

/**
 * Writes the pixels anew, in the source's type where this browser writes it and it fits X's limit (X takes JPEG, PNG, GIF
 * and WebP, says docs.x.com). Throws when nothing does.
 */
export async function encode(picture: OffscreenCanvas, type: ImageType): Promise<Encoded> {
  for (const attempt of attemptsFor(type)) {
    const encoded = await write(picture, attempt);
    if (encoded && encoded.bytes.length <= MOST_BYTES) return encoded;
  }
  throw new Error('The image cannot be brought under the size that X accepts.');
}

function attemptsFor(type: ImageType): readonly Attempt[] {
  if (type === 'webp') return [...WEBP, ...JPEG];
  return type === 'png' || type === 'gif' ? [PNG, ...JPEG] : JPEG;
}

/** Nothing when this browser does not write that type: it then writes PNG instead. */
async function write(
  picture: OffscreenCanvas,
  { mime, quality, longest }: Attempt,
): Promise<Encoded | undefined> {
  const scale = longest ? Math.min(1, longest / Math.max(picture.width, picture.height)) : 1;
  const written = scale < 1 ? resized(picture, scale) : picture;
  const blob = await written.convertToBlob(quality ? { type: mime, quality } : { type: mime });
  if (blob.type !== mime) return undefined;
  return { bytes: new Uint8Array(await blob.arrayBuffer()), mime, scale };
}

/** The picture at that part of its size, as it is written when it is too large for X. */
export function resized(picture: OffscreenCanvas, scale: number): OffscreenCanvas {
  const { canvas, context } = makeCanvas(
    Math.round(picture.width * scale),
    Math.round(picture.height * scale),
  );
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
