import { Logo } from './icons';
import { useWords } from './language';
import type { NoteView } from './view';

interface Props {
  readonly view: NoteView;
  readonly onOpen: () => void;
}

/** One line beside the composer while writing; never takes the focus. */
export const Note = ({ view: { findings }, onOpen }: Props) => {
  const words = useWords();
  const stops = findings.filter((one) => one.level === 'stop');
  const told = stops.length > 0 ? stops : findings;
  const [first] = told;
  if (first === undefined) return null;
  const text =
    told.length === 1
      ? words.note.one(first.words, words.kinds[first.kind])
      : stops.length > 0
        ? words.note.stops(told.length)
        : words.note.warns(told.length);
  return (
    <div class="note" data-part="note" data-level={first.level}>
      <Logo />
      <p role="status" aria-live="polite">
        <bdi>{text}</bdi>
      </p>
      <button
        type="button"
        class="link"
        data-part="note-open"
        aria-label={`${words.note.open}, ${text}`}
        onClick={onOpen}
      >
        {words.note.open}
      </button>
    </div>
  );
};
