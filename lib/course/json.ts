/**
 * JSON (RFC 8259) read with the place of every value, so that a wrong file can be refused with the line that is wrong:
 * the browsers' own `JSON.parse` tells places in its own way in each, or not at all. Pure.
 */

export type JsonProblem = 'end' | 'unexpected' | 'string' | 'twice' | 'deep';

/** Line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type ReadJson =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Where a value begins; of a path that is not in the file, where the nearest value around it does. */
      readonly placeOf: (path: readonly (string | number)[]) => Place;
    }
  | { readonly ok: false; readonly problem: JsonProblem; readonly found: string; readonly place: Place };

const DEEPEST = 40;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
/** Only the first 32 control characters must be escaped; `\p{Cc}` holds the second set too, which may stand. */
const PLAIN = /(?:[^"\\\p{Cc}]|[\u007f-\u009f])+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;
const SPACE = /[ \t\n\r]*/uy;
const LITERALS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

class Refused extends Error {
  constructor(
    readonly problem: JsonProblem,
    readonly at: number,
  ) {
    super(problem);
  }
}

/** Reads a whole file; never throws. */
export function readJson(source: string): ReadJson {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const places = new Map<string, number>();
  try {
    const value = read(text, places);
    return {
      ok: true,
      value,
      placeOf: (path) => {
        for (let length = path.length; length > 0; length -= 1) {
          const at = places.get(nameOf(path.slice(0, length)));
          if (at !== undefined) return placeAt(text, at);
        }
        return placeAt(text, places.get('') ?? 0);
      },
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { problem, at } = error;
    return { ok: false, problem, found: [...text.slice(at, at + 12)][0] ?? '', place: placeAt(text, at) };
  }
}

const nameOf = (path: readonly (string | number)[]): string => path.map((key) => `${key}\u0000`).join('');

function placeAt(text: string, at: number): Place {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function read(text: string, places: Map<string, number>): unknown {
  let at = 0;

  const refuse = (problem: JsonProblem = 'unexpected', where = at): never => {
    throw new Refused(where >= text.length ? 'end' : problem, where);
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0] ?? null;
    if (match !== null) at += match.length;
    return match;
  };
  const skip = () => take(SPACE);
  const sign = (wanted: string): boolean => {
    if (text[at] !== wanted) return false;
    at += 1;
    skip();
    return true;
  };

  const string = (): string => {
    const start = at;
    at += 1;
    for (;;) {
      take(PLAIN);
      if (text[at] === '"') break;
      if (take(ESCAPE) === null) refuse('string');
    }
    at += 1;
    return JSON.parse(text.slice(start, at)) as string;
  };

  const value = (path: string, depth: number): unknown => {
    if (depth > DEEPEST) refuse('deep');
    places.set(path, at);
    if (text[at] === '"') return string();
    if (sign('{')) return members(path, depth);
    if (sign('[')) return elements(path, depth);
    for (const [word, meant] of LITERALS)
      if (text.startsWith(word, at)) {
        at += word.length;
        return meant;
      }
    const number = take(NUMBER);
    return number === null ? refuse() : Number(number);
  };

  const members = (path: string, depth: number): unknown => {
    // No prototype: a file may name a member `__proto__`.
    const made: Record<string, unknown> = Object.create(null);
    if (sign('}')) return made;
    do {
      const start = at;
      if (text[at] !== '"') refuse();
      const key = string();
      if (key in made) refuse('twice', start);
      skip();
      if (!sign(':')) refuse();
      const inner = `${path}${key}\u0000`;
      made[key] = value(inner, depth + 1);
      // The line of a member is the one of its name.
      places.set(inner, start);
      skip();
    } while (sign(','));
    if (text[at] !== '}') refuse();
    at += 1;
    return made;
  };

  const elements = (path: string, depth: number): unknown => {
    const made: unknown[] = [];
    if (sign(']')) return made;
    do {
      made.push(value(`${path}${made.length}\u0000`, depth + 1));
      skip();
    } while (sign(','));
    if (text[at] !== ']') refuse();
    at += 1;
    return made;
  };

  skip();
  const whole = value('', 0);
  skip();
  if (at < text.length) refuse();
  return whole;
}
