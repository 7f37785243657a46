/** Which finding is under the pointer, or around the caret. */
import type { Area } from '../../lib/composer/area';
import type { Editor } from '../../lib/composer/editor';
import type { Finding } from '../../lib/text/finding';

export interface Pointed {
  readonly part: number;
  readonly finding: Finding;
  /** Where its words stand, in CSS pixels of the window. */
  readonly area: Area;
}

interface Options {
  /** Editors of the composer in use with their findings, in the order of the thread. */
  readonly marked: () => readonly { readonly editor: Editor; readonly marks: readonly Finding[] }[];
  readonly changed: () => void;
  /** The doctor asked to go to the finding by keyboard. */
  readonly enter: () => void;
}

/** The pointer may take this long from the words to their card, in milliseconds. */
const GRACE = 300;

export function followFinding(win: Window, signal: AbortSignal, { marked, changed, enter }: Options) {
  let current: Pointed | null = null;
  /** Closed by the doctor: the caret, which still stands in its words, does not open it again. */
  let closed: Finding | null = null;
  let inside = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const point = (next: Pointed | null) => {
    clearTimeout(leaving);
    if (next?.finding === current?.finding) return;
    current = next;
    changed();
  };
  const leaveSoon = () => {
    clearTimeout(leaving);
    if (current && !inside) leaving = setTimeout(() => !inside && point(null), GRACE);
  };
  const at = (offsetIn: (editor: Editor) => number | null, atEnd: boolean): Pointed | null => {
    for (const [part, { editor, marks }] of marked().entries()) {
      const offset = offsetIn(editor);
      if (offset === null) continue;
      const finding = marks.find(
        ({ start, end }) => offset >= start && (offset < end || (atEnd && offset === end)),
      );
      const area = finding && editor.rangeOf(finding)?.getBoundingClientRect();
      if (finding && area) return { part, finding, area };
    }
    return null;
  };

  win.addEventListener(
    'pointermove',
    (event) => {
      const found = at((editor) => editor.offsetAt(event.clientX, event.clientY), false);
      if (found) point(found);
      else leaveSoon();
    },
    { signal, passive: true },
  );
  // Not while typing: the caret then stands at the end of what was just found.
  win.document.addEventListener(
    'selectionchange',
    (event) => {
      // While a text is being replaced its editor is told of selections that are not the doctor's.
      if (!event.isTrusted) return;
      const found = at((editor) => editor.caret(), false);
      if (found?.finding !== closed) closed = null;
      if (found && !closed) point(found);
      else leaveSoon();
    },
    { signal },
  );
  win.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !event.altKey || event.key !== 'ArrowDown') return;
      const found = at((editor) => editor.caret(), true);
      if (!found) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      point(found);
      enter();
    },
    { capture: true, signal },
  );

  return {
    get current() {
      return current;
    },
    leave() {
      inside = false;
      closed = current?.finding ?? null;
      point(null);
    },
    /** The pointer or the focus came into the card, or left it. */
    stay(now: boolean) {
      inside = now;
      if (!now) leaveSoon();
    },
  };
}
