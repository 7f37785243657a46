import { expect, test } from 'vitest';
import { joinOverlapping, onOneLine } from '../../../lib/image/detect/join';
import { boxAround, pointFrom, pointOn, type Region, turned } from '../../../lib/image/detect/region';
import { regionsOn } from '../../../lib/image/detect/regions';
import { closerScale, viewScale, viewsOf } from '../../../lib/image/detect/views';

const WIDTH = 300;
const HEIGHT = 200;

/** A detector's map with turned bars on it: middle, length, height, degrees. */
function map(
  ...bars: readonly (readonly [x: number, y: number, length: number, height: number, turn: number])[]
) {
  const chances = new Float32Array(WIDTH * HEIGHT);
  for (const [cx, cy, length, height, turn] of bars) {
    const bar: Region = { cx, cy, length, height, angle: (turn * Math.PI) / 180, score: 1 };
    for (let at = 0; at < chances.length; at++) {
      const point = { x: (at % WIDTH) + 0.5, y: Math.floor(at / WIDTH) + 0.5 };
      const { along, across } = pointFrom(bar, point);
      if (Math.abs(along) <= length / 2 && Math.abs(across) <= height / 2) chances[at] = 0.9;
    }
  }
  return chances;
}

const degrees = ({ angle }: Region) => Math.round((angle * 180) / Math.PI);

test.each([0, 12, -15, 44, 60, 90, 130])('a bar turned by %i degrees is found where it lies', (turn) => {
  const [region, ...more] = regionsOn(map([150, 100, 120, 8, turn]), WIDTH, HEIGHT);
  expect(more).toEqual([]);
  if (!region) throw new Error('not found');
  expect(Math.abs(degrees(region) - turn)).toBeLessThanOrEqual(1);
  expect(Math.hypot(region.cx - 150, region.cy - 100)).toBeLessThan(1);
  // A core of 120 × 8 belongs to a line larger by 0.75 of its area over half its perimeter on each side.
  const grown = (2 * 1.5 * 120 * 8) / (2 * 128);
  expect(Math.abs(region.length - 120 - grown)).toBeLessThan(4);
  expect(Math.abs(region.height - 8 - grown)).toBeLessThan(4);
});

test('a single letter, a word and a line on one slope all get the direction of the line', () => {
  const slope = Math.tan((10 * Math.PI) / 180);
  const regions = regionsOn(
    map([110, 100, 160, 8, 10], [212, 100 + 102 * slope, 9, 8, 10], [240, 100 + 130 * slope, 34, 8, 14]),
    WIDTH,
    HEIGHT,
  );
  expect(regions.map(degrees).sort()).toEqual([10, 10, 10]);
});

test('specks and faint stains are no text', () => {
  const stain = map([150, 100, 120, 8, 0]).map((chance) => (chance > 0 ? 0.35 : 0));
  expect(regionsOn(stain, WIDTH, HEIGHT)).toEqual([]);
  expect(regionsOn(map([50, 50, 2, 2, 0], [90, 90, 60, 1, 0]), WIDTH, HEIGHT)).toEqual([]);
});

const line = (cx: number, cy: number, length: number, angle = 0): Region => ({
  cx,
  cy,
  length,
  height: 20,
  angle,
  score: 0.9,
});

test('points lead from the picture to the region and back', () => {
  const region = line(50, 80, 100, 0.3);
  const { along, across } = pointFrom(region, { x: 33, y: 71 });
  const { x, y } = pointOn(region, along, across);
  expect([x, y].map((value) => Math.round(1000 * value))).toEqual([33_000, 71_000]);
});

test('turned by quarters a region covers what it covered', () => {
  const region = line(50, 80, 100);
  for (const quarters of [1, 2, 3]) {
    const { x, y, w, h } = boxAround(turned(region, quarters));
    expect([x, y, w, h].map((side) => Math.round(side) + 0)).toEqual([0, 70, 100, 20]);
  }
  expect(degrees(turned(region, 2))).toBe(180);
});

test('what stands on one slope is one line, what stands below or on its head is another', () => {
  const slope = Math.tan(0.1);
  expect(onOneLine(line(0, 0, 100, 0.1), line(400, 400 * slope, 40, 0.1))).toBe(true);
  expect(onOneLine(line(0, 0, 100), line(200, 18, 100))).toBe(false);
  expect(onOneLine(line(0, 0, 100), line(200, 0, 100, Math.PI))).toBe(false);
});

test('a line that two views saw half each is one', () => {
  const [joined, ...more] = joinOverlapping([line(100, 50, 200), line(250, 51, 200), line(250, 90, 200)]);
  expect(more).toHaveLength(1);
  expect(joined).toMatchObject({ cx: 175, length: 350 });
});

test('small pictures are looked at enlarged, screens nearly whole, photos at a bearable size', () => {
  expect(viewScale(400, 300)).toBe(2);
  expect(viewScale(800, 600)).toBeCloseTo(1.2);
  expect(viewScale(1200, 900)).toBeCloseTo(0.806, 2);
  expect(4000 * 3000 * viewScale(4000, 3000) ** 2).toBeCloseTo(1_800_000, -3);
});

test('views cover the picture, overlap, and none is longer than the detector takes', () => {
  for (const [width, height] of [
    [1200, 900],
    [900, 12_000],
    [9000, 700],
    [5000, 5000],
  ] as const) {
    const views = viewsOf(width, height);
    for (const { x, y, w, h, scale } of views) {
      expect(w * scale).toBeLessThanOrEqual(1601);
      expect(w * h * scale ** 2).toBeLessThanOrEqual(Math.max(605_000, 325 * w * scale));
      expect(x + w).toBeLessThanOrEqual(width);
      expect(y + h).toBeLessThanOrEqual(height);
    }
    expect(Math.max(...views.map(({ x, w }) => x + w))).toBe(width);
    expect(Math.max(...views.map(({ y, h }) => y + h))).toBe(height);
    const tops = [...new Set(views.map(({ y }) => y))].sort((a, b) => a - b);
    for (const [index, top] of tops.entries()) {
      const before = views.find(({ y }) => y === tops[index - 1]);
      if (before) expect((before.y + before.h - top) * before.scale).toBeGreaterThan(60);
    }
  }
});

test('small letters on a large picture are looked at closer, others not', () => {
  expect(closerScale([18, 18, 20, 60], 0.47, 3840, 2160)).toBeCloseTo(0.889, 2);
  expect(closerScale([30, 30, 60], 0.47, 3840, 2160)).toBeUndefined();
  expect(closerScale([8, 8], 1, 1200, 900)).toBeUndefined();
  expect(closerScale([], 0.4, 4000, 3000)).toBeUndefined();
  expect(8000 * 6000 * (closerScale([9], 0.19, 8000, 6000) ?? 1) ** 2).toBeCloseTo(8_300_000, -3);
});
