import { browser } from '../browser';
import { dayOf, type Happening, type Journal, noted, parseJournal } from './journal';

/** Where the journal lies in the browser's local storage, apart from the settings. */
export const JOURNAL_KEY = 'journal';

/** The journal as it is stored. @throws when storage cannot be read. */
export const readJournal = async (): Promise<Journal> =>
  parseJournal((await browser.storage.local.get(JOURNAL_KEY))[JOURNAL_KEY]);

let last: Promise<unknown> = Promise.resolve();

/** Counts one thing, one after the other. A count that cannot be stored is lost: no post waits for it. */
export function note(happening: Happening, now = new Date()): Promise<void> {
  const turn = last.then(async () => {
    const journal = noted(await readJournal(), dayOf(now), happening);
    await browser.storage.local.set({ [JOURNAL_KEY]: journal });
  });
  last = turn.catch(() => {});
  return turn.catch(() => {});
}

/** Nothing is left of it. @throws when storage refuses. */
export const eraseJournal = (): Promise<void> => browser.storage.local.remove(JOURNAL_KEY);

/** Calls `changed` with the journal, now and at each change, until `signal` aborts; null when it cannot be read. */
export async function followJournal(
  signal: AbortSignal,
  changed: (journal: Journal | null) => void,
): Promise<void> {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[JOURNAL_KEY]) changed(parseJournal(changes[JOURNAL_KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  changed(await readJournal().catch(() => null));
}
