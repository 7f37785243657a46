import { expect, test } from 'vitest';
import type { Region } from '../../../lib/image/detect/region';
import { findUnread } from '../../../lib/image/find/unread';
import { lifted, plain } from '../../../lib/image/read/contrast';
import { inLanes } from '../../../lib/image/read/lanes';
import { riskyFirst } from '../../../lib/image/read/order';
import { BORDER, toPgm } from '../../../lib/image/read/pgm';
import type { Passage } from '../../../lib/image/read/reading';
import { pageRow, rowsOf } from '../../../lib/image/read/rows';
import { upright } from '../../../lib/image/read/upright';

const region = (cx: number, cy: number, length = 100, angle = 0): Region => ({
  cx,
  cy,
  length,
  height: 20,
  angle,
  score: 0.9,
});

/** A stretch of text with its readings, `text/confidence` each. */
function passage(
  place: Region,
  ...readings: readonly (readonly [text: string, confidence: number])[]
): Passage {
  const box = { x: place.cx - place.length / 2, y: place.cy - 10, w: place.length, h: 20 };
  return {
    region: place,
    readings: readings.map(([text, confidence]) => ({ confidence, words: [{ text, confidence, box }] })),
  };
}

/** A strip of 60 × 48 with a bar of letters' colour in the middle. */
function cut(letters: readonly number[], ground: readonly number[]) {
  const [width, height] = [60, 48];
  const planes = [0, 1, 2].map((channel) =>
    Uint8Array.from({ length: width * height }, (_, at) => {
      const inBar = Math.abs((at % width) - 30) < 4;
      return (inBar ? letters[channel] : ground[channel]) ?? 0;
    }),
  );
  return { planes, width, height, along: 1, across: 1 };
}

test.each([
  ['black on white', [0, 0, 0], [255, 255, 255]],
  ['white on black', [255, 255, 255], [0, 0, 0]],
  ['grey on a little lighter grey', [150, 150, 150], [165, 165, 165]],
  ['yellow on white', [255, 240, 60], [255, 255, 255]],
  ['red on dark green of the same brightness', [180, 20, 20], [20, 90, 30]],
])('letters %s become black on white', (_, letters, ground) => {
  const { grey } = plain(cut(letters, ground));
  expect([grey[24 * 60 + 30], grey[24 * 60 + 5]]).toEqual([0, 255]);
});

test('letters are lifted from a ground that goes from dark to light', () => {
  const { planes, ...rest } = cut([0, 0, 0], [0, 0, 0]);
  const shaded = planes.map((plane) =>
    plane.map((_, at) => 3 * (at % 60) + (Math.abs((at % 60) - 30) < 4 ? 40 : 0)),
  );
  const { grey } = lifted({ ...rest, planes: shaded }, 'light');
  expect(grey[24 * 60 + 30]).toBeLessThan(80);
  for (const x of [12, 18, 42, 48]) expect(grey[24 * 60 + x]).toBeGreaterThan(200);
});

test('a strip is a PGM file in a white border', () => {
  const pgm = toPgm({ grey: Uint8Array.from([1, 2, 3, 4]), width: 2, height: 2 });
  const side = 2 + 2 * BORDER;
  const header = `P5\n${side} ${side}\n255\n`;
  expect(new TextDecoder().decode(pgm.subarray(0, header.length))).toBe(header);
  const at = (x: number, y: number) => pgm[header.length + y * side + x];
  expect([at(BORDER, BORDER), at(BORDER + 1, BORDER + 1), at(0, 0), at(side - 1, side - 1)]).toEqual([
    1, 4, 255, 255,
  ]);
});

test('the top and the corners are read first, then the longest lines', () => {
  const [body, long, corner, top] = [
    region(500, 500),
    region(500, 520, 400),
    region(950, 950),
    region(500, 50),
  ];
  expect(riskyFirst([body, long, corner, top], 1000, 1000)).toEqual([top, corner, long, body]);
});

