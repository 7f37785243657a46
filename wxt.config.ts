import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { engineAssets } from './scripts/build/engine-assets';
import { lazyScript } from './scripts/build/lazy-script';
import { leanExif } from './scripts/build/lean-exif';
import { noRemoteCode } from './scripts/build/no-remote-code';
import { notices } from './scripts/notices/notices';

/** Extension pages reach nothing but the extension itself; wasm is what the image engines run on. */
const CSP = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "connect-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
].join('; ');

const X_HOSTS = ['https://x.com/*', 'https://twitter.com/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [preact(), noRemoteCode(), leanExif(), lazyScript('engine')],
    // kB; the largest script is read on demand, and its size is in the table of `npm run package`.
    build: {
      target: ['chrome120', 'firefox140'],
      chunkSizeWarningLimit: 3000,
      // Both browsers preload modules by themselves; the stand-in for older ones would fetch them.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...engineAssets(), { contents: notices(), relativeDest: 'third-party-notices.txt' });
    },
  },
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    content_scripts: [
      {
        matches: X_HOSTS,
        run_at: 'document_start',
        js: ['x.js', 'engine.js', 'lexicon.js'],
        css: ['assets/marks.css'],
      },
    ],
    commands: {
      review: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandReview__' },
      workbench: { description: '__MSG_commandWorkbench__' },
    },
    permissions: ['storage', ...(browser === 'chrome' ? ['offscreen'] : [])],
    ...(browser === 'chrome' ? { storage: { managed_schema: 'managed-schema.json' } } : {}),
    ...(manifestVersion === 3 ? { host_permissions: X_HOSTS, minimum_chrome_version: '120' } : {}),
    content_security_policy: manifestVersion === 3 ? { extension_pages: CSP } : (CSP as never),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'discret@discret.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            } as never,
          },
        }
      : {}),
  }),
});
