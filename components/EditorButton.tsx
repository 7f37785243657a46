import type { ComponentChildren } from 'preact';

interface Props {
  readonly shape: 'tool' | 'round small';
  readonly part: string;
  /** The whole of what it does, where the button shows a sign or less. */
  readonly label?: string | undefined;
  readonly disabled?: boolean;
  readonly pressed?: boolean | undefined;
  /** False for what the keyboard reaches in another way. */
  readonly reached?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button of the editor: a sign with its words, or the sign alone in a circle. */
export const EditorButton = (props: Props) => (
  <button
    type="button"
    class={props.shape}
    data-part={props.part}
    aria-label={props.label}
    aria-pressed={props.pressed}
    title={props.label}
    disabled={props.disabled}
    {...(props.reached === false ? { tabIndex: -1 } : {})}
    onClick={props.onClick}
  >
    {props.children}
  </button>
);
