import { describe, expect, test } from 'vitest';
import { MAX_PIXELS, sniff } from '../../../lib/image/sniff';
import { gif, isoMedia, jpegSegment, jpegShell, png, pngClaiming, SVG, webpShell } from './files';

describe('a whole still picture may be read', () => {
  test.each([
    ['PNG', png(7, 5), { type: 'png', width: 7, height: 5 }],
    ['JPEG', jpegShell(640, 480), { type: 'jpeg', width: 640, height: 480 }],
    [
      'JPEG after a comment and a thumbnail',
      jpegShell(640, 480, jpegSegment(0xe1, jpegShell(9, 9))),
      { type: 'jpeg', width: 640, height: 480 },
    ],
    ['GIF of one frame', gif(1), { type: 'gif', width: 1, height: 1 }],
    ['WebP', webpShell(300, 200, false), { type: 'webp', width: 300, height: 200 }],
  ])('%s', (_, bytes, expected) => {
    expect(sniff(bytes)).toEqual(expected);
  });
});

describe('what may not be read says why', () => {
  const whole = png(7, 5);
  const badCrc = Buffer.from(whole);
  badCrc[badCrc.length - 20] = (badCrc[badCrc.length - 20] ?? 0) ^ 0xff;
  test.each([
    ['no bytes', Buffer.alloc(0), 'unknown', 'empty'],
    ['PNG without its end', whole.subarray(0, whole.length - 12), 'png', 'damaged'],
    ['PNG cut in its pixels', whole.subarray(0, 45), 'png', 'damaged'],
    ['PNG with a wrong checksum', badCrc, 'png', 'damaged'],
    ['PNG signature alone', whole.subarray(0, 8), 'png', 'damaged'],
    ['JPEG without its end', jpegShell(640, 480).subarray(0, -2), 'jpeg', 'damaged'],
    ['JPEG cut in a segment', jpegShell(640, 480).subarray(0, 9), 'jpeg', 'damaged'],
    ['JPEG without pixels', jpegShell(640, 0), 'jpeg', 'damaged'],
    ['GIF cut', gif(1).subarray(0, -6), 'gif', 'damaged'],
    [
      'WebP cut',
      Buffer.concat([
        webpShell(300, 200, false).subarray(0, 4),
        Buffer.from([99, 0, 0, 0]),
        webpShell(300, 200, false).subarray(8),
      ]),
      'webp',
      'damaged',
    ],
    ['GIF of two frames', gif(2), 'gif', 'animated'],
    ['animated WebP', webpShell(300, 200, true), 'webp', 'animated'],
    ['animated PNG', png(7, 5, undefined, [['acTL', Buffer.alloc(8)]]), 'png', 'animated'],
    ['PNG of 60 megapixels', pngClaiming(10_000, 6_000), 'png', 'too-large'],
    ['JPEG of 60 megapixels', jpegShell(10_000, 6_000), 'jpeg', 'too-large'],
    ['MP4', isoMedia('isom'), 'video', 'video'],
    ['QuickTime', isoMedia('qt  '), 'video', 'video'],
    ['WebM', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0, 0, 0, 0]), 'video', 'video'],
    ['AVI', Buffer.from('RIFF\0\0\0\0AVI LIST', 'latin1'), 'video', 'video'],
    ['SVG', SVG, 'svg', 'unsupported'],
    ['HEIC', isoMedia('heic'), 'heic', 'unsupported'],
    ['PDF', Buffer.from('%PDF-1.7'), 'unknown', 'unsupported'],
    ['a lone byte', Buffer.from([0xff]), 'unknown', 'unsupported'],
  ])('%s', (_, bytes, type, problem) => {
    expect(sniff(bytes)).toMatchObject({ type, problem });
  });

  test('the limit is on the pixels, not on one side', () => {
    expect(sniff(jpegShell(MAX_PIXELS / 1000, 1000)).problem).toBeUndefined();
    expect(sniff(jpegShell(MAX_PIXELS / 1000 + 1, 1000)).problem).toBe('too-large');
  });
});
