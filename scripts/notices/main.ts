/** Writes the list of what the packages ship by others into `docs/third-party.md`. */
import { readFile, writeFile } from 'node:fs/promises';
import { noticesTable } from './notices';

const PATH = 'docs/third-party.md';
const text = await readFile(PATH, 'utf8');
await writeFile(
  PATH,
  text.replace(/\| what \|[\s\S]*?\n(?=\n|$)/u, () => `${noticesTable()}\n`),
);
console.log(PATH);
