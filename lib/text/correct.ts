import type { Edit, Finding, Suggestion } from './finding';
import { difference } from './suggest/cluster';
import { tidySeam } from './suggest/tidy';

/** Edits in order, none touching letters that another has taken. The wider of two covers what the other removes. */
function merged(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (last === undefined || edit.start >= last.end) {
      kept.push(edit);
    } else if (edit.end > last.end) {
      const text = [last.text, edit.text].filter((part) => part !== '').join(' ');
      kept[kept.length - 1] = { start: last.start, end: edit.end, text };
    }
  }
  return kept;
}

/** All edits made, then every place that changed made to read on, from the last to the first. */
function rewritten(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  const seams: { readonly at: number; readonly gap: boolean }[] = [];
  for (const edit of edits) {
    result += text.slice(at, edit.start);
    const gap = edit.text === '';
    seams.push({ at: result.length, gap });
    result += edit.text;
    if (!gap) seams.push({ at: result.length, gap });
    at = edit.end;
  }
  result += text.slice(at);
  let tidied = result.length;
  for (const seam of seams.reverse()) {
    // Tidying one seam may have taken a comma or a bracket that stood before it.
    const place = Math.min(seam.at, tidied);
    const { left, right } = tidySeam(result.slice(0, place), result.slice(place), seam.gap);
    result = left + right;
    tidied = left.length;
  }
  return result;
}

function oneEdit(text: string, edits: readonly Edit[]): Edit | null {
  const inText = edits.filter((edit) => edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length);
  return difference(text, rewritten(text, merged(inText)));
}

/**
 * All edits made together, and the text around each tidied: one edit over the smallest range that holds all changes, in
 * UTF-16 offsets of `text`; of two that overlap the wider wins. Null when nothing changes.
 */
export const correctAll = oneEdit;

/**
 * One suggestion taken, and the text around it tidied: the edit to make, in UTF-16 offsets of `text`. Null when
 * nothing changes.
 */
export const correctOne = (text: string, suggestion: Suggestion): Edit | null =>
  oneEdit(text, [suggestion.edit]);

/**
 * The first suggestion of every finding given, all together, and the text around them tidied: one edit over the
 * smallest range that holds all changes, in UTF-16 offsets of `text`. Null when nothing changes.
 */
export const correct = (text: string, findings: readonly Finding[]): Edit | null =>
  oneEdit(
    text,
    findings.flatMap(({ suggestions: [first] }) => (first === undefined ? [] : [first.edit])),
  );
