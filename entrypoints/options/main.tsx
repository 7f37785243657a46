import '../../components/page.css';
import '../../components/style/options.css';
import { Options } from '../../components/options/Options';
import type { ImportView, OptionsEvents, OptionsView, Saving } from '../../components/options/view';
import { browser, openShortcuts } from '../../lib/browser';
import { asCsv, asJson } from '../../lib/journal/as-file';
import { dayOf } from '../../lib/journal/journal';
import { eraseJournal, followJournal } from '../../lib/journal/store';
import { MOST_PEOPLE, MOST_TARGET, readTag } from '../../lib/settings/fields';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { changeSettings } from '../../lib/settings/store';
import { exported, imported } from '../../lib/settings/transfer';
import { MOST_PATTERNS, MOST_TERMS } from '../../lib/text/terms';
import { optionsWords } from '../../lib/words/options';
import { mountPage } from '../pages/mount';
import { download } from './download';
import { loadRefusals } from './refuse';

const LIMITS = {
  target: MOST_TARGET,
  people: MOST_PEOPLE,
  terms: { always: MOST_TERMS, never: MOST_TERMS, patterns: MOST_PATTERNS },
};

let own: Settings = DEFAULT_SETTINGS;
let journal: OptionsView['journal'] = {};
let shortcuts: OptionsView['shortcuts'] = [];
let importing: ImportView | null = null;
/** What the shown import would store. */
let offered: Settings | null = null;
let saving: Saving = { state: 'still' };

const page = mountPage(
  ({ language }) => optionsWords(language).title,
  ({ inForce }) => {
    own = inForce.own.settings;
    return (
      <Options
        view={{
          own,
          team: inForce.team.policy,
          refused: inForce.team.refused,
          state: inForce.own.state,
          journal,
          shortcuts,
          opensShortcuts: openShortcuts !== null,
          importing,
          saving,
        }}
        limits={LIMITS}
        usualTarget={DEFAULT_SETTINGS.crowdTarget}
        {...events}
      />
    );
  },
);

const say = (state: Exclude<Saving['state'], 'still'>) => {
  saving = { state, at: performance.now() };
  page.redraw();
};

/** Does it, and says what became of it. */
async function keep(done: Exclude<Saving['state'], 'still' | 'failed'>, task: () => Promise<void>) {
  try {
    await task();
    say(done);
  } catch {
    say('failed');
  }
}

const showImport = (view: ImportView | null, settings: Settings | null = null) => {
  importing = view;
  offered = settings;
  page.redraw();
};

async function readImport(file: File): Promise<void> {
  try {
    const [text, refuse] = await Promise.all([file.text(), loadRefusals()]);
    const read = imported(text, own, refuse);
    if (read.fits) showImport({ file: file.name, changes: read.changes }, read.settings);
    else showImport({ file: file.name, problems: read.problems });
  } catch {
    showImport({ file: file.name, problems: [{ why: 'unread', at: '' }] });
  }
}

const events: OptionsEvents = {
  onChange: (change) => void keep('saved', () => changeSettings((settings) => ({ ...settings, ...change }))),
  readTag,
  refuse: async (list, term) => (await loadRefusals())(list, term),
  onJournalFile: (format) => {
    if (journal === null) return;
    const name = `discret-journal-${dayOf(new Date())}.${format}`;
    if (format === 'csv') download(name, 'text/csv', asCsv(journal));
    else download(name, 'application/json', asJson(journal));
  },
  onErase: () => void keep('erased', eraseJournal),
  onShortcuts: () => void openShortcuts?.(),
  onExport: (practice) => download('discret.json', 'application/json', exported(own, { practice })),
  onFile: (file) => void readImport(file),
  onImport: () => {
    const settings = offered;
    if (settings === null) return;
    showImport(null);
    // A pause begun meanwhile stays.
    void keep('imported', () => changeSettings(({ pausedUntil }) => ({ ...settings, pausedUntil })));
  },
  onImportCancel: () => showImport(null),
  onReset: () => void keep('reset', () => changeSettings(() => DEFAULT_SETTINGS)),
};

void followJournal(new AbortController().signal, (next) => {
  journal = next;
  page.redraw();
});

async function readShortcuts(): Promise<void> {
  const commands = await browser.commands.getAll();
  shortcuts = commands.flatMap(({ description, shortcut }) =>
    description ? [{ name: description, keys: shortcut ?? '' }] : [],
  );
  page.redraw();
}
void readShortcuts();
// They are changed on a page of the browser, and this one is come back to.
window.addEventListener('focus', () => void readShortcuts());
