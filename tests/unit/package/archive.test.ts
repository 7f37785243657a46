import { describe, expect, it } from 'vitest';
import { archive, entriesOf } from '../../../scripts/package/archive';
import { partsOf, table } from '../../../scripts/package/parts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = [
  ['x.js', bytes('guard '.repeat(50))],
  ['ort/text-detector.onnx', bytes('network')],
  ['manifest.json', bytes('{}')],
] as const;

describe('an archive', () => {
  it('has the same bytes in whatever order its files are found, and wherever the clock stands', () => {
    const zone = process.env.TZ;
    const here = archive(new Map(FILES));
    process.env.TZ = zone === 'Pacific/Auckland' ? 'America/Lima' : 'Pacific/Auckland';
    const there = archive(new Map([...FILES].reverse()));
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(here, there)).toBe(0);
  });

  it('tells what it holds', () => {
    const entries = entriesOf(archive(new Map(FILES)));
    expect(entries.map(({ name }) => name)).toEqual(['manifest.json', 'ort/text-detector.onnx', 'x.js']);
    expect(entries.map(({ unpacked }) => unpacked)).toEqual([2, 7, 300]);
  });

  it('is told part by part, and every byte belongs to one', () => {
    const zip = archive(new Map(FILES));
    const parts = partsOf(zip);
    const sum = (sizes: readonly { readonly packed: number }[]) =>
      sizes.reduce((all, { packed }) => all + packed, 0);
    expect(sum(parts)).toBe(sum(entriesOf(zip)));
    expect(table(parts).split('\n')).toHaveLength(5);
  });
});
