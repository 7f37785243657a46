import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from './language';

interface Props {
  /** Names everything that stays, one line each. */
  readonly staying: readonly string[];
  readonly confirm: string;
  readonly confirmPart: string;
  /** What is still to be said before the step can be taken. */
  readonly children?: ComponentChildren;
  readonly incomplete?: boolean;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** The second step before something identifying leaves: says what stays, with the way back under the fingers. */
export const Deliberate = (props: Props) => {
  const { staying, confirm, confirmPart, onConfirm, onBack } = props;
  const words = useWords();
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <fieldset class="deliberate" data-part="deliberate">
      <legend>{words.panel.staying(staying.length)}</legend>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and must do so by keyboard too. */}
      <ul tabIndex={0} aria-label={words.panel.staying(staying.length)}>
        {staying.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
      <p class="faint">{words.panel.stayingRule}</p>
      {props.children}
      <div class="row">
        <button ref={back} type="button" class="button" data-part="back" onClick={onBack}>
          {words.panel.back}
        </button>
        <button
          type="button"
          class="button risky"
          data-part={confirmPart}
          disabled={props.incomplete === true}
          onClick={onConfirm}
        >
          {confirm}
        </button>
      </div>
    </fieldset>
  );
};
