import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nextVersion, releasedChangelog, withVersion } from '../../../scripts/release/release';

const CHANGELOG = `# Changelog

## Unreleased

- A new thing.

## 0.1.0 (2026-01-02)

- The first.
`;

describe('the next version', () => {
  it.each([
    ['patch', '1.4.10'],
    ['minor', '1.5.0'],
    ['major', '2.0.0'],
  ] as const)('is a %s step', (step, next) => {
    expect(nextVersion('1.4.9', step)).toBe(next);
  });

  it('is not guessed from a version that browsers do not take', () => {
    expect(() => nextVersion('1.4.9-beta', 'patch')).toThrow('1.4.9-beta');
  });
});

describe('the changelog of a release', () => {
  it('has the unreleased lines under the version and its day, and room for the next', () => {
    expect(releasedChangelog(CHANGELOG, '0.2.0', '2026-11-22')).toBe(`# Changelog

## Unreleased

## 0.2.0 (2026-11-22)

- A new thing.

## 0.1.0 (2026-01-02)

- The first.
`);
  });

  it('is refused twice in a row: then there is nothing to tell', () => {
    const once = releasedChangelog(CHANGELOG, '0.2.0', '2026-11-22');
    expect(() => releasedChangelog(once, '0.3.0', '2026-11-23')).toThrow('Nothing stands under');
  });

  it('is refused without its section, and for a version that it tells of', () => {
    expect(() => releasedChangelog('# Changelog\n', '0.2.0', '2026-11-22')).toThrow('has no');
    expect(() => releasedChangelog(CHANGELOG, '0.1.0', '2026-11-22')).toThrow('already');
  });

  it('that stands here has a section for what comes next', () => {
    const text = readFileSync('CHANGELOG.md', 'utf8');
    expect(text).toContain('## Unreleased\n');
  });
});

describe('the version in a file', () => {
  it.each(['package.json', 'package-lock.json'])('changes in %s, and nothing else does', (path) => {
    const before = readFileSync(path, 'utf8');
    const changed = withVersion(before, '9.8.7').split('\n');
    const differing = before.split('\n').filter((line, at) => line !== changed[at]);
    expect(differing.every((line) => /^ {2,6}"version": /u.test(line))).toBe(true);
    expect(differing).toHaveLength(path === 'package.json' ? 1 : 2);
  });
});
