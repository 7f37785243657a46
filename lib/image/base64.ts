import type { Bytes } from './decode';

/** Bytes a `String.fromCharCode` call takes; a multiple of 3, so that pieces of base64 join without padding between. */
const STEP = 3 * 8192;

export function toBase64(bytes: Uint8Array): string {
  let base64 = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    base64 += btoa(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  }
  return base64;
}

/** Throws on anything that is not base64. */
export function fromBase64(base64: string): Bytes {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** The parts of a file, one after the other. */
export function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
