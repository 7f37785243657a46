/** Damaged files: nothing throws, nothing hangs, and what is cut short never counts as whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../lib/image/base64';
import { gifBlocks } from '../../../lib/image/gif';
import { jpegSegments } from '../../../lib/image/jpeg';
import { pngChunks } from '../../../lib/image/png';
import { residue } from '../../../lib/image/residue';
import { sniff } from '../../../lib/image/sniff';
import { tracesIn } from '../../../lib/image/traces';
import { webpParts } from '../../../lib/image/webp';
import { withExif } from '../../../scripts/draw/exif';
import { gif, isoMedia, jpegSegment, jpegShell, png, SVG, webpShell, withText } from '../image/files';

const camera = withExif(jpegShell(64, 48), { orientation: 6, order: 'motorola' });

const WHOLE: Readonly<Record<string, Uint8Array>> = {
  png: png(7, 5),
  'png with words': withText(png(3, 3), 'Mme Durand'),
  jpeg: jpegShell(64, 48),
  'jpeg of a camera': camera,
  'jpeg with a comment': jpegShell(64, 48, jpegSegment(0xfe, Buffer.from('Durand'))),
  gif: gif(1),
  'gif of three': gif(3),
  webp: webpShell(30, 20, false),
  'webp that moves': webpShell(30, 20, true),
  mp4: isoMedia('isom'),
  heic: isoMedia('heic'),
  svg: SVG,
};

type Damage =
  | { readonly do: 'cut'; readonly at: number }
  | { readonly do: 'flip'; readonly at: number; readonly by: number }
  | { readonly do: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly do: 'remove'; readonly at: number; readonly count: number }
  | { readonly do: 'fill'; readonly at: number; readonly count: number; readonly by: number };

/** `at` is a part of the file's length, from 0 to 1. */
const at = fc.double({ min: 0, max: 1, noNaN: true });
const byte = fc.nat({ max: 255 });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ do: fc.constant('cut' as const), at }),
  fc.record({ do: fc.constant('flip' as const), at, by: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ do: fc.constant('insert' as const), at, bytes: fc.uint8Array({ maxLength: 20 }) }),
  fc.record({ do: fc.constant('remove' as const), at, count: fc.integer({ min: 1, max: 16 }) }),
  fc.record({ do: fc.constant('fill' as const), at, count: fc.integer({ min: 1, max: 8 }), by: byte }),
);

function damaged(bytes: Uint8Array, one: Damage): Uint8Array {
  const place = Math.min(bytes.length - 1, Math.floor(one.at * bytes.length));
  switch (one.do) {
    case 'cut':
      return bytes.slice(0, place);
    case 'flip':
      return bytes.map((value, index) => (index === place ? value ^ one.by : value));
    case 'insert':
      return Uint8Array.from([...bytes.slice(0, place), ...one.bytes, ...bytes.slice(place)]);
    case 'remove':
      return Uint8Array.from([...bytes.slice(0, place), ...bytes.slice(place + one.count)]);
    case 'fill':
      return bytes.map((value, index) => (index >= place && index < place + one.count ? one.by : value));
  }
}

const name = fc.constantFrom(...Object.keys(WHOLE));
const hurt = fc
  .tuple(name, fc.array(damage, { minLength: 1, maxLength: 6 }))
  .map(([which, all]) => all.reduce(damaged, Uint8Array.from(WHOLE[which] ?? [])));

describe('damaged files', () => {
  it('are told for what they are, or as damaged; 5,000 of them', () => {
    fc.assert(
      fc.property(hurt, (bytes) => {
        const { type, width, height, problem } = sniff(bytes);
        expect(['jpeg', 'png', 'webp', 'gif', 'video', 'svg', 'heic', 'unknown']).toContain(type);
        // What may be decoded has a size that says how much memory that takes.
        if (problem === undefined) expect(width * height).toBeGreaterThan(0);
        for (const trace of tracesIn(Uint8Array.from(bytes), type)) expect(trace).not.toBe('');
        residue(bytes);
      }),
      { numRuns: 5000 },
    );
  });

  it('are walked to their end by the reader of their kind; 1,500 of them', () => {
    fc.assert(
      fc.property(hurt, (bytes) => {
        const { type } = sniff(bytes);
        if (type === 'png') expect(pngChunks(bytes).end).toBeLessThanOrEqual(bytes.length);
        if (type === 'gif') expect(gifBlocks(bytes).end).toBeLessThanOrEqual(bytes.length);
        if (type === 'jpeg') jpegSegments(bytes);
        if (type === 'webp') webpParts(bytes);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(['png', 'jpeg', 'gif', 'webp'])('%s: cut anywhere, it is never taken for whole', (which) => {
    const bytes = WHOLE[which] ?? new Uint8Array();
    expect(sniff(bytes).problem).toBeUndefined();
    for (let length = 0; length < bytes.length; length++)
      expect(sniff(bytes.slice(0, length)).problem, `${length} of ${bytes.length}`).toBeDefined();
  });
});

it('bytes come back from base64 as they went; 500 of them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      expect(Buffer.compare(fromBase64(toBase64(bytes)), bytes)).toBe(0);
    }),
    { numRuns: 500 },
  );
});
