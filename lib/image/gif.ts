/** GIF89a's blocks: extensions (21), images (2C) and the trailer (3B), each with chained sub-blocks. */
import type { Inspected } from './sniff';
import { ascii } from './sniff-text';

export function isGif(bytes: Uint8Array): boolean {
  return /^GIF8[79]a$/.test(ascii(bytes, 0, 6));
}

export function inspectGif(bytes: Uint8Array): Inspected {
  if (bytes.length < 13) return { width: 0, height: 0, problem: 'damaged' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const { frames, whole } = gifBlocks(bytes);
  if (frames > 1) return { ...size, problem: 'animated' };
  return frames === 1 && whole ? size : { ...size, problem: 'damaged' };
}

const COMMENT = 0xfe;

/**
 * The GIF's images and comments, and where its own bytes stop; `whole` only if they end in the trailer.
 */
export function gifBlocks(bytes: Uint8Array): {
  readonly frames: number;
  readonly comments: number;
  readonly whole: boolean;
  readonly end: number;
} {
  let frames = 0;
  let comments = 0;
  let offset = 13 + colourTable(bytes[10] ?? 0);
  for (;;) {
    const block = bytes[offset];
    if (block === 0x3b) return { frames, comments, whole: true, end: offset + 1 };
    if (block === 0x2c) {
      frames++;
      offset = endOfSubBlocks(bytes, offset + 11 + colourTable(bytes[offset + 9] ?? 0));
    } else if (block === 0x21) {
      if (bytes[offset + 1] === COMMENT) comments++;
      offset = endOfSubBlocks(bytes, offset + 2);
    } else return { frames, comments, whole: false, end: bytes.length };
  }
}

function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function endOfSubBlocks(bytes: Uint8Array, from: number): number {
  let offset = from;
  for (;;) {
    const length = bytes[offset];
    if (length === undefined) return bytes.length;
    offset += 1 + length;
    if (length === 0) return offset;
  }
}
