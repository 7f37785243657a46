import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORNERS, common, hidden, holds, moved, resized, spanned } from '../../../lib/review/frame';

const PICTURE = { width: 200, height: 100 };
const WHOLE = { x: 0, y: 0, w: 200, h: 100 };

const anyPoint = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
});
const anyBox = fc
  .tuple(fc.nat(190), fc.nat(90), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 100 }))
  .map(([x, y, w, h]) => ({ x, y, w: Math.min(w, 200 - x), h: Math.min(h, 100 - y) }));

describe('a frame', () => {
  it('is drawn in any direction, on whole pixels that hold both ends', () => {
    expect(spanned({ x: 10.4, y: 20.6 }, { x: 30.2, y: 40 }, PICTURE)).toEqual({
      x: 10,
      y: 20,
      w: 21,
      h: 20,
    });
    expect(spanned({ x: 30.2, y: 40 }, { x: 10.4, y: 20.6 }, PICTURE)).toEqual({
      x: 10,
      y: 20,
      w: 21,
      h: 20,
    });
  });

  it('keeps its size when it is moved, and stops at the edge', () => {
    expect(moved({ x: 150, y: 10, w: 40, h: 20 }, 30, -30, PICTURE)).toEqual({ x: 160, y: 0, w: 40, h: 20 });
  });

  it('is resized by a corner while the opposite corner stays', () => {
    const box = { x: 50, y: 50, w: 40, h: 20 };
    expect(resized(box, 'nw', -10, 5, PICTURE)).toEqual({ x: 40, y: 55, w: 50, h: 15 });
    expect(resized(box, 'se', 10, 5, PICTURE)).toEqual({ x: 50, y: 50, w: 50, h: 25 });
    expect(resized(box, 'ne', -100, -100, PICTURE)).toEqual({ x: 50, y: 0, w: 8, h: 70 });
  });

  it('never leaves the picture nor turns inside out, whatever is done to it', () => {
    fc.assert(
      fc.property(anyBox, anyPoint, anyPoint, fc.constantFrom(...CORNERS), (box, a, b, corner) => {
        for (const result of [
          spanned(a, b, PICTURE),
          moved(box, a.x, a.y, PICTURE),
          resized(box, corner, a.x, b.y, PICTURE),
        ]) {
          expect(holds(WHOLE, result)).toBe(true);
          expect(result.w).toBeGreaterThanOrEqual(0);
          expect(result.h).toBeGreaterThanOrEqual(0);
          expect(Object.values(result).every(Number.isInteger)).toBe(true);
        }
        expect(resized(box, corner, a.x, b.y, PICTURE).w).toBeGreaterThan(0);
      }),
    );
  });

  it('shares what lies in both, and nothing with one that only touches it', () => {
    expect(common({ x: 0, y: 0, w: 10, h: 10 }, { x: 5, y: 6, w: 10, h: 10 })).toEqual({
      x: 5,
      y: 6,
      w: 5,
      h: 4,
    });
    expect(common({ x: 0, y: 0, w: 10, h: 10 }, { x: 10, y: 0, w: 10, h: 10 })).toBeNull();
  });
});

describe('what covers hide together', () => {
  const anySmall = fc
    .tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
    .map(([x, y, w, h]) => ({ x, y, w, h }));
  it('is every pixel under one of them', () => {
    fc.assert(
      fc.property(anySmall, fc.array(anySmall, { maxLength: 6 }), (box, covers) => {
        const pixels = Array.from({ length: box.w * box.h }, (_, at) => ({
          x: box.x + (at % box.w),
          y: box.y + Math.floor(at / box.w),
          w: 1,
          h: 1,
        }));
        const all = pixels.every((pixel) => covers.some((cover) => holds(cover, pixel)));
        expect(hidden(box, covers)).toBe(all);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes two halves for the whole, and a gap of one pixel for none', () => {
    const box = { x: 10, y: 10, w: 100, h: 20 };
    const left = { x: 0, y: 0, w: 60, h: 40 };
    expect(hidden(box, [left, { x: 60, y: 5, w: 60, h: 30 }])).toBe(true);
    expect(hidden(box, [left, { x: 61, y: 5, w: 60, h: 30 }])).toBe(false);
  });
});
