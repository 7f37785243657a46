import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asCsv, asJson } from '../../../lib/journal/as-file';
import {
  dayOf,
  type Happening,
  type Journal,
  MOST_DAYS,
  noted,
  parseJournal,
} from '../../../lib/journal/journal';
import { eraseJournal, JOURNAL_KEY, note, readJournal } from '../../../lib/journal/store';

const DAY = '2026-11-22';
const after = (happenings: readonly Happening[], day = DAY, journal: Journal = {}): Journal =>
  happenings.reduce((now, happening) => noted(now, day, happening), journal);

const BUSY = after([
  { type: 'held', kinds: ['person', 'person', 'phone'] },
  { type: 'corrected' },
  { type: 'held', kinds: ['person'] },
  { type: 'anyway', reason: 'invented' },
  { type: 'anyway', reason: 'invented' },
  { type: 'anyway', reason: 'unsaid' },
  { type: 'masked', pictures: 2 },
]);

describe('the journal', () => {
  it('counts what happened on a day, a kind once for each held post', () => {
    expect(BUSY).toEqual({
      [DAY]: {
        held: 2,
        corrected: 1,
        anyway: { invented: 2, unsaid: 1 },
        masked: 2,
        kinds: { person: 2, phone: 1 },
      },
    });
  });

  it('keeps a year and forgets what is older', () => {
    const days = Array.from({ length: MOST_DAYS + 5 }, (_, at) => dayOf(new Date(2026, 0, 1 + at)));
    const journal = days.reduce((now, day) => noted(now, day, { type: 'corrected' }), {} as Journal);
    expect(Object.keys(journal)).toEqual(days.slice(-MOST_DAYS));
  });

  it('holds days, counts and the closed lists, whatever was stored', () => {
    const stored = {
      ...BUSY,
      'Mme Durand': { held: 1 },
      '2026-11-23': {
        held: 1,
        text: 'Mme Durand',
        kinds: { person: 1, Durand: 3 },
        anyway: { 'dit non': 2 },
      },
      '2026-11-24': 'held',
    };
    expect(parseJournal(stored)).toEqual({
      ...BUSY,
      '2026-11-23': { held: 1, corrected: 0, anyway: {}, masked: 0, kinds: { person: 1 } },
    });
    expect(parseJournal('journal')).toEqual({});
  });

  it('takes the day from the clock on the doctor’s wall', () => {
    expect(dayOf(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
  });
});

describe('the journal as a file', () => {
  it('is a table with one line a day', () => {
    const journal = after([{ type: 'masked', pictures: 1 }], '2026-11-21', BUSY);
    expect(asCsv(journal)).toBe(
      [
        'day,held,corrected,masked,anyway:invented,anyway:unsaid,kind:person,kind:phone\r\n',
        '2026-11-21,0,0,1,0,0,0,0\r\n',
        '2026-11-22,2,1,2,2,1,2,1\r\n',
      ].join(''),
    );
  });

  it('is the same numbers in JSON', () => {
    expect(JSON.parse(asJson(BUSY))).toEqual(BUSY);
  });
});

describe('the journal in storage', () => {
  beforeEach(() => fakeBrowser.reset());

  it('loses no count when several come at once', async () => {
    const now = new Date(2026, 10, 22, 12);
    await Promise.all([
      note({ type: 'corrected' }, now),
      note({ type: 'corrected' }, now),
      note({ type: 'masked', pictures: 1 }, now),
    ]);
    expect(await readJournal()).toEqual({
      [DAY]: { held: 0, corrected: 2, anyway: {}, masked: 1, kinds: {} },
    });
  });

  it('is gone when it is erased', async () => {
    await note({ type: 'corrected' });
    await eraseJournal();
    expect(await fakeBrowser.storage.local.get(JOURNAL_KEY)).toEqual({});
  });
});
