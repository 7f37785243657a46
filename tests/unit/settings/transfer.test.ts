import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../lib/settings/parse';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import { exported, imported } from '../../../lib/settings/transfer';
import { refusePattern, refuseTerm } from '../../../lib/text/term-refusal';
import type { Terms } from '../../../lib/text/terms';

const refuse = (list: keyof Terms, term: string) =>
  list === 'patterns' ? refusePattern(term) : refuseTerm(term);

const OWN: Settings = {
  ...DEFAULT_SETTINGS,
  tags: ['doctoctoc', 'avisconfrere'],
  levels: { facility: 'stop', handle: 'off' },
  terms: { always: ['Tilleuls'], never: ['Clara'], patterns: ['99-9999'] },
  adviceOff: ['news'],
  crowdTarget: 20,
  practice: { setting: 'list', people: 1200, ownName: true },
  pausedUntil: 5000,
  journal: true,
};
const read = (file: unknown, now = DEFAULT_SETTINGS) =>
  imported(typeof file === 'string' ? file : JSON.stringify(file), now, refuse);
const FILE = { discret: 'settings', version: 2 };

describe('settings in a file', () => {
  it('come back as they went, without the practice and the pause', () => {
    expect(read(exported(OWN, { practice: false }))).toEqual({
      fits: true,
      settings: { ...OWN, practice: null, pausedUntil: 0 },
      changes: ['tags', 'levels', 'terms', 'adviceOff', 'crowdTarget', 'journal'],
    });
  });

  it('tell the practice only when the doctor asked for it', () => {
    expect(exported(OWN, { practice: false })).not.toContain('1200');
    const file = read(exported(OWN, { practice: true }));
    expect(file.fits && file.settings.practice).toEqual(OWN.practice);
  });

  it('leave alone what the file does not name', () => {
    const file = read({ ...FILE, images: 'tagged' }, OWN);
    expect(file).toEqual({ fits: true, settings: { ...OWN, images: 'tagged' }, changes: ['images'] });
  });

  it('change nothing when they are the doctor’s own', () => {
    const file = read(exported(OWN, { practice: true }), OWN);
    expect(file.fits && file.changes).toEqual([]);
  });

  it('are what storage holds afterwards', () => {
    const file = read(exported(OWN, { practice: true }));
    expect(file.fits && parseSettings(JSON.parse(JSON.stringify(file.settings)))).toEqual({
      ...OWN,
      pausedUntil: 0,
    });
  });
});

describe('a file that is not taken', () => {
  it.each([
    ['{"discret": "settings",\n  "version": 2,\n  images: "never"\n}', 'not-json', 'images: "never"'],
    ['[]', 'not-settings', ''],
    ['{"version": 2, "images": "never"}', 'not-settings', ''],
    ['{"discret": "settings", "version": 3}', 'newer', ''],
    ['x'.repeat(500_001), 'too-large', ''],
  ])('%.40s', (text, why, at) => {
    expect(read(text)).toEqual({ fits: false, problems: [{ why, at }] });
  });

  it('says every line that is wrong, and takes none of the others', () => {
    const file = {
      ...FILE,
      tags: ['doctoctoc', 'deux mots'],
      levels: { person: 'loud' },
      hours: 8,
      crowdTarget: 0,
      images: 'never',
    };
    expect(read(file)).toEqual({
      fits: false,
      problems: [
        { why: 'field', at: 'tags.2' },
        { why: 'field', at: 'levels.person' },
        { why: 'unknown-field', at: 'hours' },
        { why: 'field', at: 'crowdTarget' },
      ],
    });
  });

  it('says where a term stands that must not be kept, not the term', () => {
    const terms = { always: ['Tilleuls', 'Mme Durand'], never: [], patterns: ['123456'] };
    expect(read({ ...FILE, terms })).toEqual({
      fits: false,
      problems: [
        { why: 'term', at: 'terms.always.2', refusal: 'patient-name' },
        { why: 'term', at: 'terms.patterns.1', refusal: 'record-number' },
      ],
    });
  });
});
