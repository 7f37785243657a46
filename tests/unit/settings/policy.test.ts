import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { effective, isManaged, lockedBy } from '../../../lib/settings/effective';
import { NO_POLICY, readPolicy } from '../../../lib/settings/policy';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { KINDS } from '../../../lib/text/finding';
import { MOST_TERMS } from '../../../lib/text/terms';

const WHOLE = {
  tags: ['#AvisTilleuls'],
  levels: { facility: 'stop' },
  terms: { always: ['Hôpital des Tilleuls'], never: [], patterns: ['99-9999'] },
  crowdTarget: 30,
  crowdStrict: true,
  language: 'fr',
  images: 'always',
  postAnyway: 'reason',
  contact: 'Une question ?\n  poste 1234',
};

describe('a policy', () => {
  it('is taken whole', () => {
    expect(readPolicy(WHOLE)).toEqual({
      policy: { ...WHOLE, tags: ['AvisTilleuls'], contact: 'Une question ? poste 1234' },
      refused: [],
    });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'policy'],
    ['an empty object', {}],
  ])('is none where managed storage gives %s', (_, value) => {
    expect(readPolicy(value)).toEqual({ policy: NO_POLICY, refused: [] });
  });

  it('holds in the keys that fit, and names those that do not', () => {
    const read = readPolicy({ ...WHOLE, crowdTarget: 'many', postAnyway: 'never', tags: [], hours: 8 });
    expect(Object.keys(read.policy)).toEqual([
      'levels',
      'terms',
      'crowdStrict',
      'language',
      'images',
      'contact',
    ]);
    expect(read.refused).toEqual(['tags', 'crowdTarget', 'postAnyway', 'hours']);
  });

  it('fits the schema that Chrome is given: the same keys, no others', async () => {
    const schema = JSON.parse(await readFile('public/managed-schema.json', 'utf8'));
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(WHOLE).sort());
    expect(Object.keys(schema.properties.levels.properties)).toEqual([...KINDS]);
  });
});

describe('what is in force', () => {
  const own = {
    ...DEFAULT_SETTINGS,
    tags: ['mien'],
    levels: { facility: 'off', age: 'warn' },
    terms: { always: ['Verneuil'], never: ['Clara'], patterns: [] },
    crowdTarget: 5,
    images: 'never',
  } as const;

  it('is the doctor’s settings where there is no policy', () => {
    expect(effective(own, NO_POLICY)).toEqual({ ...own, postAnyway: 'allowed', contact: '' });
    expect(lockedBy(NO_POLICY)).toEqual({ settings: new Set(), kinds: new Set() });
    expect(isManaged(NO_POLICY)).toBe(false);
  });

  it('is the team’s word where it has one; its tags and terms come on top of the doctor’s', () => {
    const { policy } = readPolicy(WHOLE);
    expect(effective(own, policy)).toEqual({
      ...own,
      tags: ['AvisTilleuls', 'mien'],
      levels: { facility: 'stop', age: 'warn' },
      terms: { always: ['Hôpital des Tilleuls', 'Verneuil'], never: ['Clara'], patterns: ['99-9999'] },
      crowdTarget: 30,
      crowdStrict: true,
      language: 'fr',
      images: 'always',
      postAnyway: 'reason',
      contact: 'Une question ? poste 1234',
    });
  });

  it('holds no more terms than are looked for, the team’s first', () => {
    const many = (name: string) => Array.from({ length: MOST_TERMS }, (_, at) => `${name} ${at}`);
    const { terms } = effective(
      { ...own, terms: { ...own.terms, always: many('own') } },
      { terms: { always: many('team'), never: [], patterns: [] } },
    );
    expect(terms.always).toEqual(many('team'));
  });

  it('cannot be changed by the doctor where the team has set it', () => {
    expect(lockedBy(readPolicy(WHOLE).policy)).toEqual({
      settings: new Set(['crowdTarget', 'crowdStrict', 'language', 'images']),
      kinds: new Set(['facility']),
    });
    expect(lockedBy(readPolicy({ images: 'never' }).policy)).toEqual({
      settings: new Set(['images']),
      kinds: new Set(),
    });
  });
});
