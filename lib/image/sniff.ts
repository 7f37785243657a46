import { inspectGif, isGif } from './gif';
import { inspectJpeg, isJpeg } from './jpeg';
import { inspectPng, isPng } from './png';
import type { ImageType, NotChecked } from './report';
import { ascii } from './sniff-text';
import { inspectWebp, isWebp } from './webp';

/** Refused before decoding: a canvas of that size already takes 200 MB. */
export const MAX_PIXELS = 50_000_000;

/** What a format's own structure says. Sizes are as stored, before any rotation. */
export interface Inspected {
  readonly width: number;
  readonly height: number;
  /** Why this image is not to be decoded; absent when it may be. */
  readonly problem?: NotChecked;
}

export interface Sniffed extends Inspected {
  readonly type: ImageType;
}

/**
 * What a file is, by its bytes alone: its name and the type the page gives are never asked. Browsers draw a truncated
 * file as far as it goes without a word, so wholeness is checked here.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { type: 'unknown', width: 0, height: 0, problem: 'empty' };
  const sniffed = inspect(bytes);
  if (sniffed.problem === 'video' || sniffed.problem === 'unsupported') return sniffed;
  if (sniffed.width * sniffed.height > MAX_PIXELS) return { ...sniffed, problem: 'too-large' };
  if (sniffed.problem) return sniffed;
  return sniffed.width > 0 && sniffed.height > 0 ? sniffed : { ...sniffed, problem: 'damaged' };
}

function inspect(bytes: Uint8Array): Sniffed {
  if (isPng(bytes)) return { type: 'png', ...inspectPng(bytes) };
  if (isJpeg(bytes)) return { type: 'jpeg', ...inspectJpeg(bytes) };
  if (isWebp(bytes)) return { type: 'webp', ...inspectWebp(bytes) };
  if (isGif(bytes)) return { type: 'gif', ...inspectGif(bytes) };
  const none = { width: 0, height: 0 };
  if (isHeic(bytes)) return { type: 'heic', ...none, problem: 'unsupported' };
  if (isVideo(bytes)) return { type: 'video', ...none, problem: 'video' };
  return { type: isSvg(bytes) ? 'svg' : 'unknown', ...none, problem: 'unsupported' };
}

/** ISO base media files carry their brand after "ftyp"; these brands are still pictures (ISO/IEC 23008-12, AVIF). */
function isHeic(bytes: Uint8Array): boolean {
  return (
    ascii(bytes, 4, 8) === 'ftyp' && /^(hei[cxms]|hev[cx]|mif1|msf1|avif|avis)$/.test(ascii(bytes, 8, 12))
  );
}

/** Matroska and WebM, Ogg, Flash video, MPEG program and elementary streams. */
const VIDEO_STARTS = [
  [0x1a, 0x45, 0xdf, 0xa3],
  [0x4f, 0x67, 0x67, 0x53],
  [0x46, 0x4c, 0x56, 0x01],
  [0x00, 0x00, 0x01, 0xba],
  [0x00, 0x00, 0x01, 0xb3],
] as const;

/** MP4 and QuickTime by their first box, AVI by its container, the others by their first bytes. */
function isVideo(bytes: Uint8Array): boolean {
  if (/^(ftyp|moov|mdat|wide|free)$/.test(ascii(bytes, 4, 8))) return true;
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 11) === 'AVI') return true;
  return VIDEO_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte));
}

function isSvg(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\s*</.test(text) && /<svg[\s>]/i.test(text);
}
