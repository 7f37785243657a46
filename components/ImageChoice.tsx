import { Deliberate } from './Deliberate';
import type { ReviewKind } from './image-headline';
import { useWords } from './language';

/** What the second step was asked for. */
export type Asked = 'redacted' | 'as-is';

interface Props {
  readonly kind: ReviewKind;
  readonly busy: boolean;
  /** The words of the main button: the picture as it was worked on; null where there is nothing to write. */
  readonly main: string | null;
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

/** The ways on with a picture, or the second step before what identifies leaves. */
export const ImageChoice = (props: Props) => {
  const { kind, busy, asked, main } = props;
  const text = useWords().image;
  if (asked !== null) {
    return (
      <footer class="foot">
        <Deliberate
          staying={props.staying}
          confirm={asked === 'redacted' ? (main ?? text.attachRedacted) : text.confirmAsIs}
          confirmPart={asked === 'redacted' ? 'confirm-attach-redacted' : 'confirm-attach-as-is'}
          onConfirm={props.onConfirm}
          onBack={props.onBack}
        />
      </footer>
    );
  }
  const asIs =
    kind === 'found' ? text.attachAsIs : kind === 'clear' ? text.attachClear : text.attachUnchecked;
  const plain = kind === 'clear' && main === null;
  return (
    <footer class="foot row">
      {main !== null && (
        <button
          type="button"
          class="button main wide"
          data-part="attach-redacted"
          data-autofocus
          disabled={busy || props.bare}
          onClick={props.onRedacted}
        >
          {busy ? text.masking : main}
        </button>
      )}
      <button
        type="button"
        class="button"
        data-part="dont-attach"
        data-autofocus={main === null && !plain ? true : undefined}
        disabled={busy}
        onClick={props.onDontAttach}
      >
        {text.dontAttach}
      </button>
      <button
        type="button"
        class={plain ? 'button main' : 'link'}
        data-part="attach-as-is"
        data-autofocus={plain ? true : undefined}
        disabled={busy}
        onClick={props.onAsIs}
      >
        {asIs}
      </button>
    </footer>
  );
};
