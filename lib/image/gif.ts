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
  let frames = 0;
  let offset = 13 + colourTable(view.getUint8(10));
  for (;;) {
    const block = bytes[offset];
    if (block === 0x3b) break;
    if (block === 0x2c) {
      frames++;
      if (frames > 1) return { ...size, problem: 'animated' };
      offset = endOfSubBlocks(bytes, offset + 11 + colourTable(bytes[offset + 9] ?? 0));
    } else if (block === 0x21) offset = endOfSubBlocks(bytes, offset + 2);
    else return { ...size, problem: 'damaged' };
  }
  return frames === 1 ? size : { ...size, problem: 'damaged' };
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
