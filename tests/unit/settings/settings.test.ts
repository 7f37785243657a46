import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../../lib/settings/settings';

describe('settings from storage', () => {
  it('takes what was stored', () => {
    expect(parseSettings({ version: 1, tags: ['avisconfrere'] }).tags).toEqual(['avisconfrere']);
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
