interface Props<Value extends string> {
  readonly label: string;
  readonly ways: readonly (readonly [value: Value, text: string])[];
  /** Null while none is chosen. */
  readonly chosen: Value | null;
  /** Each button's `data-part` is this, a hyphen and the value. */
  readonly part: string;
  readonly disabled: boolean;
  readonly onChoose: (value: Value) => void;
}

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Choices of which one holds. */
export const Radios = <Value extends string>(props: Props<Value>) => {
  const { ways, chosen } = props;
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const step = STEP[event.key];
    if (step === undefined || props.disabled) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    // From the one in focus: none may be chosen yet.
    const from = buttons.indexOf(event.target as HTMLButtonElement);
    const at = (from + step + ways.length) % ways.length;
    const next = ways[at];
    if (next === undefined) return;
    props.onChoose(next[0]);
    buttons[at]?.focus();
  };
  return (
    <div role="radiogroup" class="radios" aria-label={props.label} onKeyDown={move}>
      {ways.map(([value, text], at) => (
        // biome-ignore lint/a11y/useSemanticElements: a real one is switched twice where clicks are played again.
        <button
          key={value}
          type="button"
          role="radio"
          class="choice"
          data-part={`${props.part}-${value}`}
          aria-checked={value === chosen}
          tabIndex={value === chosen || (chosen === null && at === 0) ? 0 : -1}
          disabled={props.disabled}
          onClick={() => props.onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
};
