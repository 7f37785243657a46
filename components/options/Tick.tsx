import { useId } from 'preact/hooks';

interface Props {
  readonly part: string;
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onTick: (on: boolean) => void;
}

/** Yes or no. */
export const Tick = ({ part, label, hint, on, disabled, onTick }: Props) => {
  const id = useId();
  return (
    <div class="tick" data-part={part}>
      <input
        id={id}
        type="checkbox"
        checked={on}
        disabled={disabled === true}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="faint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};
