import { useRef } from 'preact/hooks';
import { wordsIn } from '../../lib/course/answer-key';
import { useWorkbenchWords } from '../workbench/words';
import type { Look } from './looks';
import { useRoving } from './rove';

interface Props {
  readonly text: string;
  readonly marked: ReadonlySet<number>;
  readonly label: string;
  readonly onMark: (parts: readonly number[], on: boolean) => void;
}

/** The text between the words, and the words. */
const cut = (text: string) => {
  const words = wordsIn(text);
  return words.map(({ start, end }, at) => ({
    at,
    before: text.slice(words[at - 1]?.end ?? 0, start),
    word: text.slice(start, end),
    after: at === words.length - 1 ? text.slice(end) : '',
  }));
};

const between = (from: number, to: number): readonly number[] => {
  const [low, high] = from < to ? [from, to] : [to, from];
  return Array.from({ length: high - low + 1 }, (_, n) => low + n);
};

/** A text whose words are pressed, or dragged over, to mark them. */
export const WordToggles = ({ text, marked, label, onMark }: Props) => {
  const { task } = useWorkbenchWords().course;
  const group = useRef<HTMLParagraphElement>(null);
  /** What dragging does: marks, or takes marks away, from this word on. */
  const drag = useRef<{ readonly from: number; readonly on: boolean; moved: boolean } | null>(null);
  const pieces = cut(text);
  const rove = useRoving(group, pieces.length, (from, to) => onMark(between(from, to), true));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a running text.
    <p
      ref={group}
      class="words"
      role="group"
      aria-label={label}
      data-part="words"
      onKeyDown={rove.onKeyDown}
      onPointerLeave={() => {
        drag.current = null;
      }}
    >
      {pieces.map(({ at, before, word, after }) => (
        <span key={at}>
          {before}
          <button
            type="button"
            class="word"
            aria-pressed={marked.has(at)}
            aria-label={task.word(word, marked.has(at))}
            tabIndex={at === rove.current ? 0 : -1}
            data-toggle={at}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              rove.setCurrent(at);
              drag.current = { from: at, on: !marked.has(at), moved: false };
            }}
            onPointerEnter={(event) => {
              const now = drag.current;
              if (now === null || event.buttons !== 1) return;
              now.moved = true;
              onMark(between(now.from, at), now.on);
            }}
            onClick={(event) => {
              const dragged = event.detail > 0 && drag.current?.moved === true;
              drag.current = null;
              if (!dragged) onMark([at], !marked.has(at));
            }}
          >
            {word}
          </button>
          {after}
        </span>
      ))}
    </p>
  );
};

/** The same text with its answer. */
export const WordAnswers = ({ text, looks }: { readonly text: string; readonly looks: readonly Look[] }) => {
  const { legend } = useWorkbenchWords().course.answer;
  return (
    <p class="words answered" data-part="answered">
      {cut(text).map(({ at, before, word, after }) => {
        const look = looks[at] ?? 'plain';
        return (
          <span key={at}>
            {before}
            {look === 'plain' || look === 'beside' ? (
              word
            ) : (
              <mark data-look={look}>
                {word}
                <span class="hidden"> ({legend[look]})</span>
              </mark>
            )}
            {after}
          </span>
        );
      })}
    </p>
  );
};
