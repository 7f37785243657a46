import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Level, Span } from '../../lib/text/finding';
import { useWorkbenchWords } from './words';

export interface Mark extends Span {
  readonly level: Level;
}

interface Props {
  readonly value: string;
  /** UTF-16 offsets into the value, in order, none over another. */
  readonly marks: readonly Mark[];
  readonly characters: { readonly n: number; readonly most: number };
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onValue: (value: string) => void;
}

interface Piece {
  readonly at: number;
  readonly text: string;
  readonly level: Level | null;
}

/** The text cut at its marks. */
const pieces = (text: string, marks: readonly Mark[]): readonly Piece[] => {
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end, level } of marks) {
    if (start < at || end > text.length) continue;
    cut.push(
      { at, text: text.slice(at, start), level: null },
      { at: start, text: text.slice(start, end), level },
    );
    at = end;
  }
  return [...cut, { at, text: text.slice(at), level: null }].filter((piece) => piece.text !== '');
};

/**
 * A text being written, its findings underlined: the same text stands behind the field, letters unseen, and gives the
 * field its height, so that both always break their lines alike.
 */
export const MarkedText = ({ value, marks, characters, field, onValue }: Props) => {
  const words = useWorkbenchWords();
  const id = useId();
  return (
    <div class="writing">
      <label for={id}>{words.text.label}</label>
      <div class="marked-text" dir="auto">
        <div class="mirror" aria-hidden="true">
          {pieces(value, marks).map(({ at, text, level }) =>
            level === null ? (
              text
            ) : (
              <mark key={`${at} ${text}`} data-level={level} data-part="mark">
                {text}
              </mark>
            ),
          )}
          {'\u200b'}
        </div>
        <textarea
          ref={field}
          id={id}
          data-part="text"
          value={value}
          placeholder={words.text.placeholder}
          rows={1}
          // What is typed here stays here: not in the browser's own spelling service, nor in its memory of forms.
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      </div>
      <div class="under">
        <ul class="legend">
          {(['stop', 'warn', 'count'] as const).map((level) => (
            <li key={level}>
              <mark data-level={level}>{words.marks[level]}</mark>
            </li>
          ))}
        </ul>
        <p class="faint">{words.text.characters(characters.n, characters.most)}</p>
      </div>
    </div>
  );
};
