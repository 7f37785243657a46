/** Every selector of `lib/composer` finds on each page exactly what it is there for. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SELECTORS } from '../../lib/composer/selectors';
import { inBothBrowsers, openLabWithoutDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';

type Counts = Partial<Record<keyof typeof SELECTORS, number>>;

/** Selectors not named match nothing there; those of other people's posts are left to the pages that hold them. */
const EXPECTED: Readonly<Record<string, Counts>> = {
  '/home': { textbox: 1, toolbar: 1, sendButton: 1, fileInput: 1 },
  '/compose/post': { textbox: 2, toolbar: 2, sendButton: 2, fileInput: 2, dialog: 1 },
  '/compose/post?restored=blob': {
    textbox: 2,
    toolbar: 2,
    sendButton: 2,
    fileInput: 2,
    dialog: 1,
    attachments: 1,
  },
  '/pneumoponant/status/1001': { textbox: 1, toolbar: 1, sendButton: 1, fileInput: 1, inlineReply: 1 },
  '/compose/post?device=phone': { textbox: 1, toolbar: 1, sendButton: 1, fileInput: 1 },
};
const COUNTED = [
  'textbox',
  'toolbar',
  'dialog',
  'inlineReply',
  'sendButton',
  'sheet',
  'fileInput',
  'attachments',
  'altText',
] as const;

inBothBrowsers((name) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLabWithoutDiscret(name);
  });
  afterAll(() => lab?.close());

  it.each(Object.keys(EXPECTED))('%s', async (path) => {
    const x = await lab.open(path);
    if (path.includes('restored')) await x.waitForMedia('dialog', 1);
    const counts = await x.page.evaluate(
      (selectors) => selectors.map(([key, css]) => [key, document.querySelectorAll(css).length] as const),
      COUNTED.map((key) => [key, SELECTORS[key]] as const),
    );
    expect(Object.fromEntries(counts.filter(([, count]) => count > 0))).toEqual(EXPECTED[path]);
  });
});
