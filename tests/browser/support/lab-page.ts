/** One page of the stand-in, with the hands of a doctor: real keys, the real mouse, real files. */
import type { Page } from 'puppeteer-core';
import type { ItemModel } from '../../standin/page/api';
import type { DraftId } from '../../standin/page/state';
import type { Records } from '../../standin/server/records';
import type { BrowserName } from './browsers';
import { Discret } from './discret';
import { chooseFiles, dropFiles, pasteFile, pressKeys } from './files';

/** Where each composer stands in the page. */
const SCOPE: Readonly<Record<DraftId, string>> = {
  home: '[data-testid="primaryColumn"]',
  dialog: '[role="dialog"]',
  status: '[data-testid="inline_reply_offscreen"]',
};
const PHONE_SCOPE = 'main';

/** Between two keys, in milliseconds: Draft handles each key in a task of its own and garbles what comes faster. */
const KEY_DELAY: Readonly<Record<BrowserName, number>> = { chromium: 4, firefox: 4 };

/** Upper bound for anything the page does by itself, in milliseconds. */
const BOUND = 15_000;

export class LabPage {
  readonly page: Page;
  readonly browserName: BrowserName;
  readonly records: Records;
  readonly discret: Discret;
  #phone = false;

  constructor(page: Page, browserName: BrowserName, records: Records) {
    this.page = page;
    this.browserName = browserName;
    this.records = records;
    this.discret = new Discret(page);
    page.setDefaultTimeout(BOUND);
  }

  /** @param path from the root, such as `/compose/post?theme=dark`; a full address is taken as it is. */
  async goto(path: string): Promise<void> {
    const address = path.startsWith('https:') ? path : `https://x.com${path}`;
    this.#phone = new URL(address).searchParams.get('device') === 'phone';
    await this.page.goto(address, { waitUntil: 'load' });
    await this.page.waitForSelector('[data-testid="tweetTextarea_0"], [data-testid="primaryColumn"]');
  }

  scope(draft: DraftId): string {
    return this.#phone ? PHONE_SCOPE : SCOPE[draft];
  }

  /** The text box of one item of a draft. */
  textbox(draft: DraftId, position = 0): string {
    const box = `${this.scope(draft)} [data-testid="tweetTextarea_${position}"]`;
    return this.#phone ? `${box} textarea` : `${box}[role="textbox"]`;
  }

  sendButton(draft: DraftId): string {
    const id = draft === 'dialog' ? 'tweetButton' : 'tweetButtonInline';
    return `${this.scope(draft)} [data-testid="${id}"]`;
  }

  /** Puts the caret at the end of the text, by the mouse and Ctrl+End. */
  async focus(draft: DraftId, position = 0): Promise<void> {
    const box = this.textbox(draft, position);
    await this.click(box);
    await this.page.waitForFunction(
      (selector) => document.activeElement === document.querySelector(selector),
      {},
      box,
    );
    await this.press('Control+End');
  }

  /** Types at the end of a draft with real keys, and waits until the model holds what was typed. */
  async type(draft: DraftId, text: string, position = 0): Promise<void> {
    const before = (await this.items(draft))[position]?.text ?? '';
    await this.focus(draft, position);
    await this.keys(text);
    await this.waitForText(draft, before + text, position);
  }

  /** Types wherever the focus is. */
  keys(text: string): Promise<void> {
    return this.page.keyboard.type(text, { delay: KEY_DELAY[this.browserName] });
  }

  press(chord: string): Promise<void> {
    return pressKeys(this.page, chord);
  }

  /**
   * Begins a composition (an input method, a dead key) at the caret and leaves it open: `text` is shown, not committed.
   * Chromium's is real; no driver can make one in Firefox, where the editor gets the events alone.
   */
  async beginComposition(text: string): Promise<void> {
    if (this.browserName === 'firefox')
      return this.#composition(['compositionstart', 'compositionupdate'], text);
    const session = await this.page.createCDPSession();
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await session.detach();
  }

  /** Ends the open composition with this text. In Firefox the composition leaves no text behind. */
  async endComposition(text: string): Promise<void> {
    if (this.browserName === 'firefox') return this.#composition(['compositionend'], '');
    const session = await this.page.createCDPSession();
    await session.send('Input.insertText', { text });
    await session.detach();
  }

  #composition(types: readonly string[], data: string): Promise<void> {
    return this.page.evaluate(
      (names, text) => {
        for (const name of names) {
          const event = new CompositionEvent(name, {
            data: text,
            bubbles: true,
            cancelable: true,
            composed: true,
          });
          document.activeElement?.dispatchEvent(event);
        }
      },
      types,
      data,
    );
  }

  async click(selector: string): Promise<void> {
    const element = await this.page.waitForSelector(selector, { visible: true });
    await element?.click();
  }

  /** Presses Post with the mouse. */
  async send(draft: DraftId): Promise<void> {
    await this.page.waitForSelector(`${this.sendButton(draft)}:not([disabled])`);
    await this.click(this.sendButton(draft));
  }

  /** What each item of the draft would post, from the model. */
  items(draft: DraftId): Promise<readonly ItemModel[]> {
    return this.page.evaluate((id) => window.standin.items(id), draft);
  }

  async text(draft: DraftId, position = 0): Promise<string> {
    return (await this.items(draft))[position]?.text ?? '';
  }

  /** Waits until the model holds exactly this text. @throws at the bound, with what it holds instead. */
  async waitForText(draft: DraftId, text: string, position = 0): Promise<void> {
    const same = (id: DraftId, at: number, wanted: string): boolean =>
      window.standin.items(id)[at]?.text === wanted;
    await this.page.waitForFunction(same, {}, draft, position, text).catch(async (cause: unknown) => {
      const held = JSON.stringify(await this.text(draft, position));
      throw new Error(`the model of ${draft} holds ${held}, not ${JSON.stringify(text)}`, { cause });
    });
  }

  /** Waits until the draft holds this many media. */
  async waitForMedia(draft: DraftId, count: number): Promise<void> {
    const same = (id: DraftId, wanted: number): boolean =>
      window.standin.items(id).reduce((sum, item) => sum + item.media.length, 0) === wanted;
    await this.page.waitForFunction(same, {}, draft, count);
  }

  chooseFiles(draft: DraftId, ...paths: readonly string[]): Promise<void> {
    return chooseFiles(this.page, `${this.scope(draft)} [data-testid="fileInput"]`, paths);
  }

  /** Firefox needs a lab with a `screen`: headless, its clipboard holds no pictures. */
  async pasteFile(draft: DraftId, path: string): Promise<void> {
    await this.focus(draft);
    await pasteFile(this.page, this.browserName, path);
  }

  dropFiles(draft: DraftId, ...paths: readonly string[]): Promise<void> {
    return dropFiles(this.page, this.browserName, this.textbox(draft), paths);
  }

  /** Errors of the page since it was loaded; a garbled Draft editor throws. */
  errors(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.standin.errors);
  }

  /** Waits for X's own proof that a post went out. */
  async waitForToast(): Promise<void> {
    await this.page.waitForSelector('[data-testid="toast"]');
  }
}
