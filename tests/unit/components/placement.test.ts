import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placement, place, type Rect, type Size } from '../../../components/placement';

const WISH = { width: 380, minWidth: 264, minHeight: 260 };
const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  width,
  height,
});

const side = (beside: Rect, viewport: Size) => place(beside, viewport, WISH).side;

describe('the place beside the composer', () => {
  it('is to the right of a dialog in the middle of a desktop window, narrower if need be', () => {
    const at = place(rect(340, 60, 600, 220), { width: 1280, height: 800 }, WISH);
    expect(at).toEqual({ side: 'right', left: 952, width: 316, maxHeight: 728, edge: { top: 60 } });
  });

  it('is to the left when the right is too narrow', () => {
    expect(side(rect(600, 60, 600, 220), { width: 1280, height: 800 })).toBe('left');
  });

  it('is below, else above, in a window as wide as the composer', () => {
    expect(side(rect(0, 0, 700, 300), { width: 700, height: 900 })).toBe('below');
    expect(side(rect(0, 500, 700, 300), { width: 700, height: 900 })).toBe('above');
  });

  it('is docked at the bottom, with a usable height, when the composer fills a phone', () => {
    expect(place(rect(0, 0, 320, 640), { width: 320, height: 640 }, WISH)).toEqual({
      side: 'docked',
      left: 0,
      width: 320,
      maxHeight: 260,
      edge: { bottom: 0 },
    });
  });

  it('starts high enough to be usable beside a composer low in the window', () => {
    const at = place(rect(340, 700, 600, 90), { width: 1280, height: 800 }, WISH);
    expect(at).toMatchObject({ side: 'right', maxHeight: 260, edge: { top: 528 } });
  });

  it('takes the sides in the order asked for', () => {
    const note = { width: 420, minWidth: 200, minHeight: 40 };
    const at = place(rect(340, 60, 600, 220), { width: 1280, height: 800 }, note, ['below', 'above']);
    expect(at).toMatchObject({ side: 'below', left: 340, edge: { top: 292 } });
  });

  it('never covers the composer and never leaves the window, wherever both are', () => {
    const px = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        px(2500),
        px(1500),
        px(2500),
        px(1500),
        px(2500),
        px(1500),
        (left, top, w, h, width, height) => {
          const beside = rect(left, top, w, h);
          const viewport = { width: Math.max(width, 320), height: Math.max(height, 320) };
          const at = place(beside, viewport, WISH);
          const box = boxOf(at, viewport);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(viewport.width);
          expect(box.top + box.height).toBeLessThanOrEqual(viewport.height);
          if (at.side !== 'docked') expect(overlap(box, beside)).toBe(false);
        },
      ),
    );
  });
});

/** The placed surface at its tallest. */
const boxOf = (at: Placement, viewport: Size): Rect => ({
  left: at.left,
  top: 'top' in at.edge ? at.edge.top : viewport.height - at.edge.bottom - at.maxHeight,
  width: at.width,
  height: at.maxHeight,
});

const overlap = (a: Rect, b: Rect) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