test('lanes keep the order of results, stop at an abort and hand on an error', async () => {
  const { signal } = new AbortController();
  const done: number[] = [];
  const doubled = await inLanes(
    [3, 1, 2],
    2,
    signal,
    async (value) => 2 * value,
    () => done.push(1),
  );
  expect([doubled, done.length]).toEqual([[6, 2, 4], 3]);
  const gone = new AbortController();
  const begun: number[] = [];
  const stopped = inLanes([1, 2, 3], 1, gone.signal, async (value) => {
    begun.push(value);
    gone.abort();
  });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect(begun).toEqual([1]);
  await expect(inLanes([1], 1, signal, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

/** A recogniser for which text reads well in one direction only. */
const readingBestAt = (angle: number) => async (regions: readonly Region[]) =>
  regions.map((one) => passage(one, ['x', Math.cos(one.angle - angle) > 0.9 ? 93 : 30]));

test.each([0, Math.PI / 2, Math.PI, -Math.PI / 2])('text at %f radians is set upright', async (angle) => {
  const seen = Math.abs(Math.sin(angle)) > 0.5 ? Math.PI / 2 : 0;
  const regions = [1, 2, 3, 4, 5].map((place) => region(50, 40 * place, 100, seen));
  const { passages, regions: rest } = await upright(regions, readingBestAt(angle));
  expect([passages.length, rest.length]).toEqual([3, 2]);
  for (const one of [...rest, ...passages.map((read) => read.region)])
    expect(Math.cos(one.angle - angle)).toBeCloseTo(1);
});

test('well read text is not tried the other way up', async () => {
  let read = 0;
  await upright([region(0, 0), region(0, 50), region(0, 90), region(0, 130)], async (regions) => {
    read += regions.length;
    return readingBestAt(0)(regions);
  });
  expect(read).toBe(3);
});

test('stretches side by side are one row, from left to right, whatever their order', () => {
  const [label, value, below] = [region(50, 100), region(500, 102), region(50, 140)].map((place, index) =>
    passage(place, [['Nom', 'DURAND', 'Sexe'][index] ?? '', 90]),
  );
  if (!label || !value || !below) throw new Error('three passages');
  const rows = rowsOf([below, value, label]);
  expect(rows.map((row) => pageRow(row).lines[0]?.text)).toEqual(['Nom DURAND', 'Sexe']);
});

test('a row is told once for each rank of reading', () => {
  const rows = rowsOf([
    passage(region(50, 100), ['Nom', 95]),
    passage(region(300, 100), ['DUPAND', 60], ['DURAND', 55]),
  ]);
  expect(rows.flatMap((row) => pageRow(row).lines).map(({ text }) => text)).toEqual([
    'Nom DUPAND',
    'Nom DURAND',
  ]);
});

test('text that was not read is a finding with its place, unless it is too short to name anyone or covered', () => {
  const size = { width: 1000, height: 1000 };
  const unread = passage(region(500, 500), ['mnl;', 20]);
  expect(findUnread([[unread], [passage(region(500, 600))]], [], size)).toMatchObject([
    { kind: 'unread', level: 'warn', reason: 'unread-text', box: { x: 450, y: 490, w: 100, h: 20 } },
    { kind: 'unread', box: { y: 590 } },
  ]);
  expect(findUnread([[passage(region(500, 500), ['DURAND', 90])]], [], size)).toEqual([]);
  expect(findUnread([[passage(region(500, 500, 30))]], [], size)).toEqual([]);
  const number = passage(region(400, 500), ['71', 95]);
  const unit = passage(region(500, 500, 60), ['(mere', 30]);
  expect(findUnread([[number, unit]], [], size)).toEqual([]);
  expect(findUnread([[unit]], [], size)).toHaveLength(1);
  expect(findUnread([[passage(region(500, 500, 60), ['25 mm/s', 30])]], [], size)).toEqual([]);
  expect(findUnread([[passage(region(500, 500, 160), ['1', 30])]], [], size)).toHaveLength(1);
  expect(findUnread([[unread]], [{ x: 440, y: 480, w: 120, h: 40 }], size)).toEqual([]);
});
