/** What the image engines say, checked before it is believed: a report decides whether a picture counts as checked. */
import * as v from 'valibot';
import { NOT_CHECKED, TRACES } from '../../lib/image/report';
import type { FromEngines } from '../../lib/messages';
import { KINDS, REASONS } from '../../lib/text/finding';

const number = v.pipe(v.number(), v.finite());
const side = v.pipe(number, v.minValue(0));
const percent = v.pipe(number, v.minValue(0), v.maxValue(100));

const box = v.object({ x: number, y: number, w: number, h: number });

const finding = v.object({
  kind: v.picklist(KINDS),
  level: v.picklist(['stop', 'warn', 'count']),
  confidence: v.pipe(number, v.minValue(0), v.maxValue(1)),
  reason: v.picklist(REASONS),
  text: v.string(),
  box,
});
const findings = v.array(finding);

const line = v.object({
  text: v.string(),
  box,
  confidence: percent,
  words: v.array(v.object({ text: v.string(), box, confidence: percent })),
});

const report = v.object({
  type: v.picklist(['jpeg', 'png', 'webp', 'gif', 'video', 'svg', 'heic', 'unknown']),
  width: side,
  height: side,
  findings,
  lines: v.array(line),
  traces: v.array(v.picklist(TRACES)),
  frames: side,
  notChecked: v.array(v.picklist(NOT_CHECKED)),
});

const Schema = v.variant('type', [
  v.object({ type: v.literal('progress'), done: side, total: side }),
  v.object({ type: v.literal('found'), findings, width: side, height: side }),
  v.object({ type: v.literal('report'), report }),
  v.object({ type: v.literal('still-legible'), findings }),
  v.object({
    type: v.literal('redacted'),
    base64: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
    last: v.boolean(),
    mime: v.picklist(['image/png', 'image/jpeg', 'image/webp']),
  }),
  v.object({ type: v.literal('failed'), why: v.picklist(NOT_CHECKED) }),
]);

/** The message if it is one of the protocol, else `undefined`. */
export function parseFromEngines(message: unknown): FromEngines | undefined {
  const parsed = v.safeParse(Schema, message);
  return parsed.success ? parsed.output : undefined;
}
