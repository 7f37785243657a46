import * as v from 'valibot';
import { offscreen, type Runtime } from '../../lib/browser';
import { fromUs } from '../protocol/sender';

const WakeSchema = v.strictObject({ type: v.literal('wake-engines') });

/** Does one of us ask for the image engines? */
export const isWake = (message: unknown, sender: Runtime.MessageSender): boolean =>
  v.is(WakeSchema, message) && fromUs(sender);

let making: Promise<void> | undefined;

/** Chrome: makes the engines' document exist. Several calls at once make one. */
export async function wakeOffscreen(): Promise<{ readonly ready: true }> {
  making ??= makeOffscreen().finally(() => {
    making = undefined;
  });
  await making;
  return { ready: true };
}

async function makeOffscreen(): Promise<void> {
  if (!offscreen || (await offscreen.exists())) return;
  await offscreen.create(
    '/offscreen.html',
    ['WORKERS'],
    'Reads the text of an image that is about to be posted, on this computer, in a worker.',
  );
}
