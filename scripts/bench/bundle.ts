import { resolve } from 'node:path';
import { build } from 'vite';

/** A module as one classic script that puts its exports under `name`. */
export async function bundleFor(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: resolve(import.meta.dirname, entry), formats: ['iife'], name } },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (output?.type !== 'chunk') throw new Error(`${entry} did not build`);
  return output.code;
}
