/** Builds what the stores take into `.output/`: Chrome's zip, Firefox' zip, and the sources that they are built from. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { archive } from './archive';
import { buildFor } from './build';
import { LIMIT } from './limit';
import { partsOf, table } from './parts';
import { sources } from './sources';

const out = resolve('.output');
const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };

async function keep(kind: string, zip: Uint8Array): Promise<void> {
  const name = `discret-${version}-${kind}.zip`;
  await writeFile(join(out, name), zip);
  const megabytes = (zip.length / 1e6).toFixed(2);
  console.log(
    `\n.output/${name}  ${megabytes} MB\n  sha256 ${createHash('sha256').update(zip).digest('hex')}`,
  );
}

await mkdir(out, { recursive: true });
for (const store of ['chrome', 'firefox'] as const) {
  const { zip } = await buildFor(store, out);
  await keep(store, zip);
  console.log(table(partsOf(zip)));
  if (zip.length > LIMIT) {
    console.error(
      `The package for ${store} is heavier than ${LIMIT / 1e6} MB: see the table for what to leave out.`,
    );
    process.exitCode = 1;
  }
}
await keep('sources', archive(await sources(process.cwd())));
