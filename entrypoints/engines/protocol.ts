import * as v from 'valibot';
import { PIECE, type ToEngines } from '../../lib/messages';
import { exactTerms } from '../../lib/settings/fields';

/** Most boxes a redaction takes, and most pixels of a box's side: beyond both no honest request goes. */
const MOST_BOXES = 2000;
const MOST_SIDE = 100_000;

const side = v.pipe(v.number(), v.finite(), v.minValue(-MOST_SIDE), v.maxValue(MOST_SIDE));
const length = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST_SIDE));

const box = v.strictObject({ x: side, y: side, w: length, h: length });

const ToEnginesSchema = v.variant('type', [
  v.strictObject({ type: v.literal('terms'), terms: exactTerms }),
  v.strictObject({
    type: v.literal('bytes'),
    base64: v.pipe(v.string(), v.maxLength(PIECE), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
    last: v.boolean(),
  }),
  v.strictObject({
    type: v.literal('redact'),
    boxes: v.pipe(v.array(box), v.maxLength(MOST_BOXES)),
    crop: v.nullable(box),
  }),
]);

/** The message if it is one of the protocol, else `undefined`. */
export function parseToEngines(message: unknown): ToEngines | undefined {
  const parsed = v.safeParse(ToEnginesSchema, message);
  return parsed.success ? parsed.output : undefined;
}
