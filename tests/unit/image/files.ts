/** Small files of every kind, written byte by byte. */
import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../lib/image/png';

const latin = (text: string) => Buffer.from(text, 'latin1');

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([latin(name), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function pngHeader(width: number, height: number): Buffer {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body.set([8, 2], 8);
  return chunk('IHDR', body);
}

/** An RGB PNG; `pixel` gives the three bytes of each pixel (without it all are white), `extra` stands before the picture. */
export function png(
  width: number,
  height: number,
  pixel?: (x: number, y: number) => readonly number[],
  extra: readonly (readonly [name: string, body: Uint8Array])[] = [],
): Buffer {
  const row = 1 + 3 * width;
  const rows = Buffer.alloc(height * row, pixel ? 0 : 255);
  for (let y = 0; y < height; y++) {
    rows[y * row] = 0;
    if (pixel) for (let x = 0; x < width; x++) rows.set(pixel(x, y), y * row + 1 + 3 * x);
  }
  return Buffer.concat([
    PNG_START,
    pngHeader(width, height),
    ...extra.map(([name, body]) => chunk(name, body)),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The PNG with words hidden behind its header. */
export function withText(bytes: Uint8Array, words: string): Buffer {
  const afterHeader = PNG_START.length + 25;
  const text = chunk('tEXt', latin(`Comment\0${words}`));
  return Buffer.concat([bytes.subarray(0, afterHeader), text, bytes.subarray(afterHeader)]);
}

/** A whole PNG whose header claims that size, with hardly any pixels behind it. */
export function pngClaiming(width: number, height: number): Buffer {
  return Buffer.concat([
    PNG_START,
    pngHeader(width, height),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A JPEG's structure without a picture in it: enough for its header, not for a decoder. */
export function jpegShell(width: number, height: number, extra: Uint8Array = Buffer.alloc(0)): Buffer {
  const frame = Buffer.from([
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    1,
    0x11,
    0,
  ]);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), extra, frame, scan, Buffer.from([0xff, 0xd9])]);
}

export function jpegSegment(marker: number, body: Uint8Array): Buffer {
  const length = body.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), body]);
}

/** A GIF of white pixels, one image a frame. */
export function gif(frames: number): Buffer {
  const screen = Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0]);
  const control = Buffer.from([0x21, 0xf9, 4, 0, 10, 0, 0, 0]);
  const image = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  const shown = Array.from({ length: frames }, () => Buffer.concat([control, image]));
  return Buffer.concat([latin('GIF89a'), screen, ...shown, Buffer.from([0x3b])]);
}

/**
 * An animated GIF of grey pictures (one byte a pixel), all of one size. Nothing is compressed: a code of 8 bits for each
 * pixel, and the table of codes is cleared before it would ask for 9.
 */
export function gifOf(width: number, height: number, pictures: readonly Uint8Array[]): Buffer {
  const GREYS = 128;
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  const table = Buffer.from(
    Array.from({ length: GREYS }, (_, grey) => [2 * grey, 2 * grey, 2 * grey]).flat(),
  );
  const frames = pictures.map((picture) => {
    const codes: number[] = [];
    for (const [at, grey] of picture.entries()) {
      if (at % (GREYS - 2) === 0) codes.push(GREYS);
      codes.push(grey >> 1);
    }
    codes.push(GREYS + 1);
    const blocks: Buffer[] = [];
    for (let at = 0; at < codes.length; at += 255) {
      const block = Buffer.from(codes.slice(at, at + 255));
      blocks.push(Buffer.from([block.length]), block);
    }
    const head = Buffer.concat([Buffer.from([0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0]), size]);
    return Buffer.concat([head, Buffer.from([0, 7]), ...blocks, Buffer.from([0])]);
  });
  return Buffer.concat([
    latin('GIF89a'),
    size,
    Buffer.from([0x86, 0, 0]),
    table,
    ...frames,
    Buffer.from([0x3b]),
  ]);
}

/** Still WebP files of one size as the frames of one animation (RFC 9649). */
export function animatedWebp(width: number, height: number, stills: readonly Uint8Array[]): Buffer {
  const part = (name: string, body: Uint8Array) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length, 0);
    return Buffer.concat([latin(name), size, body, Buffer.alloc(body.length % 2)]);
  };
  const head = Buffer.alloc(10);
  head[0] = 2;
  head.writeUIntLE(width - 1, 4, 3);
  head.writeUIntLE(height - 1, 7, 3);
  const frames = stills.map((still) => {
    const at = Buffer.alloc(16);
    at.writeUIntLE(width - 1, 6, 3);
    at.writeUIntLE(height - 1, 9, 3);
    at.writeUIntLE(100, 12, 3);
    return part('ANMF', Buffer.concat([at, picturePart(still)]));
  });
  const body = Buffer.concat([latin('WEBP'), part('VP8X', head), part('ANIM', Buffer.alloc(6)), ...frames]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length, 0);
  return Buffer.concat([latin('RIFF'), size, body]);
}

/** The chunk of a still WebP that holds its picture. */
function picturePart(still: Uint8Array): Uint8Array {
  const view = new DataView(still.buffer, still.byteOffset, still.byteLength);
  for (let at = 12; at + 8 <= still.length; ) {
    const name = Buffer.from(still.subarray(at, at + 4)).toString('latin1');
    const end = at + 8 + view.getUint32(at + 4, true);
    if (/^VP8[ L]$/.test(name)) return still.subarray(at, end + (end % 2));
    at = end + (end % 2);
  }
  throw new Error('no picture in this WebP');
}

/** A WebP's container; no picture in it. */
export function webpShell(width: number, height: number, animated: boolean): Buffer {
  const body = Buffer.alloc(10);
  body[0] = animated ? 2 : 0;
  body.writeUIntLE(width - 1, 4, 3);
  body.writeUIntLE(height - 1, 7, 3);
  const size = Buffer.alloc(8);
  size.writeUInt32LE(22, 0);
  size.writeUInt32LE(10, 4);
  return Buffer.concat([latin('RIFF'), size.subarray(0, 4), latin('WEBPVP8X'), size.subarray(4), body]);
}

/** A WebP's container with these parts behind the first; no picture in it. */
export function webpWith(...parts: readonly (readonly [name: string, body: Uint8Array])[]): Buffer {
  const more = parts.map(([name, body]) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length, 0);
    return Buffer.concat([latin(name), size, body, Buffer.alloc(body.length % 2)]);
  });
  const whole = Buffer.concat([webpShell(2, 2, false), ...more]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

/** The first box of an ISO media file of that brand. */
export function isoMedia(brand: string): Buffer {
  return Buffer.concat([Buffer.from([0, 0, 0, 20]), latin(`ftyp${brand}`), Buffer.alloc(8)]);
}

export const SVG = latin(
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
);
