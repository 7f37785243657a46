import { applyEdit } from '../text/edit';
import { type Editor, settled } from './editor';

/** How long X may take to render an edit. */
const RENDER_LIMIT = 1000;

/** The plain textarea of X's mobile page. The browser's own insertion keeps undo and tells React. */
export function textareaEditor(element: HTMLTextAreaElement): Editor {
  const read = () => element.value;
  return {
    element,
    read,
    async replace(edit) {
      const wanted = applyEdit(read(), edit);
      element.focus({ preventScroll: true });
      element.setSelectionRange(edit.start, edit.end);
      const command = edit.text === '' ? 'delete' : 'insertText';
      element.ownerDocument.execCommand(command, false, edit.text);
      return settled(element, () => read() === wanted, RENDER_LIMIT);
    },
    rangeOf: () => null,
    caret: () => (element.ownerDocument.activeElement === element ? element.selectionEnd : null),
    focus(caret) {
      element.focus({ preventScroll: true });
      if (caret !== null) element.setSelectionRange(caret, caret);
    },
    offsetAt: () => null,
  };
}
