/** The helper's manifests: Chrome gives `chrome.dom` to Manifest 3, Firefox runs it as Manifest 2. */
import type { BrowserName } from '../browser/support/browsers';

const common = {
  name: 'Peek',
  version: '1.0',
  description: 'Test only: tells what stands in a closed shadow root.',
  content_scripts: [
    { matches: ['https://x.com/*', 'https://twitter.com/*'], js: ['peek.js'], run_at: 'document_start' },
  ],
};

export const MANIFESTS: Readonly<Record<BrowserName, object>> = {
  chromium: { manifest_version: 3, ...common },
  firefox: {
    manifest_version: 2,
    ...common,
    browser_specific_settings: { gecko: { id: 'peek@discret.example' } },
  },
};
