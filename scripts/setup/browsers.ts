/** Browsers to run Discret in: found, installed where that is asked for, or explained. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowsers } from '../../tests/browser/support/browsers';

const DEBIAN_PACKAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * Makes sure that the wanted browsers stand. Installs by apt only on Debian, as root or in CI; elsewhere the one
 * command to run is said.
 *
 * @throws with that command when a browser is missing and was not installed
 */
export function installBrowsers(wanted: readonly BrowserName[] = ['chromium', 'firefox']): void {
  const missing = wanted.filter((name) => !findBrowsers().some((browser) => browser.name === name));
  if (missing.length === 0) return;
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (!mayInstall()) throw new Error(`Missing: ${missing.join(' and ')}. ${advice(packages)}`);
  console.log(`Installing ${packages.join(' and ')} by apt…`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const step of [['update', '-q'], install]) {
    const [command = 'apt-get', ...args] = [...sudo, 'apt-get', ...step];
    const done = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (done.status !== 0) throw new Error(`apt-get ${step.join(' ')} failed. ${advice(packages)}`);
  }
}

const mayInstall = (): boolean =>
  existsSync('/etc/debian_version') && (process.getuid?.() === 0 || process.env.CI !== undefined);

function advice(packages: readonly string[]): string {
  const command = {
    linux: `sudo apt-get install ${packages.join(' ')}`,
    darwin: `brew install --cask ${packages.map((name) => (name === 'firefox-esr' ? 'firefox' : name)).join(' ')}`,
    win32: `winget install ${packages.map((name) => (name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox')).join(' ')}`,
  }[process.platform as string];
  return `Run: ${command ?? 'your package manager, for Chromium and Firefox'}`;
}
