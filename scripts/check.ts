/** Every check of the project, in the order in which they are cheapest to fail. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { installBrowsers } from './setup/browsers';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const BIN = resolve('node_modules/.bin');
const REPORTS = resolve('.cache/reports');

function run(name: string, args: readonly string[]): boolean {
  const started = performance.now();
  console.log(`\n▸ ${[name, ...args].join(' ')}`);
  const done = spawnSync(resolve(BIN, name), args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(
    `  ${done.status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return done.status === 0;
}

/** A check without tests of its own counts as one. */
const single = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

function tests(project: string): Counts {
  const report = resolve(REPORTS, `${project}.json`);
  const ok = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    number
  >;
  // A suite that broke before its tests ran has failed, whatever was counted.
  const failed = numFailedTests ?? 0;
  return { passed: passed ?? 0, failed: ok ? failed : Math.max(failed, 1) };
}

installBrowsers(['chromium', 'firefox', 'screen']);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const checks: readonly (() => Counts)[] = [
  () => single(run('wxt', ['prepare'])),
  () => single(run('biome', ['ci', '.'])),
  () => single(run('tsc', ['--noEmit'])),
  () => single(run('tsc', ['--noEmit', '-p', 'tsconfig.pure.json'])),
  () => tests('unit'),
  () => tests('browser'),
];
const total = checks
  .map((check) => check())
  .reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
