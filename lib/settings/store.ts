import { browser } from '../browser';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings';

/** The one key that Discret keeps in storage. */
export const SETTINGS_KEY = 'settings';

const read = async (): Promise<Settings> => {
  const { [SETTINGS_KEY]: value } = await browser.storage.local.get(SETTINGS_KEY);
  return value === undefined ? DEFAULT_SETTINGS : parseSettings(value);
};

/** Stores what `change` makes of the stored settings. @throws when storage refuses, or the extension was updated. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: change(await read()) });
}

/**
 * Calls `changed` with the stored settings, now and at each change, until `signal` aborts. Storage that cannot be
 * read leaves the defaults: the check must not depend on it.
 */
export async function followSettings(
  signal: AbortSignal,
  changed: (settings: Settings) => void,
): Promise<void> {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[SETTINGS_KEY]) changed(parseSettings(changes[SETTINGS_KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  try {
    changed(await read());
  } catch {
    changed(DEFAULT_SETTINGS);
  }
}
