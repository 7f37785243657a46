// Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const OLDEST = [20, 19];

/** Installs the packages of the lockfile unless they stand already; ends the process with a word when that fails. */
export function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    fail(
      `Discret needs Node.js ${OLDEST.join('.')} or later; this is ${process.versions.node}. Get it from nodejs.org.`,
    );
  }
  const lock = resolve(ROOT, 'package-lock.json');
  const installed = resolve(ROOT, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the packages of package-lock.json…');
  const npm = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (npm !== 0) fail('npm ci failed. Check the network and run the command again.');
}

/** Runs a command in the project's root with its output shown; the exit status. */
export function run(command, args) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  return done.status ?? 1;
}

/** Runs a TypeScript script of the project. */
export const runScript = (script, args) =>
  run(process.execPath, [resolve(ROOT, 'node_modules/tsx/dist/cli.mjs'), script, ...args]);

function fail(words) {
  console.error(words);
  process.exit(1);
}
