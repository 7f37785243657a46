import { isJpeg, jpegSegments } from './jpeg';
import { isPng, pngChunks } from './png';
import { isWebp, webpParts } from './webp';

/** Chunks that only say how to draw the pixels (PNG third edition, clause 11); all others may carry text or dates. */
const DRAWING_CHUNKS = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'sRGB',
  'gAMA',
  'cHRM',
  'iCCP',
  'sBIT',
  'pHYs',
  'cICP',
]);
/** APP0 (JFIF), APP2 (colour profile), APP14 (colour transform); every other APPn and COM is metadata. */
const DRAWING_APPS = new Set([0xe0, 0xe2, 0xee]);
const COM = 0xfe;
/** The picture, its transparency, its colour profile (RFC 9649, section 2.7). */
const DRAWING_PARTS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

/** What a written file still carries beside its pixels, by name; empty for a clean JPEG, PNG or still WebP. */
export function residue(bytes: Uint8Array): string[] {
  if (isPng(bytes)) {
    const { chunks, end } = pngChunks(bytes);
    const names = chunks.map(({ name }) => name).filter((name) => !DRAWING_CHUNKS.has(name));
    return end < bytes.length ? [...names, 'trailing bytes'] : names;
  }
  if (isJpeg(bytes)) {
    const { segments, end } = jpegSegments(bytes);
    const names = segments
      .filter(
        ({ marker }) => marker === COM || (marker >= 0xe0 && marker <= 0xef && !DRAWING_APPS.has(marker)),
      )
      .map(({ marker }) => (marker === COM ? 'COM' : `APP${marker - 0xe0}`));
    return end < bytes.length ? [...names, 'trailing bytes'] : names;
  }
  if (isWebp(bytes)) {
    const names = webpParts(bytes).map(({ name }) => name);
    return names
      .filter((name) => !DRAWING_PARTS.has(name))
      .map((name) => (name === '' ? 'trailing bytes' : name.trim()));
  }
  return ['unknown format'];
}
