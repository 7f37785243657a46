/** What the popup asks of a page's content script, and what it hears: checked on both sides. */
import * as v from 'valibot';
import type { DraftStatus, PopupRequest, SelfCheck } from '../../lib/messages';
import { MAGNITUDES } from '../../lib/risk/magnitude';

const RequestSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ask-draft') }),
  v.strictObject({ type: v.literal('show-draft') }),
  v.strictObject({ type: v.literal('self-check') }),
  v.strictObject({ type: v.literal('watch-draft'), on: v.boolean() }),
]);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const StatusSchema = v.strictObject({
  state: v.picklist(['none', 'unwatched', 'watched']),
  stops: count,
  warns: count,
  crowd: v.nullable(v.picklist(MAGNITUDES)),
  notChecked: count,
  picturesLeft: count,
  textUnread: v.boolean(),
});

/** Names of selectors and nothing else: no words of a page can pass. */
const partName = v.pipe(v.string(), v.regex(/^[A-Za-z]{1,30}$/));
const SelfCheckSchema = v.strictObject({ parts: v.record(partName, count) });

const parsed = <Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output | undefined => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
};

/** The request if it is one of the protocol, else `undefined`; so the two below. */
export const parsePopupRequest = (message: unknown): PopupRequest | undefined =>
  parsed(RequestSchema, message);

export const parseDraftStatus = (answer: unknown): DraftStatus | undefined => parsed(StatusSchema, answer);

export const parseSelfCheck = (answer: unknown): SelfCheck | undefined => parsed(SelfCheckSchema, answer);
