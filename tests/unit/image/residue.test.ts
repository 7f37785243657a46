import { expect, test } from 'vitest';
import { residue } from '../../../lib/image/residue';
import { withExif } from '../../../scripts/draw/exif';
import { gif, jpegSegment, jpegShell, png, webpShell, webpWith } from './files';

test.each([
  ['PNG', png(2, 2)],
  ['PNG with a colour profile', png(2, 2, undefined, [['iCCP', Buffer.alloc(4)]])],
  ['JPEG', jpegShell(2, 2, jpegSegment(0xe0, Buffer.from('JFIF\0')))],
  ['WebP', webpShell(2, 2, false)],
  ['WebP with a colour profile', webpWith(['ICCP', Buffer.alloc(4)], ['VP8 ', Buffer.alloc(9)])],
  ['JPEG with a colour profile', jpegShell(2, 2, jpegSegment(0xe2, Buffer.from('ICC_PROFILE\0')))],
])('%s carries nothing beside its pixels', (_, bytes) => {
  expect(residue(bytes)).toEqual([]);
});

test.each([
  ['EXIF', withExif(jpegShell(2, 2), { orientation: 6, order: 'intel' }), ['APP1']],
  ['IPTC', jpegShell(2, 2, jpegSegment(0xed, Buffer.alloc(4))), ['APP13']],
  ['a comment', jpegShell(2, 2, jpegSegment(0xfe, Buffer.from('note'))), ['COM']],
  ['a cropped original behind a JPEG', Buffer.concat([jpegShell(2, 2), Buffer.alloc(3)]), ['trailing bytes']],
  [
    'text, EXIF and a date in a PNG',
    png(2, 2, undefined, [
      ['tEXt', Buffer.alloc(1)],
      ['eXIf', Buffer.alloc(1)],
      ['tIME', Buffer.alloc(7)],
    ]),
    ['tEXt', 'eXIf', 'tIME'],
  ],
  ['a cropped original behind a PNG', Buffer.concat([png(2, 2), png(4, 4)]), ['trailing bytes']],
  [
    'EXIF, XMP and a second picture in a WebP',
    webpWith(
      ['VP8 ', Buffer.alloc(9)],
      ['EXIF', Buffer.alloc(3)],
      ['XMP ', Buffer.alloc(2)],
      ['ANMF', Buffer.alloc(2)],
    ),
    ['EXIF', 'XMP', 'ANMF'],
  ],
  ['bytes behind a WebP', Buffer.concat([webpShell(2, 2, false), Buffer.alloc(3)]), ['trailing bytes']],
  ['another format', gif(1), ['unknown format']],
])('%s is told', (_, bytes, expected) => {
  expect(residue(bytes)).toEqual(expected);
});
