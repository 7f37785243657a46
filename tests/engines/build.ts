import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { engineAssets } from '../../scripts/build/engine-assets';
import { noRemoteCode } from '../../scripts/build/no-remote-code';
import product from '../../wxt.config';
import type { BrowserName } from '../browser/support/browsers';

/** The product's own content security policy, read from its configuration so that the probe cannot drift from it. */
async function productPolicy(browser: string, manifestVersion: 2 | 3): Promise<never> {
  const manifest = await (typeof product.manifest === 'function'
    ? product.manifest({ browser, manifestVersion, command: 'build', mode: 'production' })
    : product.manifest);
  return manifest?.content_security_policy as never;
}

/** Builds the probe extension into a folder of its own; answers that folder. */
export async function buildProbe(name: BrowserName): Promise<string> {
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  const manifestVersion = browser === 'chrome' ? 3 : 2;
  const outDir = await mkdtemp(join(tmpdir(), 'discret-probe-'));
  await build({
    root: import.meta.dirname,
    outDir,
    configFile: false,
    browser,
    manifestVersion,
    imports: false,
    vite: () => ({ plugins: [noRemoteCode()] }),
    logger: {
      debug() {},
      log() {},
      info() {},
      warn() {},
      error: console.error,
      fatal: console.error,
      success() {},
      level: 0,
    },
    modules: ['@wxt-dev/webextension-polyfill'],
    hooks: { 'build:publicAssets': (_wxt, files) => void files.push(...engineAssets()) },
    manifest: {
      name: 'engine probe',
      permissions: browser === 'chrome' ? ['offscreen'] : [],
      content_security_policy: await productPolicy(browser, manifestVersion),
      ...(browser === 'firefox'
        ? { browser_specific_settings: { gecko: { id: 'probe@discret.example' } } as never }
        : {}),
    },
  });
  return join(outDir, `${browser}-mv${manifestVersion}`);
}
