interface Props<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly ways: readonly (readonly [value: Value, text: string])[];
  readonly chosen: Value;
  readonly disabled?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few. */
export const Choice = <Value extends string>(props: Props<Value>) => {
  const { name, label, ways, chosen, disabled } = props;
  return (
    <fieldset class="choices" data-part={`choice-${name}`} disabled={disabled === true}>
      <legend class="field-label">{label}</legend>
      {ways.map(([value, text]) => (
        <label key={value} class="one-choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
};
