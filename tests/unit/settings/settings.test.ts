import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../../lib/settings/settings';

describe('settings from storage', () => {
  it('takes what was stored', () => {
    expect(parseSettings({ version: 1, tags: ['avisconfrere'] }).tags).toEqual(['avisconfrere']);
  });

  it('takes what was stored before advice, crowd and practice existed', () => {
    expect(parseSettings({ version: 1, tags: ['avisconfrere'] })).toEqual({
      ...DEFAULT_SETTINGS,
      tags: ['avisconfrere'],
    });
  });

  it('takes practice, target and advice turned off', () => {
    const practice = { setting: 'list', people: 1200, ownName: true } as const;
    const stored = { ...DEFAULT_SETTINGS, practice, crowdTarget: 20, crowdStrict: true, adviceOff: ['news'] };
    expect(parseSettings(stored)).toEqual(stored);
  });

  it('leaves out what it does not know, and nothing else', () => {
    const parsed = parseSettings({
      ...DEFAULT_SETTINGS,
      adviceOff: ['news', 'dropped-rule', 3],
      crowdTarget: -1,
      crowdStrict: 'yes',
      practice: { setting: 'moon', people: 3 },
    });
    expect(parsed).toEqual({ ...DEFAULT_SETTINGS, adviceOff: ['news'] });
  });

  it.each([
    ['nothing', undefined],
    ['another type', 'settings'],
    ['a later version', { version: 99, tags: ['x'] }],
    ['tags of another type', { version: 1, tags: 'doctoctoc' }],
    ['an empty list, which would check nothing', { version: 1, tags: [] }],
  ])('falls back to the defaults on %s', (_, value) => {
    expect(parseSettings(value).tags).toEqual(DEFAULT_SETTINGS.tags);
  });
});
