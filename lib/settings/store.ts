import { browser } from '../browser';
import { type Effective, effective } from './effective';
import { parseSettings, type ReadSettings, readSettings } from './parse';
import { type ReadPolicy, readPolicy } from './policy';
import type { Settings } from './settings';

/** Where the settings lie in the browser's local storage. */
export const SETTINGS_KEY = 'settings';

const stored = async (): Promise<unknown> => (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];

/** Stores what `change` makes of the stored settings. @throws when storage refuses, or the extension was updated. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: change(parseSettings(await stored())) });
}

/** Everything that decides what is in force. */
export interface InForce {
  /** The doctor's own settings, and how well they could be read. */
  readonly own: ReadSettings;
  /** The team's. */
  readonly team: ReadPolicy;
  /** The one over the other. */
  readonly effective: Effective;
}

/** No policy is no error: Firefox rejects where there is none, Chrome gives an empty object. */
const managed = (): Promise<unknown> => browser.storage.managed.get().catch(() => null);

/**
 * Calls `changed` with what is in force, now and at each change of the doctor's settings or the team's policy, until
 * `signal` aborts. Storage that cannot be read leaves the defaults: the check must not depend on it.
 */
export async function followInForce(signal: AbortSignal, changed: (inForce: InForce) => void): Promise<void> {
  let own: unknown;
  let team: unknown;
  let changedMeanwhile = false;
  const tell = () => {
    if (signal.aborted) return;
    const [doctor, policy] = [readSettings(own), readPolicy(team)];
    changed({ own: doctor, team: policy, effective: effective(doctor.settings, policy.policy) });
  };
  const onChanged = async (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[SETTINGS_KEY]) {
      own = changes[SETTINGS_KEY].newValue;
      changedMeanwhile = true;
    } else if (area === 'managed') team = await managed();
    else return;
    tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  const [read, policy] = await Promise.all([stored().catch(() => undefined), managed()]);
  if (!changedMeanwhile) own = read;
  team = policy;
  tell();
}

/** The settings in force alone; see `followInForce`. */
export const followSettings = (signal: AbortSignal, changed: (settings: Effective) => void): Promise<void> =>
  followInForce(signal, ({ effective }) => changed(effective));
