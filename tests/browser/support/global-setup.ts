/** Once for a run of the browser tests: the packed extension and the stand-in's scripts. */
import type { TestProject } from 'vitest/node';
import { bundle } from '../../standin/bundle';
import { type Packed, packExtension } from './packed';

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  await bundle('tests/standin/page/main.tsx', 'page');
  project.provide('packed', await packExtension());
}
