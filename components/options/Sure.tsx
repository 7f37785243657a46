import { useEffect, useRef, useState } from 'preact/hooks';
import { useOptionsWords } from './words';

interface Props {
  readonly part: string;
  readonly start: string;
  readonly sure: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** A step that cannot be taken back, asked for twice. */
export const Sure = ({ part, start, sure, confirm, onConfirm }: Props) => {
  const { cancel } = useOptionsWords();
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const was = useRef(asked);
  useEffect(() => {
    if (was.current !== asked) (asked ? back : first).current?.focus();
    was.current = asked;
  }, [asked]);
  if (!asked)
    return (
      <button ref={first} type="button" class="button" data-part={part} onClick={() => setAsked(true)}>
        {start}
      </button>
    );
  return (
    <fieldset class="sure" data-part={`${part}-sure`}>
      <legend>{sure}</legend>
      <div class="row">
        <button ref={back} type="button" class="button" onClick={() => setAsked(false)}>
          {cancel}
        </button>
        <button
          type="button"
          class="button risky"
          data-part={`${part}-confirm`}
          onClick={() => {
            setAsked(false);
            onConfirm();
          }}
        >
          {confirm}
        </button>
      </div>
    </fieldset>
  );
};
