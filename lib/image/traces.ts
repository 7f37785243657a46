import * as ExifReader from 'exifreader';
import type { Bytes } from './decode';
import { gifBlocks } from './gif';
import { type ImageType, TRACES, type Trace } from './report';
import { residue } from './residue';
import { mp4Traces } from './video/mp4-traces';
import { webpParts } from './webp';

/** What a tag gives away, by its name in EXIF 3.0, IPTC-IIM, XMP or PNG's text keywords; the first that fits. */
const BY_NAME: readonly (readonly [RegExp, Trace])[] = [
  [/^GPS(?!VersionID|MapDatum)|location|^city$|state$|province|country|latitude|longitude/i, 'location'],
  [/^(?:image |x)?thumbnail/i, 'thumbnail'],
  [/date|^modification time$|^creation time$|^subsectime|^offsettime/i, 'date'],
  [
    /^make$|model$|serial|^lens|software|hostcomputer|^creatortool$|^originating program$|uniqueid/i,
    'device',
  ],
  [/artist|author|by-?line|creator|copyright|owner|credit|^writer/i, 'author'],
  [
    /description|comment|^xp|caption|keyword|headline|subject|title|object name|instructions|label|personinimage|history/i,
    'text',
  ],
];

/** Tags that say how to draw, or nothing. */
type Tags = Readonly<Record<string, unknown>>;

/**
 * What a file carries beside its pixels that may tell of a person or a place, in the order of `TRACES`. Never throws:
 * metadata that nobody can read still counts as text.
 */
export function tracesIn(bytes: Bytes, type: ImageType): Trace[] {
  if (type === 'video') {
    const told = mp4Traces(bytes);
    return TRACES.filter((trace) => told.includes(trace));
  }
  const beside = besidePixels(bytes, type);
  const named = tagNames(bytes).flatMap(
    (name) => BY_NAME.find(([pattern]) => pattern.test(name))?.slice(1) ?? [],
  );
  const found = new Set<unknown>(named);
  if (beside.some((part) => part !== TRAILING) && found.size === 0) found.add('text');
  if (beside.some((part) => TEXT_PARTS.test(part))) found.add('text');
  if (beside.includes(TRAILING)) found.add('trailing');
  return TRACES.filter((trace) => found.has(trace));
}

const TRAILING = 'trailing bytes';
/** Parts that hold nothing but words: JPEG's and GIF's comments. */
const TEXT_PARTS = /^(?:COM|comment)$/;

/** The parts of the file that are neither its picture nor how to draw it. */
function besidePixels(bytes: Uint8Array, type: ImageType): string[] {
  switch (type) {
    case 'jpeg':
    case 'png':
      return residue(bytes);
    case 'webp':
      return webpParts(bytes).flatMap(({ name }) =>
        /^(?:EXIF|XMP )$/.test(name) ? [name] : name === '' ? [TRAILING] : [],
      );
    case 'gif': {
      const { end, comments } = gifBlocks(bytes);
      return [...(comments > 0 ? ['comment'] : []), ...(end < bytes.length ? [TRAILING] : [])];
    }
    default:
      return [];
  }
}

/** Names of all tags that hold something, whatever part of the file they stand in. */
function tagNames(bytes: Bytes): string[] {
  try {
    const groups: Tags = { ...ExifReader.load(exact(bytes), { expanded: true, includeUnknown: false }) };
    const { Thumbnail: thumbnail, ...rest } = groups;
    const names = ['exif', 'gps', 'iptc', 'xmp', 'pngText', 'png', 'pngFile'].flatMap((group) =>
      Object.entries((rest[group] ?? {}) as Tags).flatMap(([name, tag]) => (isEmpty(tag) ? [] : [name])),
    );
    return thumbnail ? [...names, 'thumbnail'] : names;
  } catch {
    return [];
  }
}

function isEmpty(tag: unknown): boolean {
  if (typeof tag !== 'object' || tag === null || !('description' in tag)) return false;
  return String(tag.description).trim() === '';
}

/** The library reads a whole buffer. */
function exact(bytes: Bytes): ArrayBuffer {
  const isWhole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  return isWhole ? bytes.buffer : bytes.slice().buffer;
}
