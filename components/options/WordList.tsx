import { useId, useRef, useState } from 'preact/hooks';
import { TeamMark } from './Section';
import { useOptionsWords } from './words';

interface Props {
  readonly part: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly own: readonly string[];
  readonly team: readonly string[];
  /** Written before each word: `#`. */
  readonly sign?: string;
  /** Said while a word is being looked at. */
  readonly checking?: string;
  /** Stores the word; answers what is wrong with it, or null when it was taken. */
  readonly onAdd: (text: string) => Promise<string | null> | string | null;
  /** Answers why it must stay, or null when it went. */
  readonly onRemove: (word: string) => string | null;
}

/** A list of words that grows at its foot. */
export const WordList = (props: Props) => {
  const { own, team, part, sign = '' } = props;
  const words = useOptionsWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const add = async () => {
    if (busy) return;
    setBusy(true);
    setWrong(null);
    const refused = await props.onAdd(text);
    setBusy(false);
    setWrong(refused);
    if (refused === null) setText('');
    field.current?.focus();
  };
  const remove = (word: string) => {
    setWrong(props.onRemove(word));
    field.current?.focus();
  };
  return (
    <div class="word-list" data-part={part}>
      {own.length + team.length > 0 && (
        <ul class="words" aria-label={props.name}>
          {team.map((word) => (
            <li key={`team ${word}`} class="word">
              <bdi>{`${sign}${word}`}</bdi>
              <TeamMark />
            </li>
          ))}
          {own
            .filter((word) => !team.includes(word))
            .map((word) => (
              <li key={word} class="word">
                <bdi>{`${sign}${word}`}</bdi>
                <button
                  type="button"
                  class="link"
                  data-part="remove"
                  aria-label={words.removeWords(`${sign}${word}`)}
                  onClick={() => remove(word)}
                >
                  {words.remove}
                </button>
              </li>
            ))}
        </ul>
      )}
      <form
        class="adding"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="field-label" for={id}>
          {props.label}
        </label>
        {props.hint !== undefined && (
          <p class="faint" id={`${id}-hint`}>
            {props.hint}
          </p>
        )}
        <div class="row">
          <input
            ref={field}
            id={id}
            class="field"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={text}
            aria-invalid={wrong !== null}
            aria-describedby={`${id}-hint ${id}-wrong`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button" data-part="add" aria-label={words.addTo(props.name)}>
            {words.add}
          </button>
        </div>
        <p class="wrong" id={`${id}-wrong`} role="alert" data-part="wrong">
          {wrong}
        </p>
        {busy && props.checking !== undefined && <p class="faint">{props.checking}</p>}
      </form>
    </div>
  );
};
