import type { Language, Span } from '../../lib/text/finding';
import type { Source } from '../../lib/text/passage';

/** What stands in a row and identifies, in offsets of its text (UTF-16, `end` exclusive). */
export interface Entity extends Span {
  readonly label: string;
}

export interface Row {
  readonly id: string;
  readonly lang: Language;
  readonly source: Source;
  readonly text: string;
  readonly entities: readonly Entity[];
  /** What must never be flagged. */
  readonly innocent: readonly Span[];
}

const OPEN = '⟦';
const CLOSE = '⟧';

/**
 * A text with its values marked `⟦kind|value⟧`, split at the first `|`, into the bare text and its entities. Throws an
 * Error on a mark that is empty, nested or not closed; it shows no word of the row, which may be of the test set.
 */
export function readMarked(marked: string): Pick<Row, 'text' | 'entities'> {
  const entities: Entity[] = [];
  let text = '';
  let at = 0;
  for (;;) {
    const open = marked.indexOf(OPEN, at);
    const plain = marked.slice(at, open < 0 ? undefined : open);
    if (plain.includes(CLOSE)) throw new Error('a mark is closed that was never opened');
    text += plain;
    if (open < 0) return { text, entities };
    const close = marked.indexOf(CLOSE, open);
    const body = marked.slice(open + 1, close < 0 ? undefined : close);
    const bar = body.indexOf('|');
    if (close < 0 || body.includes(OPEN)) throw new Error('a mark is not closed');
    if (bar < 1 || bar === body.length - 1) throw new Error('a mark needs a kind and a value');
    const start = text.length;
    text += body.slice(bar + 1);
    entities.push({ start, end: text.length, label: body.slice(0, bar) });
    at = close + 1;
  }
}

/** One row of either format: the project's own with `marked`, the shared ones with `text` and `entities`. */
export function readRow(line: string): Row {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value)) throw new Error('not a JSON object');
  const { id, lang, source, marked, text, entities = [], must_not_flag = [] } = value;
  if (typeof id !== 'string') throw new Error('"id" must be a string');
  if (lang !== 'fr' && lang !== 'en') throw new Error(`${id}: "lang" must be "fr" or "en"`);
  const head: Pick<Row, 'id' | 'lang' | 'source'> = { id, lang, source: source === 'ocr' ? 'ocr' : 'post' };
  if (typeof marked === 'string') return { ...head, ...readMarked(marked), innocent: [] };
  if (typeof text !== 'string' || !Array.isArray(entities) || !Array.isArray(must_not_flag))
    throw new Error(`${id}: neither "marked" nor "text" with "entities"`);
  return {
    ...head,
    text,
    entities: entities.map((entity) => ({ ...readSpan(entity, id), label: readLabel(entity, id) })),
    innocent: must_not_flag.map((span) => readSpan(span, id)),
  };
}

/** Every row of a JSONL text; empty lines are skipped. Throws an Error that names the line. */
export function readRows(jsonl: string): Row[] {
  return jsonl.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [readRow(line)];
    } catch (error) {
      throw new Error(`line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readSpan(value: unknown, id: string): Span {
  if (!isRecord(value) || typeof value.start !== 'number' || typeof value.end !== 'number')
    throw new Error(`${id}: a span needs "start" and "end"`);
  return { start: value.start, end: value.end };
}

function readLabel(value: unknown, id: string): string {
  if (!isRecord(value) || typeof value.label !== 'string')
    throw new Error(`${id}: an entity needs a "label"`);
  return value.label;
}
