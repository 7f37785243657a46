/**
 * X's Draft.js editor. Its model changes only through events it knows; changing the DOM shows another text than
 * the one that is posted.
 */

import { applyEdit } from '../text/edit';
import type { Edit, Span } from '../text/finding';
import { offsetOf, pointAt, readDraft } from './draft-text';
import { type Editor, settled } from './editor';

/** How long Draft may take to render an edit, or to take the focus. */
const RENDER_LIMIT = 1000;

export function draftEditor(element: HTMLElement): Editor {
  const doc = element.ownerDocument;

  const rangeOf = ({ start, end }: Span): Range | null => {
    const from = pointAt(element, start, 'start');
    const to = pointAt(element, end, 'end');
    if (!from || !to) return null;
    const range = doc.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  };

  /** Selects the span and tells Draft at once: it learns a selection from `selectionchange` only, and the real one
   * comes in a later task, where a keystroke could fall between and overwrite the selected words. */
  const select = (span: Span): boolean => {
    const from = pointAt(element, span.start, span.start === span.end ? 'end' : 'start');
    const to = pointAt(element, span.end, 'end');
    if (!from || !to) return false;
    doc.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    doc.dispatchEvent(new Event('selectionchange'));
    return true;
  };

  return {
    element,
    read: () => readDraft(element),
    rangeOf,
    async replace(edit) {
      if (doc.activeElement !== element) {
        element.focus({ preventScroll: true });
        await painted();
      }
      const before = readDraft(element);
      const wanted = applyEdit(before, edit);
      if (wanted === before) return true;
      for (const event of waysToInsert(edit)) {
        // Selection, notice and insertion in one task: see `select`.
        if (!select(edit) || doc.activeElement !== element) return false;
        element.dispatchEvent(event());
        if (await settled(element, () => readDraft(element) === wanted, RENDER_LIMIT)) {
          await painted();
          return readDraft(element) === wanted;
        }
        // Changed, but not into what was asked: another try could only make it worse.
        if (readDraft(element) !== before) return false;
      }
      return false;
    },
    caret() {
      const selection = doc.getSelection();
      const { focusNode, focusOffset } = selection ?? { focusNode: null, focusOffset: 0 };
      if (!focusNode || !element.contains(focusNode)) return null;
      return offsetOf(element, focusNode, focusOffset);
    },
    focus(caret) {
      element.focus({ preventScroll: true });
      if (caret !== null) select({ start: caret, end: caret });
    },
    offsetAt(x, y) {
      const position = doc.caretPositionFromPoint?.(x, y);
      if (!position || !element.contains(position.offsetNode)) return null;
      return offsetOf(element, position.offsetNode, position.offset);
    },
  };
}

/** The events Draft takes an insertion from, the surest first; measured in Chromium and Firefox. */
function waysToInsert({ start, end, text }: Edit): (() => Event)[] {
  if (text === '') return [backspace];
  // Only a paste makes real lines of `\n`. Where nothing is replaced Draft lets the browser insert what is typed, and
  // then inserts it too.
  if (text.includes('\n') || start === end) return [() => paste(text)];
  return 'TextEvent' in window ? [() => textInput(text), () => paste(text)] : [() => paste(text)];
}

function textInput(text: string): Event {
  // TextEvent has no constructor; this is its only door.
  const event = document.createEvent('TextEvent') as Event & {
    initTextEvent(type: string, bubbles: boolean, cancelable: boolean, view: Window, data: string): void;
  };
  event.initTextEvent('textInput', true, true, window, text);
  return event;
}

function paste(text: string): Event {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Chromium reads `clipboardData`; Firefox ignores it and reads `dataType` and `data`.
  const init = {
    clipboardData,
    dataType: 'text/plain',
    data: text,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  return new ClipboardEvent('paste', init);
}

function backspace(): Event {
  const init = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8, bubbles: true, cancelable: true };
  return new KeyboardEvent('keydown', { ...init, composed: true });
}

/** After the browser has painted twice, what React scheduled on focus or input has been rendered. A hidden tab never
 * paints: there a timer answers. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
