/** Browsers to run Discret in: found, installed where that is asked for, or explained. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserName, findBrowsers } from '../../tests/browser/support/browsers';

/** `screen`: a virtual one, for the few tests that headless Firefox cannot do. */
export type Need = BrowserName | 'screen';

const DEBIAN_PACKAGES: Readonly<Record<Need, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  screen: 'xvfb',
};

/**
 * Makes sure that what is needed stands. Installs by apt only on Debian, as root or in CI; elsewhere the one command to
 * run is said.
 *
 * @throws with that command when something is missing and was not installed
 */
export function installBrowsers(needs: readonly Need[]): void {
  const missing = needs.filter((need) => !stands(need));
  if (missing.length === 0) return;
  const packages = missing.map((need) => DEBIAN_PACKAGES[need]);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (!mayInstall()) throw new Error(`Missing: ${packages.join(', ')}. ${advice(missing)}`);
  console.log(`Installing ${packages.join(', ')} by apt…`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const step of [['update', '-q'], install]) {
    const [command = 'apt-get', ...args] = [...sudo, 'apt-get', ...step];
    const done = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (done.status !== 0) throw new Error(`apt-get ${step.join(' ')} failed. ${advice(missing)}`);
  }
}

function stands(need: Need): boolean {
  if (need !== 'screen') return findBrowsers().some((browser) => browser.name === need);
  const { DISPLAY = '', PATH = '' } = process.env;
  return (
    process.platform !== 'linux' ||
    DISPLAY !== '' ||
    PATH.split(delimiter).some((folder) => existsSync(join(folder, 'Xvfb')))
  );
}

const mayInstall = (): boolean =>
  existsSync('/etc/debian_version') && (process.getuid?.() === 0 || process.env.CI !== undefined);

/** The one command for a person to run. */
function advice(missing: readonly Need[]): string {
  const named = (names: Readonly<Partial<Record<Need, string>>>) =>
    missing.flatMap((need) => names[need] ?? []).join(' ');
  if (process.platform === 'darwin')
    return `Run: brew install --cask ${named({ chromium: 'chromium', firefox: 'firefox' })}`;
  if (process.platform === 'win32')
    return `Run: winget install ${named({ chromium: 'Hibbiki.Chromium', firefox: 'Mozilla.Firefox' })}`;
  return `Run: sudo apt-get install ${named(DEBIAN_PACKAGES)} (or your system's own way to install them)`;
}
