/** npm run recognizers: writes docs/recognizers.md from the recognizers' own descriptions and examples. */
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Examples } from '../../lib/text/recognizer';
import { RECOGNIZERS } from '../../lib/text/recognizers';
import { type Described, recognizerTable } from './table';

const OUT = 'docs/recognizers.md';
const FOLDER = resolve('lib/text/recognizers');

async function describe(): Promise<Described[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const modules = await Promise.all(
    files.map(
      async (name): Promise<Record<string, unknown>> => import(pathToFileURL(resolve(FOLDER, name)).href),
    ),
  );
  return RECOGNIZERS.map((recognizer) => {
    const file = modules.find((one) => Object.values(one).includes(recognizer) && 'examples' in one);
    if (file === undefined) throw new Error(`${recognizer.name} has no examples.`);
    return { recognizer, examples: file.examples as Examples };
  });
}

const all = await describe();
writeFileSync(resolve(OUT), recognizerTable(all));
process.stdout.write(`${OUT}: ${all.length} recognizers.\n`);
