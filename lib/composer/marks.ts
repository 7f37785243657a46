/** Findings underlined in the text by the CSS Custom Highlight API: the page's DOM stays as it is. */
import type { Level, Span } from '../text/finding';
import type { Editor } from './editor';

export interface Mark extends Span {
  readonly level: Level;
}

/** Registered names; `marks.css`, injected by the manifest, draws them. */
const NAMES = { stop: 'discret-stop', warn: 'discret-warn' } as const;

/** Draws the marks of the given editors and removes all others. Marks that the editor cannot place are left out. */
export function drawMarks(
  marked: readonly { readonly editor: Editor; readonly marks: readonly Mark[] }[],
): void {
  if (!('highlights' in CSS)) return;
  for (const level of ['stop', 'warn'] as const) {
    const ranges = marked.flatMap(({ editor, marks }) =>
      marks
        .filter((mark) => mark.level === level)
        .map((mark) => editor.rangeOf(mark))
        .filter((range) => range !== null),
    );
    if (ranges.length > 0) CSS.highlights.set(NAMES[level], new Highlight(...ranges));
    else CSS.highlights.delete(NAMES[level]);
  }
}
