/** What the doctor feels while writing and posting, on the stand-in with and without the packed extension. */
import type { BrowserName } from '../../tests/browser/support/browsers';
import { type Lab, openLab } from '../../tests/browser/support/lab';
import type { LabPage } from '../../tests/browser/support/lab-page';
import { packExtension } from '../../tests/browser/support/packed';
import { CLEAN_DRAFT, MARKED_DRAFTS } from './drafts';
import { type Figure, percentile, spread } from './figure';

/** Letters typed at the end of each draft. */
const TYPED = 30;
/** Between two keys, in milliseconds: a fast typist's. */
const PACE = 60;
const CLICKS = 60;

interface Times {
  /** From keydown to the letter in the page (without Discret) or to the marks registered (with it). */
  readonly done: number[];
  /** From keydown to the end of the frame that shows it. */
  readonly painted: number[];
}

export async function benchComposer(name: BrowserName): Promise<Figure[]> {
  const packed = await packExtension();
  const bare = await openLab(name, { extension: null, helper: false });
  const discret = await openLab(name, { extension: packed[name], helper: false });
  try {
    const without = await keystrokes(bare, false);
    const withIt = await keystrokes(discret, true);
    const delays = await clicks(bare, discret);
    const added = [0.5, 0.95].map(
      (share) => percentile(delays.withIt, share) - percentile(delays.without, share),
    );
    return [
      spread('Keystroke → letter in X’s editor, without Discret', name, without.done),
      spread('Keystroke → marks registered', name, withIt.done),
      spread('Keystroke → frame painted, without Discret', name, without.painted),
      spread('Keystroke → frame painted, marks in it', name, withIt.painted),
      spread('Press on Post → X’s click handler, without Discret', name, delays.without),
      spread('Press on Post → X’s click handler, clean draft', name, delays.withIt),
      {
        what: 'Added to Post on a clean draft (difference of the two)',
        where: name,
        n: delays.withIt.length,
        p50: added[0] ?? Number.NaN,
        p95: added[1] ?? Number.NaN,
        unit: 'ms',
        goal: '< 16.7 ms, a frame',
      },
    ];
  } finally {
    await bare.close();
    await discret.close();
  }
}

async function fill(x: LabPage, text: string): Promise<void> {
  await x.page.evaluate((words) => window.standin.fill('dialog', words), text);
  await x.waitForText('dialog', text);
  await x.focus('dialog');
}

async function keystrokes(lab: Lab, marked: boolean): Promise<Times> {
  const all: Times = { done: [], painted: [] };
  for (const draft of MARKED_DRAFTS) {
    const x = await lab.open('/compose/post');
    const start = draft.slice(0, draft.length - TYPED);
    await fill(x, start);
    if (marked) await x.page.waitForFunction(() => CSS.highlights.size > 0);
    await x.page.evaluate(record, marked, x.textbox('dialog'));
    await x.page.keyboard.type('x'.repeat(TYPED), { delay: PACE });
    await x.waitForText('dialog', start + 'x'.repeat(TYPED));
    const times = await x.page
      .waitForFunction(
        (n) => {
          const { benchTimes } = window as unknown as { readonly benchTimes: Times };
          return benchTimes.painted.length === n ? benchTimes : null;
        },
        {},
        TYPED,
      )
      .then((handle) => handle.jsonValue());
    all.done.push(...(times?.done ?? []));
    all.painted.push(...(times?.painted ?? []));
  }
  return all;
}

/** Runs in the page: times every keystroke from now on. */
function record(marked: boolean, selector: string): void {
  const times = { done: [] as number[], painted: [] as number[] };
  Object.assign(window, { benchTimes: times });
  const state = () =>
    marked
      ? (CSS.highlights.get('discret-stop') ?? CSS.highlights.get('discret-warn'))
      : document.querySelector(selector)?.textContent;
  const soon = (run: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      run();
    };
    port2.postMessage(null);
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const before = state();
      const start = event.timeStamp;
      const look = () => {
        if (state() === before) return soon(look);
        times.done.push(performance.now() - start);
        requestAnimationFrame(() => soon(() => times.painted.push(performance.now() - start)));
      };
      soon(look);
    },
    { capture: true },
  );
}

/** Presses on Post, one without and one with Discret in turn; the page swallows them, so that the draft stays. */
async function clicks(bare: Lab, discret: Lab) {
  const pages = await Promise.all([bare, discret].map(readyToPost));
  for (let run = 0; run < CLICKS; run++) {
    for (const { x, at } of pages) {
      await x.page.mouse.click(at.x, at.y);
      await x.page.waitForFunction(
        (n) => (window as unknown as { benchClicks: number[] }).benchClicks.length === n,
        {},
        run + 1,
      );
    }
  }
  const [without = [], withIt = []] = await Promise.all(
    pages.map(({ x }) => x.page.evaluate(() => (window as unknown as { benchClicks: number[] }).benchClicks)),
  );
  return { without, withIt };
}

async function readyToPost(lab: Lab) {
  const x = await lab.open('/compose/post');
  await fill(x, CLEAN_DRAFT.slice(0, -1));
  // A last key by hand: the draft was read as it would be by the time it is posted.
  await x.type('dialog', CLEAN_DRAFT.slice(-1));
  await x.page.bringToFront();
  const button = await x.page.waitForSelector(`${x.sendButton('dialog')}:not([disabled])`);
  const box = await button?.boundingBox();
  if (!box) throw new Error('Post cannot be seen');
  await x.page.evaluate(() => {
    const clicks: number[] = [];
    Object.assign(window, { benchClicks: clicks });
    let press = 0;
    const waited = (event: Event) => performance.now() - event.timeStamp;
    document.addEventListener(
      'mousedown',
      (event) => {
        press = waited(event);
      },
      { capture: true },
    );
    // X's own handlers stand on this side of the document or below.
    document.addEventListener(
      'click',
      (event) => {
        event.stopPropagation();
        clicks.push(press + waited(event));
      },
      { capture: true },
    );
  });
  return { x, at: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}
