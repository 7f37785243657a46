/** `npm run release -- minor`: the next version into package.json, its lock and the changelog; nothing is committed or sent. */
import { readFile, writeFile } from 'node:fs/promises';
import { nextVersion, releasedChangelog, STEPS, withVersion } from './release';

const step = STEPS.find((one) => one === process.argv[2]);
try {
  if (step === undefined) throw new Error(`Say which step: npm run release -- ${STEPS.join(' | ')}`);
  const read = (path: string) => readFile(path, 'utf8');
  const manifest = await read('package.json');
  const version = nextVersion((JSON.parse(manifest) as { readonly version: string }).version, step);
  const written = [
    ['package.json', withVersion(manifest, version)],
    ['package-lock.json', withVersion(await read('package-lock.json'), version)],
    [
      'CHANGELOG.md',
      releasedChangelog(await read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10)),
    ],
  ] as const;
  // All three or none: they are written once every one is worked out.
  for (const [path, text] of written) await writeFile(path, text);
  console.log(`${version}: ${written.map(([path]) => path).join(', ')} are changed.`);
  console.log('Next: read the diff, commit, tag, npm run package; docs/store.md says how to upload.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
