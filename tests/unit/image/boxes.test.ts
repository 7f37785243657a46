import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverOf, union } from '../../../lib/image/boxes';

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
