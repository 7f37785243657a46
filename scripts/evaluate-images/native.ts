import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ReadLine, ReadWord } from '../../lib/image/report';

const FRENCH = 'node_modules/@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz';

export interface NativeReading {
  readonly lines: readonly ReadLine[];
  readonly ms: number;
}

/**
 * Debian's `tesseract` on whole pictures, with the language file that the extension ships, one thread, automatic layout.
 * `undefined` when it is not installed.
 */
export async function openNative() {
  if (spawnSync('tesseract', ['--version']).error) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'discret-evaluate-'));
  await writeFile(join(folder, 'fra.traineddata'), gunzipSync(await readFile(resolve(FRENCH))));
  return {
    async read(picture: Uint8Array): Promise<NativeReading> {
      const file = join(folder, 'picture');
      await writeFile(file, picture);
      const args = [
        file,
        '-',
        '--tessdata-dir',
        folder,
        '-l',
        'fra',
        '--psm',
        '3',
        '-c',
        'tessedit_create_tsv=1',
      ];
      const start = performance.now();
      const done = spawnSync('tesseract', args, {
        encoding: 'utf8',
        // Its threads wait for each other by spinning: on a busy machine more than one takes seconds longer.
        env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      });
      const ms = performance.now() - start;
      if (done.status !== 0) throw new Error(`tesseract: ${done.stderr}`);
      return { lines: linesOf(done.stdout), ms };
    },
    close: () => rm(folder, { recursive: true }),
  };
}

/** Words (level 5) of tesseract's table, by block, paragraph and line. */
function linesOf(tsv: string): ReadLine[] {
  const lines = new Map<string, ReadWord[]>();
  for (const row of tsv.split('\n').slice(1)) {
    const cells = row.split('\t');
    const [level, page, block, paragraph, line, , x, y, w, h, confidence] = cells.map(Number);
    const text = cells[11]?.trim() ?? '';
    if (level !== 5 || text === '') continue;
    const key = [page, block, paragraph, line].join();
    const words = lines.get(key) ?? [];
    words.push({ text, box: { x: x ?? 0, y: y ?? 0, w: w ?? 0, h: h ?? 0 }, confidence: confidence ?? 0 });
    lines.set(key, words);
  }
  return [...lines.values()].map((words) => {
    const box = words[0]?.box ?? { x: 0, y: 0, w: 0, h: 0 };
    return {
      text: words.map(({ text }) => text).join(' '),
      words,
      box,
      confidence: words[0]?.confidence ?? 0,
    };
  });
}
