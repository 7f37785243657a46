/** What the content script makes of the settings in force, without a page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pausing } from '../../../entrypoints/x.content/pause';
import type { Effective } from '../../../lib/settings/effective';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { spokenLanguage } from '../../../lib/settings/spoken';
import { changeSettings, followInForce, SETTINGS_KEY } from '../../../lib/settings/store';

describe('the settings in force', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are told at first and at each change, until nobody listens', async () => {
    const abort = new AbortController();
    const heard: Effective[] = [];
    await followInForce(abort.signal, ({ effective }) => heard.push(effective));
    await changeSettings((settings) => ({ ...settings, images: 'never' }));
    expect(heard.map(({ images }) => images)).toEqual(['always', 'never']);
    abort.abort();
    await changeSettings((settings) => ({ ...settings, images: 'tagged' }));
    expect(heard.length).toBe(2);
  });

  it('are the defaults where storage cannot be read, and where no policy is', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(
      new Error('Managed storage manifest not found'),
    );
    const heard: Effective[] = [];
    await followInForce(new AbortController().signal, ({ effective }) => heard.push(effective));
    expect(heard).toEqual([{ ...DEFAULT_SETTINGS, postAnyway: 'allowed', contact: '' }]);
  });

  it('follow the team when it changes its mind', async () => {
    const heard: string[] = [];
    await followInForce(new AbortController().signal, ({ effective }) => heard.push(effective.contact));
    await fakeBrowser.storage.managed.set({ contact: 'poste 1234' });
    await vi.waitFor(() => expect(heard).toEqual(['', 'poste 1234']));
  });

  it('are written as version 2, whatever was there', async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { version: 1, tags: ['avis'] } });
    await changeSettings((settings) => ({ ...settings, journal: true }));
    const { [SETTINGS_KEY]: stored } = await fakeBrowser.storage.local.get(SETTINGS_KEY);
    expect(stored).toEqual({ ...DEFAULT_SETTINGS, tags: ['avis'], journal: true });
  });
});

describe('a pause on a page', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  it('ends at its moment, and says so once', () => {
    const ended = vi.fn();
    const pause = pausing(new AbortController().signal, ended);
    pause.follow({ ...DEFAULT_SETTINGS, pausedUntil: 1_060_000 });
    expect(pause.isOn()).toBe(true);
    vi.advanceTimersByTime(59_999);
    expect([pause.isOn(), ended.mock.calls.length]).toEqual([true, 0]);
    vi.advanceTimersByTime(10);
    expect([pause.isOn(), ended.mock.calls.length]).toEqual([false, 1]);
  });

  it('ends early when the doctor ends it', () => {
    const ended = vi.fn();
    const pause = pausing(new AbortController().signal, ended);
    pause.follow({ ...DEFAULT_SETTINGS, pausedUntil: 1_060_000 });
    pause.follow({ ...DEFAULT_SETTINGS, pausedUntil: 0 });
    expect(pause.isOn()).toBe(false);
    vi.advanceTimersByTime(100_000);
    expect(ended).not.toHaveBeenCalled();
  });
});

describe('the language', () => {
  it.each([
    ['auto', ['fr-CA', 'en'], 'fr'],
    ['auto', ['', 'de', 'en-GB', 'fr'], 'en'],
    ['auto', ['de'], 'en'],
    ['fr', ['en'], 'fr'],
  ] as const)('%s among %j is %s', (way, tags, spoken) => {
    expect(spokenLanguage(way, tags)).toBe(spoken);
  });
});
