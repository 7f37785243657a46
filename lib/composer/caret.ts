/** Where the doctor was writing. Draft.js drops the selection with the focus, and the browser then starts over at 0. */
import { openEditor } from './open-editor';
import { SELECTORS } from './selectors';

export interface Caret {
  /** Gives the focus back to the text it was last in, at the same place; else to the first of `textboxes`. */
  back(textboxes: readonly HTMLElement[]): void;
}

/** Remembers the caret each time a text loses the focus, until `signal` aborts. */
export function watchCaret(win: Window, signal: AbortSignal): Caret {
  let last: { readonly textbox: HTMLElement; readonly offset: number } | null = null;
  // `blur` in the capture phase comes before the editor hears of it.
  win.addEventListener(
    'blur',
    ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.matches(SELECTORS.textbox)) return;
      const offset = openEditor(target).caret();
      last = offset === null ? null : { textbox: target, offset };
    },
    { capture: true, signal },
  );
  return {
    back(textboxes) {
      const textbox = textboxes.find((one) => one === last?.textbox) ?? textboxes[0];
      if (textbox) openEditor(textbox).focus(textbox === last?.textbox ? last.offset : null);
    },
  };
}
