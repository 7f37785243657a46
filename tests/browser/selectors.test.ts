/** Every selector of `lib/composer` finds in each state of the page exactly what it is there for. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SELECTORS } from '../../lib/composer/selectors';
import { inBothBrowsers, openLabWithoutDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

type Counts = Partial<Record<keyof typeof SELECTORS, number>>;

interface State {
  readonly state: string;
  readonly path: string;
  readonly reach?: (x: LabPage) => Promise<unknown>;
  /** Inside the part of the page where the doctor writes; what is not named matches nothing there. */
  readonly counts: Counts;
}

const ONE_COMPOSER = { textbox: 1, toolbar: 1, sendButton: 1, fileInput: 1 } as const;
const DIALOG = { ...ONE_COMPOSER, dialog: 1 } as const;

const STATES: readonly State[] = [
  { state: 'home', path: '/home', counts: { ...ONE_COMPOSER } },
  { state: 'compose', path: '/compose/post', counts: DIALOG },
  { state: 'reply', path: '/compose/post?in_reply_to=1001', counts: { ...DIALOG, post: 1, postText: 1 } },
  {
    state: 'quote',
    path: '/intent/post?url=https://x.com/pneumoponant/status/1002',
    counts: { ...DIALOG, attachments: 1, postText: 1 },
  },
  { state: "a post's own page", path: '/lise_mg29/status/1001', counts: { ...ONE_COMPOSER, inlineReply: 1 } },
  { state: 'phone', path: '/compose/post?device=phone', counts: { ...ONE_COMPOSER, main: 1 } },
  {
    state: 'a picture attached',
    path: '/compose/post?restored=blob',
    reach: (x) => x.waitForMedia('dialog', 1),
    counts: { ...DIALOG, attachments: 1, attachment: 1 },
  },
  {
    state: 'a thread of two',
    path: '/compose/post',
    reach: async (x) => {
      await x.type('dialog', 'un');
      await x.click('[data-testid="addButton"]');
      await x.page.waitForSelector(x.textbox('dialog', 1));
    },
    counts: { ...DIALOG, textbox: 2 },
  },
  {
    state: 'a poll',
    path: '/compose/post',
    reach: async (x) => {
      await x.click('[role="dialog"] [data-testid="createPollButton"]');
      await x.page.waitForSelector('input[name="Choice1"]');
    },
    counts: { ...DIALOG, choice: 2 },
  },
  {
    state: 'the alt-text page',
    path: '/compose/post?restored=blob',
    reach: async (x) => {
      await x.waitForMedia('dialog', 1);
      await x.page.evaluate(() => window.standin.go('/compose/post/media'));
      await x.page.waitForSelector('[data-testid="altTextInput"]');
    },
    counts: { dialog: 1, altText: 1 },
  },
  {
    state: '"Save post?"',
    path: '/compose/post',
    reach: async (x) => {
      await x.type('dialog', 'un');
      await x.press('Escape');
      await x.page.waitForSelector('[role="alertdialog"]');
    },
    counts: { ...DIALOG, sheet: 1, sheetCancel: 1 },
  },
];

/** Too general to be counted: they are only ever looked up inside one of the others. */
const GENERAL = new Set<keyof typeof SELECTORS>(['plainButton', 'quoted']);

/** Where the doctor writes: the dialog and its sheet, the reply box, the phone's page, else the home composer. */
const SCOPE = '#layers, [data-testid="inline_reply_offscreen"], .phone-page, .composer';

inBothBrowsers((name) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLabWithoutDiscret(name);
  });
  afterAll(() => lab?.close());

  it.each(STATES)('$state', async ({ path, reach, counts }) => {
    const x = await lab.open(path);
    await reach?.(x);
    const keys = (Object.keys(SELECTORS) as (keyof typeof SELECTORS)[]).filter((key) => !GENERAL.has(key));
    const found = await x.page.evaluate(
      (scopes, selectors) => {
        const all = [...document.querySelectorAll(scopes)].filter((scope) => scope.matches(':not(:empty)'));
        const scope = all.find((one) => one.id === 'layers') ?? all[0];
        const holder = scope?.parentElement;
        return selectors.map(([key, css]) => {
          const matches = [...(holder?.querySelectorAll(css) ?? [])];
          return [key, matches.filter((match) => scope === match || scope?.contains(match)).length] as const;
        });
      },
      SCOPE,
      keys.map((key) => [key, SELECTORS[key]] as const),
    );
    expect(Object.fromEntries(found.filter(([, count]) => count > 0))).toEqual(counts);
  });
});
