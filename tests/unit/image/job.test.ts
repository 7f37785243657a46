import { expect, test } from 'vitest';
import { piecesOf } from '../../../entrypoints/engines/pieces';
import { parseToEngines } from '../../../entrypoints/engines/protocol';
import { createQueue } from '../../../entrypoints/engines/queue';
import { fromBase64, joined, toBase64 } from '../../../lib/image/base64';
import { PIECE } from '../../../lib/messages';

test('bytes survive the way in pieces', () => {
  const bytes = Uint8Array.from({ length: 2_000_001 }, (_, index) => (index * 31) & 0xff);
  const pieces = [...piecesOf(toBase64(bytes))];
  expect(pieces.map(({ last }) => last)).toEqual([false, false, true]);
  expect(Buffer.compare(joined(pieces.map(({ base64 }) => fromBase64(base64))), bytes)).toBe(0);
});

test('an empty file is one empty piece', () => {
  expect([...piecesOf('')]).toEqual([{ base64: '', last: true }]);
});

test.each([
  [{ type: 'bytes', base64: 'AAAA', last: true }],
  [{ type: 'terms', terms: { always: ['Tilleuls'], never: [], patterns: ['99-9999'] } }],
  [{ type: 'redact', boxes: [], crop: null }],
  [{ type: 'redact', boxes: [{ x: -1.5, y: 0, w: 10, h: 3 }], crop: { x: 1, y: 2, w: 3, h: 4 } }],
])('%j is of the protocol', (message) => {
  expect(parseToEngines(message)).toEqual(message);
});

test.each([
  [undefined],
  ['bytes'],
  [{ type: 'report' }],
  [{ type: 'terms', terms: { always: ['Tilleuls'] } }],
  [{ type: 'terms', terms: { always: ['x'.repeat(61)], never: [], patterns: [] } }],
  [{ type: 'bytes', base64: 'not base64!', last: true }],
  [{ type: 'bytes', base64: 'A'.repeat(PIECE + 4), last: true }],
  [{ type: 'bytes', base64: 'AAAA' }],
  [{ type: 'redact', boxes: [{ x: 0, y: 0, w: -1, h: 3 }], crop: null }],
  [{ type: 'redact', boxes: [{ x: 0, y: 0, w: Number.NaN, h: 3 }], crop: null }],
  [{ type: 'redact', boxes: [{ x: 0, y: 0, w: 1 }], crop: null }],
  [{ type: 'redact', boxes: [], crop: { x: 0, y: 0, w: 1 } }],
  [{ type: 'redact', boxes: [] }],
  [{ type: 'redact', boxes: [], crop: null, extra: 1 }],
])('%j is refused', (message) => {
  expect(parseToEngines(message)).toBeUndefined();
});

test('jobs run one at a time, a failed one lets the next go on, a cancelled one never begins', async () => {
  const queue = createQueue();
  const said: string[] = [];
  const { signal } = new AbortController();
  const gone = new AbortController();
  const first = queue(signal, async () => {
    said.push('first begins');
    await Promise.resolve();
    said.push('first ends');
    throw new Error('broken');
  });
  const second = queue(gone.signal, async () => said.push('never'));
  const third = queue(signal, async () => said.push('third'));
  gone.abort();
  await expect(first).rejects.toThrow('broken');
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  await third;
  expect(said).toEqual(['first begins', 'first ends', 'third']);
});

test('what goes ahead runs before all that wait, and after what runs already', async () => {
  const queue = createQueue();
  const { signal } = new AbortController();
  const said: string[] = [];
  const say = (word: string) => async () => void said.push(word);
  await Promise.all([
    queue(signal, say('running')),
    queue(signal, say('waiting')),
    queue(signal, say('waiting longer')),
    queue(signal, say('ahead'), true),
  ]);
  expect(said).toEqual(['running', 'ahead', 'waiting', 'waiting longer']);
});
