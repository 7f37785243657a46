/** npm start: Discret at work on the stand-in of X, in a window or, without a display, told step by step. */
import { relative, resolve } from 'node:path';
import { type BrowserName, browserAt, findBrowsers } from '../../tests/browser/support/browsers';
import { openLab } from '../../tests/browser/support/lab';
import { packExtension } from '../../tests/browser/support/packed';
import { installBrowsers } from '../setup/browsers';
import { readOptions, USAGE } from './options';
import { Story } from './story';
import { tour } from './tour';
import { hasDisplay, visit } from './window';
import { showWorkbench } from './workbench';

const firstFound = (): BrowserName => {
  const names = findBrowsers().map(({ name }) => name);
  return names.includes('chromium') || !names.includes('firefox') ? 'chromium' : 'firefox';
};

async function show(name: BrowserName, headless: boolean, page: 'x' | 'workbench'): Promise<void> {
  installBrowsers([name]);
  console.log(`Packing the extension for ${browserAt(name).brand}…`);
  const packed = await packExtension();
  const lab = await openLab(name, {
    extension: packed[name],
    headless,
    ...(headless ? {} : { helper: false, viewport: null }),
  });
  const folder = resolve('.cache/demo', name);
  try {
    if (page === 'workbench') return await showWorkbench(lab, headless, folder);
    if (!headless) return await visit(lab, folder);
    const story = await Story.begin(folder);
    await tour(lab, story);
    console.log(`\nEverything held. Screenshots and both pictures: ${relative('.', story.folder)}/`);
  } finally {
    await lab.close();
  }
}

async function main(args: readonly string[]): Promise<number> {
  const request = readOptions(args);
  if (request.type === 'refused') {
    console.error(request.why);
    return 2;
  }
  if (request.type === 'help') {
    console.log(USAGE);
    return 0;
  }
  await show(request.browser ?? firstFound(), request.headless || !hasDisplay(), request.page);
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  return 1;
});
