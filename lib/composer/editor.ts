/** One textbox of a composer, whatever X builds it with. Offsets are UTF-16 code units into `read()`. */
import type { Edit, Span } from '../text/finding';

export interface Editor {
  readonly element: HTMLElement;
  /** The text exactly as the editor's model holds it, lines joined by `\n`. */
  read(): string;
  /**
   * Changes the model as if the doctor had typed it: caret and undo work. False when the editor did not take the
   * edit; its text is then as it was or, if X interfered, what `read()` says.
   */
  replace(edit: Edit): Promise<boolean>;
  /** Where the span stands on the page, for marks; null where the editor cannot say (a textarea). */
  rangeOf(span: Span): Range | null;
  /** The caret's offset, or null when it is elsewhere. */
  caret(): number | null;
  /** Takes the focus, with the caret at this offset; null leaves the caret to the browser. */
  focus(caret: number | null): void;
  /** The offset under a point of the viewport (CSS pixels), or null. */
  offsetAt(x: number, y: number): number | null;
}

/** Resolves true as soon as `done()` holds, looking again at each change under `node`; false after `limit` milliseconds. */
export function settled(node: Node, done: () => boolean, limit: number): Promise<boolean> {
  if (done()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (result: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(result);
    };
    const observer = new MutationObserver(() => done() && finish(true));
    const timer = setTimeout(() => finish(done()), limit);
    observer.observe(node, { childList: true, characterData: true, subtree: true });
  });
}
