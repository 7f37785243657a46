import { describe, expect, it } from 'vitest';
import { decodeFaces } from '../../../lib/image/faces/decode';
import type { Face } from '../../../lib/image/faces/face';
import { confirmed } from '../../../lib/image/faces/find-faces';
import { mergeFaces } from '../../../lib/image/faces/merge';
import { closeViews, faceViews, onPicture, type Quarter } from '../../../lib/image/faces/views';

const face = (x: number, y: number, w: number, score = 0.9): Face => ({ box: { x, y, w, h: w }, score });

describe('a turned view', () => {
  const area = { x: 100, y: 50, w: 400, h: 200 };
  /** Where the picture's point (u, v), from the area's corner, lies on the area turned clockwise. */
  const turned = {
    0: [30, 20],
    1: [200 - 20 - 40, 30],
    2: [400 - 30 - 60, 200 - 20 - 40],
    3: [20, 400 - 30 - 60],
  };

  it.each([0, 1, 2, 3] as const)(
    'of quarter %i gives its boxes back in pixels of the picture',
    (quarter: Quarter) => {
      const scale = 0.5;
      const [x = 0, y = 0] = turned[quarter];
      const [w, h] = quarter % 2 === 0 ? [60, 40] : [40, 60];
      const seen = { box: { x: x * scale, y: y * scale, w: w * scale, h: h * scale }, score: 0.7 };
      expect(onPicture(seen, { area, quarter, scale })).toEqual({
        box: { x: 130, y: 70, w: 60, h: 40 },
        score: 0.7,
      });
    },
  );

  it('is looked at small and larger, large pictures more closely, a place in all four turns', () => {
    const sides = (width: number, height: number) =>
      faceViews(width, height).map(({ scale }) => Math.round(scale * Math.max(width, height)));
    expect(sides(800, 600)).toEqual([256, 256, 512, 512]);
    expect(sides(3000, 4000)).toEqual([256, 256, 512, 512, 1024, 1024]);
    expect(closeViews(face(100, 100, 40)).map(({ quarter }) => quarter)).toEqual([0, 1, 2, 3]);
    expect(closeViews(face(100, 100, 40))[0]?.area).toEqual({ x: 70, y: 70, w: 100, h: 100 });
  });
});

describe('the guesses of the network', () => {
  it('stand at their places on the grid, from the score that is worth a look', () => {
    // An input of 64 × 32: 4 × 2 places of the fine grid, 2 × 1 of the coarse one.
    const fine = { scores: new Float32Array(16).fill(-9), boxes: new Float32Array(16 * 16) };
    const coarse = { scores: new Float32Array(12).fill(-9), boxes: new Float32Array(12 * 16) };
    fine.scores[13] = 3;
    fine.boxes.set([2, -1, 20, 10], 13 * 16);
    coarse.scores[6] = 0;
    coarse.boxes.set([0, 0, 30, 30], 6 * 16);
    coarse.scores[0] = -0.3;
    coarse.boxes.set([0, 0, 30, 30], 0);
    expect(decodeFaces({ width: 64 }, fine, coarse)).toEqual([
      { box: { x: 16 * 2.5 + 2 - 10, y: 16 * 1.5 - 1 - 5, w: 20, h: 10 }, score: expect.closeTo(0.953, 3) },
      { box: { x: 32 * 1.5 - 15, y: 16 - 15, w: 30, h: 30 }, score: 0.5 },
    ]);
  });

  it('tell each face once, in its surest box', () => {
    expect(mergeFaces([face(0, 0, 40, 0.6), face(5, 5, 40, 0.9), face(200, 0, 40, 0.5)])).toEqual([
      face(5, 5, 40, 0.9),
      face(200, 0, 40, 0.5),
    ]);
  });
});

describe('a place where a face may be', () => {
  const place = face(100, 100, 40, 0.5);
  const at = (score: number, dx = 0) => [face(100 + dx, 100, 40, score)];

  it('is one when three turns see it', () => {
    const found = confirmed(place, [at(0.9, 4), at(0.8, -4), at(0.1), at(0.7)]);
    expect(found?.score).toBeCloseTo(0.8, 5);
    expect(found?.box.x).toBeCloseTo(100 + (0.9 * 4 - 0.8 * 4) / 2.4, 5);
  });

  it('is none when only one or two do, or when they see it elsewhere', () => {
    expect(confirmed(place, [at(0.85), at(0.8), [], []])).toBeUndefined();
    expect(confirmed(place, [at(0.9, 60), at(0.9, 60), at(0.9, 60), at(0.9, 60)])).toBeUndefined();
    expect(confirmed(place, [[], [], [], []])).toBeUndefined();
  });
});
