/** Discret's interface as a doctor meets it: seen through the helper extension, used with the real mouse. */
import type { Page } from 'puppeteer-core';
import { ANSWER, type Answer, ASK, type Seen } from '../../helper-extension/questions';

export interface Expected {
  /** The first match shows this text somewhere. */
  readonly text?: string;
  readonly focused?: boolean;
  /** The first match can be seen: in the page, and done fading in. */
  readonly visible?: boolean;
  /** How many elements match; without it, at least one. */
  readonly count?: number;
  /** Upper bound in milliseconds. */
  readonly ms?: number;
}

/** Runs in the page. The helper answers before `dispatchEvent` returns. */
function askHelper(ask: string, answer: string, question: string): string {
  let heard = '';
  const hear = (event: Event): void => {
    heard = String((event as CustomEvent<unknown>).detail);
  };
  document.addEventListener(answer, hear, { once: true });
  document.dispatchEvent(new CustomEvent(ask, { detail: question }));
  document.removeEventListener(answer, hear);
  return heard;
}

/** Runs in the page, again and again until it holds. */
function holds(ask: string, answer: string, question: string, expected: string): boolean {
  let heard = '';
  const hear = (event: Event): void => {
    heard = String((event as CustomEvent<unknown>).detail);
  };
  document.addEventListener(answer, hear, { once: true });
  document.dispatchEvent(new CustomEvent(ask, { detail: question }));
  document.removeEventListener(answer, hear);
  if (heard === '') return false;
  const seen = (JSON.parse(heard) as { seen: { text: string; focused: boolean; visible: boolean }[] }).seen;
  const want = JSON.parse(expected) as {
    text?: string;
    focused?: boolean;
    visible?: boolean;
    count?: number;
  };
  if (want.count !== undefined && seen.length !== want.count) return false;
  if (want.count === 0) return true;
  const first = seen[0];
  return (
    first !== undefined &&
    (want.text === undefined || first.text.includes(want.text)) &&
    (want.focused === undefined || first.focused === want.focused) &&
    (want.visible === undefined || first.visible === want.visible)
  );
}

export class Discret {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** @throws when the helper extension is not in the page. */
  async ask(selector: string, reveal = false): Promise<Answer> {
    const question = JSON.stringify({ selector, reveal });
    const heard = await this.#page.evaluate(askHelper, ASK, ANSWER, question);
    if (heard === '') throw new Error('the helper extension does not answer: was the lab opened without it?');
    return JSON.parse(heard) as Answer;
  }

  /** Every element that matches inside Discret's closed root. */
  async query(selector: string): Promise<readonly Seen[]> {
    return (await this.ask(selector)).seen;
  }

  /** All text that Discret shows. */
  async text(): Promise<string> {
    return (await this.ask('*')).text;
  }

  /** Waits until the selector matches as expected, and gives the matches. @throws at the bound, with what is shown. */
  async waitFor(selector: string, { ms = 10_000, ...expected }: Expected = {}): Promise<readonly Seen[]> {
    const question = JSON.stringify({ selector, reveal: false });
    try {
      await this.#page.waitForFunction(
        holds,
        { timeout: ms, polling: 'raf' },
        ASK,
        ANSWER,
        question,
        JSON.stringify(expected),
      );
    } catch (cause) {
      const shown = await this.text().catch(() => '(unknown)');
      const wanted = `${selector} ${JSON.stringify(expected)}`;
      throw new Error(`Discret did not show ${wanted} within ${ms} ms. It shows: ${shown || '(nothing)'}`, {
        cause,
      });
    }
    return this.query(selector);
  }

  /** Clicks the middle of the first match with the mouse. @throws when it is not there or cannot be seen. */
  async click(selector: string, ms = 10_000): Promise<void> {
    await this.waitFor(selector, { ms, visible: true });
    const [first] = (await this.ask(selector, true)).seen;
    if (first === undefined || !first.visible) throw new Error(`${selector} of Discret cannot be seen`);
    const { x, y, width, height } = first.rect;
    await this.#page.mouse.click(x + width / 2, y + height / 2);
  }
}
