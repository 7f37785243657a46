import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../lib/course/json';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what is JSON', () => {
  it('is read as the browser reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        const read = readJson(source);
        expect(read.ok && plain(read.value)).toEqual(JSON.parse(source));
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(readJson('\uFEFF[1]')).toMatchObject({ ok: true, value: [1] });
  });

  it('gives each value its place, and what is not there the place of what is around it', () => {
    const read = readJson('{\n  "a": [\n    1,\n    {"b": 2}\n  ]\n}');
    if (!read.ok) throw new Error(read.problem);
    expect(read.placeOf(['a'])).toEqual({ line: 2, column: 3 });
    expect(read.placeOf(['a', 0])).toEqual({ line: 3, column: 5 });
    expect(read.placeOf(['a', 1, 'b'])).toEqual({ line: 4, column: 6 });
    expect(read.placeOf(['a', 1, 'c', 'd'])).toEqual({ line: 4, column: 5 });
    expect(read.placeOf(['z'])).toEqual({ line: 1, column: 1 });
  });

  it('may name a member like the prototype', () => {
    const read = readJson('{"__proto__": {"polluted": true}}');
    expect(read.ok && Object.keys(read.value as object)).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('what is not', () => {
  it.each([
    ['', 'end', 1, 1],
    ['{\n  "a": 1,\n}', 'unexpected', 3, 1],
    ['{\n  "a": 1\n  "b": 2\n}', 'unexpected', 3, 3],
    ['[1, 2', 'end', 1, 6],
    ['{"a": "x\n"}', 'string', 1, 9],
    ['{"a": "\\x"}', 'string', 1, 8],
    ['{"a": 1,\n "a": 2}', 'twice', 2, 2],
    ['[01]', 'unexpected', 1, 3],
    ["{'a': 1}", 'unexpected', 1, 2],
    ['[1] // note', 'unexpected', 1, 5],
    ['[nul]', 'unexpected', 1, 2],
    ['['.repeat(60), 'deep', 1, 42],
  ])('is refused with its place: %j', (source, problem, line, column) => {
    expect(readJson(source)).toMatchObject({ ok: false, problem, place: { line, column } });
  });

  it('is whatever the browser refuses too', () => {
    const valid = JSON.stringify({ a: [1, 'é\n', true], b: { c: null } }, null, 1);
    fc.assert(
      fc.property(
        fc.nat(valid.length - 1),
        fc.nat(3),
        fc.constantFrom('', ',', '}', '"', '0'),
        (from, length, put) => {
          const source = valid.slice(0, from) + put + valid.slice(from + length);
          let accepted = true;
          try {
            JSON.parse(source);
          } catch {
            accepted = false;
          }
          const read = readJson(source);
          // A name given twice is ours to refuse.
          expect(read.ok || (read.problem === 'twice' && accepted)).toBe(accepted);
        },
      ),
    );
  });
});
