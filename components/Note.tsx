import { Logo } from './icons';
import { useWords } from './language';
import type { NoteView } from './view';

interface Props {
  readonly view: NoteView;
  readonly onOpen: () => void;
}

/** One line beside the composer while writing; never takes the focus. */
export const Note = ({ view: { findings, crowd }, onOpen }: Props) => {
  const words = useWords();
  const stops = findings.filter((one) => one.level === 'stop');
  const told = stops.length > 0 ? stops : findings;
  const [first] = told;
  const level = stops.length > 0 ? 'stop' : (crowd?.level ?? first?.level);
  if (level === undefined) return null;
  const text =
    // Each precision alone may be harmless: their number says more.
    crowd !== null && stops.length === 0
      ? words.crowd.fit[crowd.magnitude]
      : told.length === 1 && first !== undefined
        ? words.note.one(first.words, words.kinds[first.kind])
        : stops.length > 0
          ? words.note.stops(told.length)
          : words.note.warns(told.length);
  return (
    <div class="note" data-part="note" data-level={level}>
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
