/** PNG's outer structure (ISO/IEC 15948): signature, then chunks of length, name, body and CRC. */
import type { Inspected } from './sniff';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export interface PngChunk {
  readonly name: string;
  /** Offset of the chunk's body, and its length. */
  readonly at: number;
  readonly length: number;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The chunks in order; `whole` only if they end in IEND; `end` is where the image's own bytes stop. */
export function pngChunks(bytes: Uint8Array): { chunks: readonly PngChunk[]; whole: boolean; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let offset = SIGNATURE.length;
  while (offset + 12 <= bytes.length) {
    const length = view.getUint32(offset);
    const next = offset + 12 + length;
    if (next > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
    chunks.push({ name, at: offset + 8, length });
    offset = next;
    if (name === 'IEND') return { chunks, whole: true, end: offset };
  }
  return { chunks, whole: false, end: offset };
}

export function inspectPng(bytes: Uint8Array): Inspected {
  const { chunks, whole } = pngChunks(bytes);
  const header = chunks[0];
  if (header?.name !== 'IHDR' || header.length < 13) return { width: 0, height: 0, problem: 'damaged' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: view.getUint32(header.at), height: view.getUint32(header.at + 4) };
  if (!whole || !chunks.some(({ name }) => name === 'IDAT')) return { ...size, problem: 'damaged' };
  if (chunks.some(({ name }) => name === 'acTL')) return { ...size, problem: 'animated' };
  // Capital first letter: a chunk without which the picture cannot be drawn. Decoders pass over damage in the others.
  const critical = chunks.filter(({ name }) => /^[A-Z]/.test(name));
  const intact = critical.every(
    ({ at, length }) => crc32(bytes.subarray(at - 4, at + length)) === view.getUint32(at + length),
  );
  return intact ? size : { ...size, problem: 'damaged' };
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as PNG, zip and Ethernet use it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
