import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

export interface Megabytes {
  readonly peak: number | undefined;
  readonly now: number | undefined;
}

/** What Chromium's process of the extension has held at most and holds (Linux: VmHWM, VmRSS); the largest of several. */
export function extensionMegabytes(browser: Browser): Megabytes {
  const root = browser.process()?.pid;
  if (process.platform !== 'linux' || root === undefined) return { peak: undefined, now: undefined };
  const own = descendants(root).filter((pid) => fileOf(pid, 'cmdline').includes('--extension-process'));
  const most = (field: string) => {
    const values = own.flatMap((pid) => {
      const [, kilobytes] = new RegExp(`${field}:\\s+(\\d+)`).exec(fileOf(pid, 'status')) ?? [];
      return kilobytes ? [Math.round(Number(kilobytes) / 1024)] : [];
    });
    return Math.max(0, ...values);
  };
  return { peak: most('VmHWM'), now: most('VmRSS') };
}

function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const [, parent] = /PPid:\s+(\d+)/.exec(fileOf(Number(name), 'status')) ?? [];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const family = new Set([root]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  return [...family];
}

/** Empty for a process that is gone. */
function fileOf(pid: number, file: 'status' | 'cmdline'): string {
  if (!Number.isInteger(pid)) return '';
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
