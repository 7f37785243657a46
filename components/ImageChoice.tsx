import { Deliberate } from './Deliberate';
import { useWords } from './language';

/** What the second step was asked for. */
export type Asked = 'redacted' | 'as-is';

interface Props {
  readonly kind: 'found' | 'unchecked' | 'clear';
  readonly busy: boolean;
  /** Nothing is left to cover. */
  readonly bare: boolean;
  readonly asked: Asked | null;
  /** What would stay visible, one line each. */
  readonly staying: readonly string[];
  readonly onRedacted: () => void;
  readonly onAsIs: () => void;
  readonly onDontAttach: () => void;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** The three ways on with a picture, or the second step before what identifies leaves. */
export const ImageChoice = (props: Props) => {
  const { kind, busy, asked } = props;
  const text = useWords().image;
  if (asked !== null) {
    return (
      <footer class="foot">
        <Deliberate
          staying={props.staying}
          confirm={asked === 'redacted' ? text.attachRedacted : text.confirmAsIs}
          confirmPart={asked === 'redacted' ? 'confirm-attach-redacted' : 'confirm-attach-as-is'}
          onConfirm={props.onConfirm}
          onBack={props.onBack}
        />
      </footer>
    );
  }
  const asIs = { found: text.attachAsIs, unchecked: text.attachUnchecked, clear: text.attachClear }[kind];
  return (
    <footer class="foot row">
      {kind === 'found' && (
        <button
          type="button"
          class="button main wide"
          data-part="attach-redacted"
          data-autofocus
          disabled={busy || props.bare}
          onClick={props.onRedacted}
        >
          {busy ? text.masking : text.attachRedacted}
        </button>
      )}
      <button
        type="button"
        class="button"
        data-part="dont-attach"
        data-autofocus={kind === 'unchecked' ? true : undefined}
        disabled={busy}
        onClick={props.onDontAttach}
      >
        {text.dontAttach}
      </button>
      <button
        type="button"
        class={kind === 'clear' ? 'button main' : 'link'}
        data-part="attach-as-is"
        data-autofocus={kind === 'clear' ? true : undefined}
        disabled={busy}
        onClick={props.onAsIs}
      >
        {asIs}
      </button>
    </footer>
  );
};
