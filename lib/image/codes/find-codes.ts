import type { ReasonKey, Scan } from '../../text/finding';
import { inside } from '../boxes';
import { makeCanvas } from '../canvas';
import { raced } from '../raced';
import type { Look } from '../read-picture';
import type { ImageFinding } from '../report';
import { boxOfCorners } from './corners';
import { opensPublicPage } from './link';
import { type SeenCode, tellsOnlyProduct } from './payload';
import type { CodeReader } from './reader';

/** Pixels looked at, at most: the bars of a photographed label stay several pixels wide. */
const MOST_PIXELS = 4_000_000;
/** Letters of a payload that are shown. */
const SHOWN = 80;

/**
 * Looks for bar codes and matrix codes. What a code says is not seen by those who look at the picture and is read by
 * anyone's phone, so each one is held, unless it only names a product or opens a public page; one that could not be
 * decoded is told all the same.
 */
export function lookForCodes(reader: CodeReader, scan: (line: string) => Scan): Look {
  return async (picture, signal) => {
    const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (picture.width * picture.height)));
    const codes = await raced(signal, reader.read(pixelsOf(picture, scale))).catch((error: unknown) => {
      // What went on too long, or wrong, may go on: the next picture gets a fresh reader.
      reader.free();
      throw error;
    });
    return codes.flatMap((code) => {
      if (isHarmless(code, scan)) return [];
      const { x, y, w, h } = boxOfCorners(code.corners);
      const box = inside(
        { x: x / scale, y: y / scale, w: w / scale, h: h / scale },
        picture.width,
        picture.height,
      );
      return [{ ...judged(code, scan), box }];
    });
  };
}

function isHarmless(code: SeenCode, scan: (line: string) => Scan): boolean {
  return code.text !== '' && (tellsOnlyProduct(code) || opensPublicPage(code.text, scan));
}

function judged({ text }: SeenCode, scan: (line: string) => Scan): Omit<ImageFinding, 'box'> {
  if (text === '')
    return { kind: 'barcode', level: 'warn', confidence: 0.6, reason: 'unread-code', text: '' };
  return {
    kind: 'barcode',
    level: 'stop',
    confidence: 0.95,
    reason: reasonOf(text, scan),
    text: text.replace(/\p{Cc}+/gu, ' ').slice(0, SHOWN),
  };
}

/** What the text rules see in the payload, if anything, says more than that there is a code. */
function reasonOf(text: string, scan: (line: string) => Scan): ReasonKey {
  if (/^https?:\/\//i.test(text)) return 'private-link';
  return scan(text).findings.find(({ level }) => level === 'stop')?.reason ?? 'barcode';
}

function pixelsOf(picture: OffscreenCanvas, scale: number): ImageData {
  const { canvas, context } = makeCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  canvas.width = 0;
  return pixels;
}
