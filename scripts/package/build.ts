import { join, relative, resolve, sep } from 'node:path';
import { build } from 'wxt';
import { archive, filesUnder } from './archive';

export type Store = 'chrome' | 'firefox';

/** The folder that WXT builds each store's package into. */
const FOLDERS: Readonly<Record<Store, string>> = { chrome: 'chrome-mv3', firefox: 'firefox-mv2' };

export interface Built {
  readonly folder: string;
  readonly zip: Uint8Array;
  /** The modules that were bundled: paths from the project's root, or names of the bundler's own. */
  readonly modules: readonly string[];
}

/** Builds one store's package under `out`; throws what the build throws. */
export async function buildFor(store: Store, out: string): Promise<Built> {
  const folder = resolve(out, FOLDERS[store]);
  const output = await inProduction(() =>
    quietly(() => build({ browser: store, outDir: out, logger: QUIET })),
  );
  const chunks = output.steps.flatMap((step) => step.chunks);
  const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  return {
    folder,
    zip: archive(await filesUnder(folder)),
    modules: [...new Set(modules.map(fromRoot))].sort(),
  };
}

const ROOT = resolve(import.meta.dirname, '../..');

function fromRoot(id: string): string {
  const [path = ''] = id.replaceAll('\0', '').split('?');
  const within = relative(ROOT, path);
  return path.startsWith(join(ROOT, sep)) ? within.split(sep).join('/') : path;
}

/** The bundler believes the environment, and a test runner's says "test": the same sources gave other bytes there. */
async function inProduction<Result>(task: () => Promise<Result>): Promise<Result> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    return await task();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** WXT draws a spinner on standard output whatever its logger says; answers of ours may belong there. */
async function quietly<Result>(task: () => Promise<Result>): Promise<Result> {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return await task();
  } finally {
    process.stdout.write = write;
  }
}

const silent = (): void => {};
const QUIET = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: silent,
  error: console.error,
  fatal: console.error,
  level: 0,
};
