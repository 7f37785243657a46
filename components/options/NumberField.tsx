import { useEffect, useId, useState } from 'preact/hooks';

interface Props {
  readonly part: string;
  readonly label: string;
  /** Null while it is not told. */
  readonly value: number | null;
  readonly most: number;
  /** What fits, said when something else is written. */
  readonly range: string;
  readonly disabled?: boolean;
  readonly onNumber: (value: number) => void;
}

/** A whole number from 1 on; taken when the field is left. */
export const NumberField = ({ part, label, value, most, range, disabled, onNumber }: Props) => {
  const id = useId();
  const [text, setText] = useState(String(value ?? ''));
  const [wrong, setWrong] = useState(false);
  useEffect(() => setText(String(value ?? '')), [value]);
  const take = () => {
    const number = Number(text.replace(/\s/g, ''));
    const fits = text.trim() !== '' && Number.isInteger(number) && number >= 1 && number <= most;
    setWrong(!fits);
    if (fits && number !== value) onNumber(number);
  };
  return (
    <div class="number" data-part={part}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={text}
        disabled={disabled === true}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={take}
      />
      <p class="wrong" id={`${id}-wrong`} role="alert" data-part="wrong">
        {wrong ? range : null}
      </p>
    </div>
  );
};
