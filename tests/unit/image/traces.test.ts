import { describe, expect, test } from 'vitest';
import type { ImageType } from '../../../lib/image/report';
import { tracesIn } from '../../../lib/image/traces';
import { withExif } from '../../../scripts/draw/exif';
import { gif, jpegSegment, jpegShell, png, webpShell, withText } from './files';

const bytes = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const latin = (text: string) => Buffer.from(text, 'latin1');
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Ville"><dc:creator><rdf:Seq><rdf:li>Exemple</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
const camera = withExif(jpegShell(640, 480), { orientation: 1, order: 'motorola' });
const webp = webpShell(300, 200, false);
const withXmp = (file: Uint8Array) => {
  const body = latin('words of a camera');
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length, 0);
  const whole = Buffer.concat([file, latin('XMP '), size, body, Buffer.alloc(body.length % 2)]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
};

/** A box of an MP4: its size, its name, what it holds. */
function box(name: string, ...held: readonly Uint8Array[]) {
  const body = Buffer.concat(held);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length, 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, body]);
}
const numbers = (...values: readonly number[]) =>
  Buffer.concat(
    values.map((value) => {
      const four = Buffer.alloc(4);
      four.writeUInt32BE(value, 0);
      return four;
    }),
  );
const film = (...held: readonly Uint8Array[]) =>
  bytes(box('ftyp', latin('isom')), box('moov', ...held), box('mdat', latin('pictures and sound')));
const appleKey = (name: string) => Buffer.concat([numbers(8 + name.length), latin('mdta'), latin(name)]);

describe('what a file tells beside its picture', () => {
  test.each<readonly [string, Uint8Array, ImageType, readonly string[]]>([
    ['nothing, PNG', png(7, 5), 'png', []],
    ['nothing, JPEG', jpegShell(640, 480), 'jpeg', []],
    ['nothing, GIF', gif(1), 'gif', []],
    ['nothing, WebP', webp, 'webp', []],
    ['a camera', camera, 'jpeg', ['location', 'date', 'device']],
    [
      'XMP',
      jpegShell(9, 9, jpegSegment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${XMP}`))),
      'jpeg',
      ['location', 'author'],
    ],
    ['a comment', jpegShell(9, 9, jpegSegment(0xfe, latin('Mme Exemple'))), 'jpeg', ['text']],
    ['metadata that nobody can read', jpegShell(9, 9, jpegSegment(0xeb, latin('?'))), 'jpeg', ['text']],
    ['text in a PNG', withText(png(7, 5), 'Mme Exemple'), 'png', ['text']],
    [
      'the time of a PNG',
      png(7, 5, undefined, [['tIME', Buffer.from([7, 234, 11, 22, 8, 0, 0])]]),
      'png',
      ['date'],
    ],
    ['XMP in a WebP', withXmp(webp), 'webp', ['text']],
    ['bytes after a PNG', bytes(png(7, 5), png(9, 9)), 'png', ['trailing']],
    ['bytes after a JPEG', bytes(jpegShell(9, 9), latin('more')), 'jpeg', ['trailing']],
    ['bytes after a GIF', bytes(gif(2), latin('more')), 'gif', ['trailing']],
    ['bytes after a WebP', bytes(webp, latin('more')), 'webp', ['trailing']],
    ['nothing, MP4', film(box('mvhd', numbers(0, 0, 0, 1000, 5000))), 'video', []],
    ['the time of an MP4', film(box('mvhd', numbers(0, 3_800_000_000, 0, 1000))), 'video', ['date']],
    [
      'where an MP4 was taken, and with what',
      film(box('udta', box('\u00a9xyz', latin('+48.85+002.35/')), box('\u00a9mak', latin('Exemple')))),
      'video',
      ['location', 'device'],
    ],
    [
      'the keys of a QuickTime file',
      film(
        box(
          'meta',
          box(
            'keys',
            numbers(0, 2),
            appleKey('com.apple.quicktime.location.ISO6709'),
            appleKey('com.apple.quicktime.author'),
          ),
        ),
      ),
      'video',
      ['location', 'author'],
    ],
    ['a box larger than its file', bytes(box('ftyp'), numbers(9_999_999), latin('moov')), 'video', []],
  ])('%s', (_, file, type, expected) => {
    expect(tracesIn(bytes(file), type)).toEqual(expected);
  });

  test('a file that is no picture tells nothing and breaks nothing', () => {
    expect(tracesIn(bytes(latin('%PDF-1.7')), 'unknown')).toEqual([]);
    expect(tracesIn(bytes(camera.subarray(0, 40)), 'jpeg')).not.toContain('location');
  });
});
