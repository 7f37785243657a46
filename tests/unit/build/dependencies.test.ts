/** Every package is wanted, counted, hashed, and under a licence that allows what is done with it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALLOWED, licenceText } from '../../../scripts/notices/licences';
import { noticesTable } from '../../../scripts/notices/notices';
import { SHIPPED } from '../../../scripts/notices/shipped';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const document = read('docs/dependencies.md');
const rows = [...document.matchAll(/^\| `([^`]+)` \| (.+) \|$/gmu)];

/** Licences that may be installed for building and testing, beside those that may be shipped. */
const FOR_DEVELOPMENT = [...ALLOWED, '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0'];

/** Packages whose package.json names no licence by its SPDX name, with the one that their files name. */
const NAMED_ELSEWHERE: Readonly<Record<string, string>> = {
  'node_modules/twitter-text': 'Apache-2.0',
  'node_modules/winreg': 'BSD-2-Clause',
};

/** An SPDX expression without nesting: one of its alternatives is allowed whole. */
const allows = (expression: string): boolean =>
  expression
    .replace(/^\(|\)$/gu, '')
    .split(' OR ')
    .some((one) =>
      one.split(' AND ').every((part) => FOR_DEVELOPMENT.some((known) => known === part.trim())),
    );

describe('the packages that Discret is built with', () => {
  const direct = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];

  it('each have a line that says why, and no line is left over', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual([...direct].sort());
    expect(rows.filter(([, , why = '']) => why.length < 5)).toEqual([]);
  });

  it('are as many as docs/dependencies.md says', () => {
    const counts = [...document.matchAll(/\*\*(\d+)\*\*/gu)].map(([, count]) => Number(count));
    expect(counts).toEqual([
      Object.keys(manifest.dependencies).length,
      Object.keys(manifest.devDependencies).length,
      locked.length,
      SHIPPED.filter(({ npm }) => npm !== undefined).length,
    ]);
  });

  it('are asked for by exact version', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('come from the registry by their hash, each of them', () => {
    expect(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('are all under licences that allow their use', () => {
    const licenceOf = ([path, { license }]: (typeof locked)[number]) =>
      NAMED_ELSEWHERE[path] ?? license ?? 'none';
    expect(locked.filter((one) => !allows(licenceOf(one))).map(([path]) => path)).toEqual([]);
  });
});

describe('what is shipped by others', () => {
  it('is under licences that may be shipped, whose words are here', () => {
    for (const { licence } of SHIPPED) expect(licenceText(licence).length).toBeGreaterThan(200);
    expect(() => licenceText('AGPL-3.0-only')).toThrow('AGPL-3.0-only');
  });

  it('comes under the licence that its package names, or under one that docs/third-party.md tells apart', () => {
    const other = SHIPPED.filter(({ npm, licence }) => {
      const named = npm && lock.packages[`node_modules/${npm}`]?.license;
      return named !== undefined && named !== licence;
    });
    expect(other.every(({ use }) => use.includes('under MIT'))).toBe(true);
  });

  it('stands in docs/third-party.md as the script writes it', () => {
    expect(read('docs/third-party.md')).toContain(noticesTable());
  });
});
