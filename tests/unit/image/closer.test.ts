import { expect, test } from 'vitest';
import { areasAround } from '../../../lib/image/detect/find-text';
import type { Region } from '../../../lib/image/detect/region';
import { specksOn } from '../../../lib/image/detect/specks';
import { fartherScale, isTooTall } from '../../../lib/image/detect/views';
import { closeViews, doubtfulOnes, placesOf, thickOnes, usualHeight } from '../../../lib/image/read/doubtful';
import { inked } from '../../../lib/image/read/ink';
import { withCloser } from '../../../lib/image/read/merge';
import type { Passage } from '../../../lib/image/read/reading';

const region = (cx: number, cy: number, length: number, height = 20): Region => ({
  cx,
  cy,
  length,
  height,
  angle: 0,
  score: 0.9,
});

function passage(place: Region, text: string, confidence: number): Passage {
  const box = { x: place.cx - place.length / 2, y: place.cy - 10, w: place.length, h: 20 };
  return { region: place, readings: [{ confidence, words: [{ text, confidence, box }] }] };
}

const texts = (passages: readonly Passage[]) =>
  passages.map(({ readings }) => readings[0]?.words[0]?.text).sort();

/** A white picture with bars of black on it: left, top, width, height. */
function grey(width: number, height: number, ...bars: readonly (readonly number[])[]) {
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isInk = bars.some(
      ([left = 0, top = 0, w = 0, h = 0]) => x >= left && x < left + w && y >= top && y < top + h,
    );
    return isInk ? 10 : 240;
  });
}

test('two signs side by side that stand alone are one speck; a long word and a long stroke are none', () => {
  const word = Array.from({ length: 9 }, (_, index) => [40 + 12 * index, 100, 8, 16]);
  const picture = grey(300, 200, [100, 30, 8, 16], [111, 30, 8, 16], [20, 150, 200, 3], ...word);
  expect(specksOn(picture, 300, 200)).toEqual([{ x: 100, y: 30, w: 19, h: 16 }]);
});

test('a speck is found in white on black too', () => {
  const picture = grey(200, 100, [100, 30, 8, 16], [111, 30, 8, 16]).map((value) => 255 - value);
  expect(specksOn(picture, 200, 100)).toHaveLength(1);
});

const GOOD = passage(region(200, 50, 300), 'read well', 95);
const BAD = passage(region(200, 100, 300), 'cad', 40);
const TINY = passage(region(80, 150, 30, 8), 'sance', 94);

test('what was badly read or is tiny is looked at again, and nothing else', () => {
  const page = [GOOD, passage(region(200, 80, 300), 'well too', 90), BAD, TINY];
  expect(texts(doubtfulOnes(page))).toEqual(['cad', 'sance']);
  const views = closeViews(
    placesOf([BAD, TINY], usualHeight(page), { width: 600, height: 300 }),
    { width: 600, height: 300 },
    1,
  );
  expect(views).toHaveLength(2);
  for (const view of views) expect(view.scale).toBeGreaterThan(1.3);
  expect(closeViews([], { width: 600, height: 300 }, 1)).toEqual([]);
});

test('a badly read stretch much taller than the others may be several lines', () => {
  const thick = passage(region(60, 200, 60, 90), '=', 20);
  expect(thickOnes([GOOD, BAD, TINY, thick])).toEqual([thick]);
});

test('what was read closely stands for what was read before, if more could be read', () => {
  const closer = passage(region(100, 150, 90, 12), 'Date de naissance', 95);
  expect(texts(withCloser([GOOD, TINY], [closer]))).toEqual(['Date de naissance', 'read well']);
  const worse = passage(region(200, 100, 300), 'x', 41);
  expect(texts(withCloser([GOOD, BAD], [worse]))).toEqual(['cad', 'read well']);
});

test('two lines that were taken for one part', () => {
  const thick = passage(region(60, 200, 60, 50), '=', 20);
  const lines = [passage(region(60, 190, 60), '28 Hz', 95), passage(region(60, 210, 60), '16 cm', 95)];
  expect(texts(withCloser([GOOD, thick], lines))).toEqual(['16 cm', '28 Hz', 'read well']);
});

test('what was not seen from afar counts only when it can be read', () => {
  const place = region(500, 250, 30);
  expect(texts(withCloser([GOOD], [passage(place, 'V1', 85)]))).toEqual(['V1', 'read well']);
  expect(texts(withCloser([GOOD], [passage(place, '|l', 30)]))).toEqual(['read well']);
});

test('a large picture is looked at closely only around its text', () => {
  const whole = { x: 0, y: 0, w: 4000, h: 3000 };
  const [area, ...more] = areasAround([region(1000, 800, 300), region(1000, 830, 300)], [whole]);
  expect(more).toEqual([]);
  expect(area?.w).toBeLessThan(700);
  const page = Array.from({ length: 20 }, (_, index) => region(2000, 100 + 140 * index, 3600));
  expect(areasAround(page, [whole])).toEqual([whole]);
});

test('what is too tall for the detector is shown to it from afar', () => {
  expect(isTooTall(300, 0.7)).toBe(true);
  expect(isTooTall(60, 0.7)).toBe(false);
  expect(fartherScale([320, 640])).toBeCloseTo(0.1);
});

test('letters of one colour are lifted from stripes', () => {
  const [width, height] = [60, 48];
  const colours = [
    [200, 180, 160],
    [90, 60, 40],
    [255, 225, 70],
  ];
  const kind = (at: number) => (Math.abs((at % width) - 30) < 4 ? 2 : Math.floor((at % width) / 9) % 2);
  const planes = [0, 1, 2].map((channel) =>
    Uint8Array.from({ length: width * height }, (_, at) => colours[kind(at)]?.[channel] ?? 0),
  );
  const strips = [0, 1, 2].map((rank) => inked({ planes, width, height, along: 1, across: 1 }, rank).grey);
  const isLetter = (strip: Uint8Array) => strip.every((value, at) => value === (kind(at) === 2 ? 0 : 255));
  expect(strips.filter(isLetter)).toHaveLength(1);
});
