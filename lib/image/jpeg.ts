/** JPEG's outer structure (ITU-T T.81, annex B): segments led by FF and a marker, with coded scans between them. */
import type { Inspected } from './sniff';

export interface JpegSegment {
  /** The byte after FF, such as 0xe1 for APP1. */
  readonly marker: number;
  /** Offset of the segment's body (after its length field), and the body's length. */
  readonly at: number;
  readonly length: number;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff;
}

/** The segments in order; `whole` only if the image ends in EOI; `end` is where the image's own bytes stop. */
export function jpegSegments(bytes: Uint8Array): {
  segments: readonly JpegSegment[];
  whole: boolean;
  end: number;
} {
  const segments: JpegSegment[] = [];
  let offset = 2;
  for (;;) {
    while (bytes[offset] === 0xff && bytes[offset + 1] === 0xff) offset++;
    const marker = bytes[offset + 1];
    if (bytes[offset] !== 0xff || marker === undefined) return { segments, whole: false, end: bytes.length };
    if (marker === EOI) return { segments, whole: true, end: offset + 2 };
    const length = ((bytes[offset + 2] ?? 0) << 8) | (bytes[offset + 3] ?? 0);
    const next = offset + 2 + length;
    if (length < 2 || next > bytes.length) return { segments, whole: false, end: bytes.length };
    segments.push({ marker, at: offset + 4, length: length - 2 });
    offset = marker === SOS ? endOfScan(bytes, next) : next;
  }
}

/** Coded data runs to the next marker; FF 00 is a data byte and FF D0 to D7 are restarts inside the scan. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let offset = from;
  for (;;) {
    offset = bytes.indexOf(0xff, offset);
    if (offset < 0) return bytes.length;
    const next = bytes[offset + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return offset;
    offset += 2;
  }
}

/** Frame headers are SOF0 to SOF15, among which C4, C8 and CC mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

export function inspectJpeg(bytes: Uint8Array): Inspected {
  const { segments, whole } = jpegSegments(bytes);
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (!frame || frame.length < 6) return { width: 0, height: 0, problem: 'damaged' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: view.getUint16(frame.at + 3), height: view.getUint16(frame.at + 1) };
  return whole && segments.some(({ marker }) => marker === SOS) ? size : { ...size, problem: 'damaged' };
}
