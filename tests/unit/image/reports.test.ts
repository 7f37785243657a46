import { expect, test } from 'vitest';
import { keepReports } from '../../../entrypoints/engines/reports';
import type { ImageReport, NotChecked } from '../../../lib/image/report';
import { inOneList } from '../../../lib/image/video/in-one-list';

const report = (...notChecked: NotChecked[]): ImageReport => ({
  type: 'png',
  width: 1,
  height: 1,
  findings: [],
  lines: [],
  traces: [],
  frames: 1,
  notChecked,
});
const file = (value: number) => Uint8Array.from([value]);

/** Asks for the report of each file, and answers which were read. */
async function read(values: readonly number[], answer = report(), reports = keepReports()) {
  const done: number[] = [];
  for (const value of values)
    await reports.of(file(value), async () => {
      done.push(value);
      return answer;
    });
  return done;
}

test('the same bytes are read once, other bytes again', async () => {
  expect(await read([1, 2, 1, 2, 3])).toEqual([1, 2, 3]);
});

test('an undecodable file is known the next time, a disturbed reading is tried again', async () => {
  expect(await read([1, 1], report('damaged'))).toEqual([1]);
  expect(await read([1, 1], report('timeout'))).toEqual([1, 1]);
  expect(await read([1, 1], report('engine'))).toEqual([1, 1]);
});

test('only the last few are kept, and nothing once forgotten', async () => {
  const many = Array.from({ length: 12 }, (_, index) => index + 1);
  expect(await read([0, ...many, 1, 0])).toEqual([0, ...many, 0]);
  const reports = keepReports();
  await read([1], report(), reports);
  reports.forget();
  expect(await read([1], report(), reports)).toEqual([1]);
});

test('what stands at the same place of several pictures of a video is told once', () => {
  const seen = (text: string, x: number) => ({
    kind: 'person' as const,
    level: 'stop' as const,
    confidence: 1,
    reason: 'form-name' as const,
    text,
    box: { x, y: 0, w: 100, h: 20 },
  });
  const [first, moved, other] = [seen('DURAND', 0), seen('DURAND', 500), seen('12/03', 0)];
  expect(inOneList([[first], [seen('DURAND', 4), moved], [other]])).toEqual([first, moved, other]);
});
