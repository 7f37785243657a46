import { draftEditor } from './draft-editor';
import type { Editor } from './editor';
import { textareaEditor } from './textarea-editor';

/** The editor behind a textbox found by `textboxesOf`. */
export function openEditor(textbox: HTMLElement): Editor {
  return textbox instanceof HTMLTextAreaElement ? textareaEditor(textbox) : draftEditor(textbox);
}
