/** Each behaviour is written once and run in Chromium and in Firefox. */
import { describe, inject } from 'vitest';
import type { BrowserName } from './browsers';
import { type Lab, type LabOptions, openLab } from './lab';

const BOTH: readonly BrowserName[] = ['chromium', 'firefox'];

/** While working on something, `DISCRET_BROWSERS=chromium` runs one of them. */
const chosen = BOTH.filter((name) => (process.env.DISCRET_BROWSERS ?? BOTH.join()).split(',').includes(name));

export function inBothBrowsers(behaviour: (name: BrowserName) => void): void {
  for (const name of chosen) describe(name, () => behaviour(name));
}

/** What is ours and not the browser's to differ on: one of them is enough, and a test run must end in time. */
export function inChromium(behaviour: (name: BrowserName) => void): void {
  if (chosen.includes('chromium')) describe('chromium', () => behaviour('chromium'));
}

/** A lab with the packed extension of this run. */
export const openLabWithDiscret = (name: BrowserName, options: Partial<LabOptions> = {}): Promise<Lab> =>
  openLab(name, { extension: inject('packed')[name], ...options });

export const openLabWithoutDiscret = (name: BrowserName, options: Partial<LabOptions> = {}): Promise<Lab> =>
  openLab(name, { ...options, extension: null });
