import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { weighed } from '../../../lib/settings/levels';
import { parseSettings, readSettings } from '../../../lib/settings/parse';
import { DEFAULT_SETTINGS, LONGEST_PAUSE, pauseLeft } from '../../../lib/settings/settings';

/** What an older or newer Discret left in a doctor's storage. */
const stored = async (name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));

describe('settings of version 1', () => {
  it('keep the tags of a doctor who had set nothing else', async () => {
    expect(readSettings(await stored('v1-tags-only'))).toEqual({
      settings: { ...DEFAULT_SETTINGS, tags: ['doctoctoc', 'avisconfrere'] },
      state: 'current',
    });
  });

  it('keep everything that was set, and stand at the defaults for what came since', async () => {
    expect(readSettings(await stored('v1-full'))).toEqual({
      settings: {
        ...DEFAULT_SETTINGS,
        tags: ['doctoctoc'],
        adviceOff: ['news', 'no-question'],
        crowdTarget: 20,
        crowdStrict: true,
        practice: { setting: 'list', people: 1200, ownName: true },
      },
      state: 'current',
    });
  });
});

describe('settings of version 2', () => {
  it('come back as they were stored', async () => {
    const file = await stored('v2-full');
    expect(readSettings(file)).toEqual({ settings: file, state: 'current' });
  });

  it('are the defaults when nothing was stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, state: 'current' });
  });

  it.each([
    ['tags', 'doctoctoc'],
    ['tags', []],
    ['levels', 'stop'],
    ['terms', null],
    ['language', 'de'],
    ['images', true],
    ['adviceOff', 'news'],
    ['crowdTarget', -1],
    ['crowdTarget', 1001],
    ['crowdStrict', 'yes'],
    ['practice', { setting: 'moon', people: 3 }],
    ['pausedUntil', 'tomorrow'],
    ['journal', 1],
  ])('fall back in one field when %s is %j, and keep the others', async (field, value) => {
    const file = await stored('v2-full');
    expect(readSettings({ ...file, [field]: value })).toEqual({
      settings: { ...file, [field]: Reflect.get(DEFAULT_SETTINGS, field) },
      state: 'mended',
    });
  });

  it('leave out of a list what does not fit, and nothing else', () => {
    const read = parseSettings({
      ...DEFAULT_SETTINGS,
      tags: ['#DocTocToc', 'deux mots', 3, 'avis', 'avis'],
      levels: { person: 'off', moon: 'stop', phone: 'loud' },
      terms: { always: [' Tilleuls ', '', 3, 'x'.repeat(61)], never: 'Clara' },
      adviceOff: ['news', 'dropped-rule', 3],
    });
    expect(read.tags).toEqual(['DocTocToc', 'avis']);
    expect(read.levels).toEqual({ person: 'off' });
    expect(read.terms).toEqual({ always: ['Tilleuls'], never: [], patterns: [] });
    expect(read.adviceOff).toEqual(['news']);
  });
});

describe('settings of a later version', () => {
  it('are kept where they make the check stricter, and nowhere else', async () => {
    expect(readSettings(await stored('v3-newer'))).toEqual({
      settings: {
        ...DEFAULT_SETTINGS,
        tags: [...DEFAULT_SETTINGS.tags, 'avisconfrere'],
        levels: { facility: 'stop' },
        terms: { always: ['Hôpital des Tilleuls'], never: [], patterns: ['99-9999'] },
        language: 'en',
        practice: { setting: 'town', people: 8000, ownName: true },
      },
      state: 'newer',
    });
  });

  it.each([
    ['text', 'settings'],
    ['null', null],
    ['a list', [1]],
  ])('or %s in their place are told and never thrown', (_, value) => {
    expect(readSettings(value)).toEqual({ settings: DEFAULT_SETTINGS, state: 'damaged' });
  });

  it('without a version are read as strictly', () => {
    const read = readSettings({ images: 'never', crowdTarget: 50 });
    expect(read.state).toBe('damaged');
    expect(read.settings).toEqual({ ...DEFAULT_SETTINGS, crowdTarget: 50 });
  });
});

describe('a pause', () => {
  it('lasts until its moment', () => {
    expect(pauseLeft({ pausedUntil: 5000 }, 2000)).toBe(3000);
    expect(pauseLeft({ pausedUntil: 5000 }, 5000)).toBe(0);
    expect(pauseLeft({ pausedUntil: 0 }, 5000)).toBe(0);
  });

  it('that no switch can have set is none: the clock was wrong, or the value is', () => {
    expect(pauseLeft({ pausedUntil: 5001 + LONGEST_PAUSE }, 5000)).toBe(0);
  });
});

describe('the level of a kind', () => {
  const found = [
    { kind: 'facility', level: 'warn' },
    { kind: 'age', level: 'count' },
    { kind: 'phone', level: 'stop' },
  ] as const;

  it('is Discret’s own while the doctor sets none', () => {
    expect(weighed(found, {})).toBe(found);
  });

  it('is what the doctor sets; turned off, it still counts for the estimate', () => {
    expect(weighed(found, { facility: 'stop', age: 'warn', phone: 'off' }).map(({ level }) => level)).toEqual(
      ['stop', 'warn', 'count'],
    );
  });
});
