import type { Trace } from '../report';

/** What a box of the user data gives away: QuickTime's and 3GPP's names (QuickTime File Format, user data atoms; TS 26.244). */
const USER_DATA: readonly (readonly [RegExp, Trace])[] = [
  [/^(?:©xyz|loci)$/, 'location'],
  [/^(?:©day|yrrc)$/, 'date'],
  [/^(?:©mak|©mod|©swr|©too|manu|modl)$/, 'device'],
  [/^(?:©ART|©aut|©wrt|auth|perf|cprt|©cpy)$/, 'author'],
  [/^(?:©nam|©cmt|©des|titl|dscp|desc|kywd)$/, 'text'],
];
/** The same of Apple's keys, "com.apple.quicktime.location.ISO6709" and its like. */
const KEYS: readonly (readonly [RegExp, Trace])[] = [
  [/location|gps/i, 'location'],
  [/creationdate|\.year$/i, 'date'],
  [/\.make$|\.model$|software|version|camera/i, 'device'],
  [/author|artist|producer|director|copyright/i, 'author'],
  [/title|comment|description|keywords|information|displayname/i, 'text'],
];
/** Boxes that only hold boxes, on the way to what is looked for. */
const HOLDERS = /^(?:moov|udta|trak|mdia|meta|ilst)$/;
/** Boxes that begin with a version and the time at which they were made (ISO/IEC 14496-12, 8.2.2 and 8.4.2). */
const TIMED = /^(?:mvhd|mdhd)$/;
/** Boxes looked at, at most: a file that nests without end is no video. */
const MOST_BOXES = 5000;

/** What an MP4 or QuickTime file says beside its pictures and its sound. Never throws; nothing for other files. */
export function mp4Traces(bytes: Uint8Array): Trace[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<Trace>();
  let left = MOST_BOXES;
  const tell = (table: typeof USER_DATA, name: string) => {
    const trace = table.find(([pattern]) => pattern.test(name))?.[1];
    if (trace) found.add(trace);
  };
  const walk = (from: number, to: number): void => {
    for (let at = from; at + 8 <= to && left > 0; left--) {
      const name = latin(bytes, at + 4, 4);
      const short = view.getUint32(at);
      const isLong = short === 1 && at + 16 <= to;
      const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
      const start = at + (isLong ? 16 : 8);
      const end = at + size;
      if (size < start - at || end > to) return;
      if (TIMED.test(name) && start + 8 <= end && isTimed(view, start)) found.add('date');
      if (name === 'keys') for (const key of keysIn(bytes, start, end)) tell(KEYS, key);
      if (end > start) tell(USER_DATA, name);
      // A `meta` of ISO begins with a version, one of QuickTime does not.
      if (HOLDERS.test(name)) walk(name === 'meta' && isVersion(view, start, end) ? start + 4 : start, end);
      at = end;
    }
  };
  walk(0, bytes.length);
  return [...found];
}

/** Whether the time after the version is set: seconds since 1904, 0 where the writer keeps it to itself. */
function isTimed(view: DataView, start: number): boolean {
  return view.getUint32(start + 4) !== 0;
}

function isVersion(view: DataView, start: number, end: number): boolean {
  return start + 4 <= end && view.getUint32(start) === 0;
}

/** Names of Apple's metadata keys: a count, then size, name space and name of each. */
function* keysIn(bytes: Uint8Array, start: number, end: number): Generator<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = start + 8; at + 8 <= end; ) {
    const size = view.getUint32(at);
    if (size < 8 || at + size > end) return;
    yield latin(bytes, at + 8, size - 8);
    at += size;
  }
}

function latin(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
