import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverOf, placedBack, union } from '../../../lib/image/boxes';
import { FRAME, framed, readingScale } from '../../../lib/image/grey';

test('one box holds all words of a value', () => {
  expect(
    union([
      { x: 10, y: 20, w: 30, h: 10 },
      { x: 50, y: 18, w: 20, h: 11 },
    ]),
  ).toEqual({ x: 10, y: 18, w: 60, h: 12 });
});

test('a burned box stands a fifth of the height beyond the value, three pixels at least, on whole pixels', () => {
  expect(coverOf({ x: 100, y: 100, w: 50, h: 40 }, 500, 500)).toEqual({ x: 92, y: 92, w: 66, h: 56 });
  expect(coverOf({ x: 100.5, y: 100.5, w: 50, h: 8 }, 500, 500)).toEqual({ x: 97, y: 97, w: 57, h: 15 });
});

test('a burned box ends at the edge of the picture and is none outside it', () => {
  expect(coverOf({ x: 1, y: 1, w: 50, h: 10 }, 30, 8)).toEqual({ x: 0, y: 0, w: 30, h: 8 });
  expect(coverOf({ x: 600, y: 10, w: 50, h: 10 }, 500, 500)).toBeUndefined();
});

test('a burned box covers its value wherever that lies in the picture', () => {
  const number = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(
      number,
      number,
      fc.double({ min: 0.1, max: 400, noNaN: true }),
      fc.double({ min: 0.1, max: 60, noNaN: true }),
      (x, y, w, h) => {
        const burned = coverOf({ x, y, w, h }, 2000, 2000);
        expect(
          burned &&
            burned.x <= x &&
            burned.y <= y &&
            burned.x + burned.w >= Math.min(2000, x + w) &&
            burned.y + burned.h >= Math.min(2000, y + h),
        ).toBe(true);
      },
    ),
  );
});

test('ordinary screens are read at twice their size, large photos at their own or less', () => {
  expect(readingScale(1200, 900)).toBe(2);
  expect(readingScale(1920, 1080)).toBe(2);
  expect(readingScale(4000, 3000)).toBe(1);
  expect(readingScale(8000, 6000)).toBeCloseTo(0.577, 2);
});

test('a box of the enlarged, framed picture leads back to the picture, and never outside it', () => {
  expect(placedBack({ x: 224, y: 124, w: 80, h: 40 }, 2, 24, 600, 400)).toEqual({
    x: 100,
    y: 50,
    w: 40,
    h: 20,
  });
  expect(placedBack({ x: 10, y: 4, w: 114, h: 60 }, 2, 24, 30, 10)).toEqual({ x: 0, y: 0, w: 30, h: 10 });
});

test('the frame continues each side in the colour that is commonest along it', () => {
  const [black, white, letter] = [0, 255, 120];
  const grey = Uint8Array.from([black, letter, black, black, white, white, black, white, white]);
  const pgm = framed(grey, 3, 3);
  const side = 3 + 2 * FRAME;
  const header = `P5\n${side} ${side}\n255\n`;
  expect(new TextDecoder().decode(pgm.subarray(0, header.length))).toBe(header);
  const at = (x: number, y: number) => pgm[header.length + y * side + x];
  expect([at(FRAME, 0), at(FRAME, side - 1), at(0, FRAME), at(side - 1, FRAME + 1)]).toEqual([
    black,
    white,
    black,
    white,
  ]);
  expect([at(FRAME + 1, FRAME), at(FRAME + 2, FRAME + 2)]).toEqual([letter, white]);
});
