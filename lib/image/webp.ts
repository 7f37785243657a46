/** WebP's container (RFC 9649): RIFF, a size, "WEBP", then VP8, VP8L or VP8X first. */
import type { Inspected } from './sniff';
import { ascii } from './sniff-text';

const ANIMATION = 0x02;

export function isWebp(bytes: Uint8Array): boolean {
  return ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP';
}

export function inspectWebp(bytes: Uint8Array): Inspected {
  const nothing = { width: 0, height: 0, problem: 'damaged' } as const;
  if (bytes.length < 30) return nothing;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeOf(view, ascii(bytes, 12, 16));
  if (!size) return nothing;
  if (view.getUint32(4, true) + 8 > bytes.length) return { ...size, problem: 'damaged' };
  const animated = ascii(bytes, 12, 16) === 'VP8X' && (view.getUint8(20) & ANIMATION) !== 0;
  return animated ? { ...size, problem: 'animated' } : size;
}

function sizeOf(view: DataView, first: string): { width: number; height: number } | undefined {
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  switch (first) {
    case 'VP8X':
      return { width: uint24(24) + 1, height: uint24(27) + 1 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

/** The chunks after the header; one without a name for bytes beyond the size that the container tells. */
export function webpParts(bytes: Uint8Array): { readonly name: string; readonly length: number }[] {
  if (bytes.length < 12) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const parts: { name: string; length: number }[] = [];
  for (let at = 12; at + 8 <= end; ) {
    const length = view.getUint32(at + 4, true);
    parts.push({ name: ascii(bytes, at, at + 4), length });
    at += 8 + length + (length % 2);
  }
  // The container's size may leave out the byte that makes it even.
  const left = bytes.length - end - (end % 2);
  return left > 0 ? [...parts, { name: '', length: left }] : parts;
}
