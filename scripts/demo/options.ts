import type { BrowserName } from '../../tests/browser/support/browsers';

export type Request =
  | {
      readonly type: 'show';
      readonly browser: BrowserName | null;
      readonly headless: boolean;
      readonly page: 'x' | 'workbench';
    }
  | { readonly type: 'help' }
  | { readonly type: 'refused'; readonly why: string };

export const USAGE = `Shows Discret at work on a page that stands in for X, with an invented draft and lab report.

  npm start                        in the first browser found, Chromium before Firefox
  npm start -- --browser firefox   in this one: chromium or firefox
  npm start -- --headless          without a window: the steps are told here, with screenshots
  npm start -- --workbench         the trainers' workbench and course instead
`;

const isBrowser = (name: string): name is BrowserName => name === 'chromium' || name === 'firefox';

/** What the command line asks for; with no browser named, whichever is found. */
export function readOptions(args: readonly string[]): Request {
  let browser: BrowserName | null = null;
  let headless = false;
  let page: 'x' | 'workbench' = 'x';
  const words = args.flatMap((arg) => (arg.startsWith('--browser=') ? arg.split(/=(.*)/su, 2) : [arg]));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--help' || word === '-h') return { type: 'help' };
    if (word === '--headless') headless = true;
    else if (word === '--workbench') page = 'workbench';
    else if (word === '--browser') {
      const name = words[++at] ?? '';
      if (!isBrowser(name))
        return refused(`--browser takes chromium or firefox${name === '' ? '' : `, not "${name}"`}.`);
      browser = name;
    } else return refused(`There is no option "${word}".`);
  }
  return { type: 'show', browser, headless, page };
}

const refused = (why: string): Request => ({
  type: 'refused',
  why: `${why} npm start -- --help lists them.`,
});
