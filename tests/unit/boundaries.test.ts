/** Who may know whom: the linter refuses what `docs/architecture.md` forbids. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const REFUSED: readonly (readonly [file: string, from: string])[] = [
  ['lib/text/a.ts', '../browser'],
  ['lib/text/b.ts', '../composer/scope'],
  ['lib/text/recognizers/c.ts', '../../image/report'],
  ['lib/text/p.ts', '../risk/estimate'],
  ['lib/risk/q.ts', '../words/words'],
  ['lib/rules/r.ts', '../review/draft'],
  ['lib/words/d.ts', '../settings/store'],
  ['lib/course/v.ts', '../words/index'],
  ['lib/review/e.ts', '../composer/scope'],
  ['lib/image/f.ts', '../messages'],
  ['lib/composer/g.ts', '../review/review'],
  ['lib/settings/h.ts', '../composer/scope'],
  ['components/i.tsx', '../lib/composer/scope'],
  ['components/j.tsx', '../lib/browser'],
  ['entrypoints/k.ts', 'webextension-polyfill'],
];
const ALLOWED: readonly (readonly [file: string, from: string])[] = [
  ['components/l.tsx', '../lib/text/finding'],
  ['lib/review/m.ts', '../text/finding'],
  ['lib/risk/s.ts', '../text/finding'],
  ['lib/rules/t.ts', '../text/finding'],
  ['lib/course/w.ts', '../text/finding'],
  ['lib/words/x.ts', '../course/kinds'],
  ['lib/review/u.ts', '../risk/estimate'],
  ['lib/image/n.ts', '../text/scan'],
  ['entrypoints/o.ts', '../lib/composer/scope'],
];

/** A tree of its own with the project's rules, linted in one go. */
const tree = mkdtempSync(join(tmpdir(), 'boundaries-'));
afterAll(() => rmSync(tree, { recursive: true }));
cpSync('biome.json', join(tree, 'biome.json'));
for (const [file, from] of [...REFUSED, ...ALLOWED]) {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), `import { it } from '${from}';\nexport const kept = it;\n`);
}
const biome = resolve('node_modules/.bin/biome');
const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.'];
const said = spawnSync(biome, args, { cwd: tree, encoding: 'utf8' }).stdout;
const refusals = said.split('\n').filter((line) => line.includes('noRestrictedImports'));

describe('an import that runs up or aside is refused', () => {
  it.each(REFUSED)('%s → %s', (file) => expect(refusals.join('\n')).toContain(file));
});

describe('an import that runs down is not', () => {
  it.each(ALLOWED)('%s → %s', (file) => expect(refusals.join('\n')).not.toContain(file));
});
