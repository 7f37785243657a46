/** Where and on what a figure was measured. */
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { type BrowserName, browserAt } from '../tests/browser/support/browsers';

const said = (command: string, ...args: readonly string[]): string =>
  spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim() ?? '';

/** Lines for a report; call it before the work begins, for the load. */
export function circumstances(command: string, browser: BrowserName): readonly string[] {
  const [cpu] = cpus();
  const changed = said('git', 'status', '--porcelain', '--untracked-files=no') === '' ? '' : ', with changes';
  return [
    `- \`${command}\`, ${new Date().toISOString().slice(0, 10)}, commit ${said('git', 'rev-parse', '--short', 'HEAD')}${changed}`,
    `- ${cpu?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; load at the start ${(loadavg()[0] ?? 0).toFixed(1)}; ${said(browserAt(browser).path, '--version')}`,
  ];
}
