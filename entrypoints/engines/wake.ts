import { offscreen } from '../../lib/browser';
import type { WakeEngines } from '../../lib/messages';

export function isWake(message: unknown): message is WakeEngines {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'wake-engines'
  );
}

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
