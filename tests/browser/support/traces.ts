/** What a page can see of an extension, and what both say in the console. */
import type { LabPage } from './lab-page';

export interface Traces {
  /** Elements that only Discret makes, as the page sees them. */
  readonly ours: readonly {
    readonly parent: string;
    readonly children: number;
    readonly attributes: readonly string[];
    readonly open: boolean;
  }[];
  readonly body: string;
  readonly head: string;
  /** How many style sheets the document shows: linked, written and adopted. */
  readonly sheets: readonly number[];
  readonly globals: readonly string[];
  /** Cookies, storage and databases of the page's origin. */
  readonly stored: readonly string[];
  /** Addresses that the page has loaded, each once, without the names of blobs. */
  readonly resources: readonly string[];
}

/** The page as it is now; what React, Draft and the browser name by chance is made equal. */
export const traces = (x: LabPage): Promise<Traces> =>
  x.page.evaluate(async () => {
    const steady = (html: string) =>
      html
        .replace(/(data-(?:offset-key|editor)|id|aria-describedby|aria-labelledby)="[^"]*"/gu, '$1')
        .replace(/blob:[^"&)]*/gu, 'blob:');
    const databases = await indexedDB.databases();
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => name.replace(/^blob:.*/u, 'blob:'));
    return {
      ours: [...document.querySelectorAll('discret-root')].map((host) => ({
        parent: host.parentElement?.localName ?? '',
        children: host.childNodes.length,
        attributes: host.getAttributeNames(),
        open: host.shadowRoot !== null,
      })),
      body: steady(document.body.outerHTML),
      head: steady(document.head.outerHTML),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      globals: Object.getOwnPropertyNames(window).sort(),
      stored: [
        document.cookie,
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...databases.map(({ name }) => name ?? ''),
      ],
      resources: [...new Set(loaded)].sort(),
    };
  });

/**
 * Everything said in the console from now on, by the page and, where the driver can hear it (Chromium), by content
 * scripts as well; broken policies and uncaught errors among it. The list grows while the page lives.
 */
export async function listen(x: LabPage): Promise<readonly string[]> {
  const said: string[] = [];
  x.page.on('pageerror', (error) => said.push(`error: ${String(error)}`));
  if (x.browserName === 'firefox') {
    x.page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    return said;
  }
  const session = await x.page.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ type, args }) =>
    said.push(`${type}: ${args.map((arg) => String(arg.value ?? arg.description)).join(' ')}`),
  );
  session.on('Log.entryAdded', ({ entry }) => said.push(`${entry.source} ${entry.level}: ${entry.text}`));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return said;
}
