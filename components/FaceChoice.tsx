import { useId } from 'preact/hooks';
import type { FaceWay } from '../lib/review/redaction';
import { useWords } from './language';
import { Radios } from './Radios';

interface Props {
  readonly count: number;
  /** What is in force. */
  readonly way: FaceWay;
  /** "Leave visible" was asked for: the step is shown, nothing is uncovered yet. */
  readonly asked: boolean;
  /** The crop leaves too much of a face, so that it stays covered. */
  readonly partMuch: boolean;
  readonly disabled: boolean;
  readonly onAsk: (asked: boolean) => void;
  readonly onWay: (way: FaceWay) => void;
}

/** The three ways with a face. To leave it visible takes a tick that says what it does not change. */
export const FaceChoice = (props: Props) => {
  const { count, way, disabled } = props;
  const { face } = useWords();
  const rule = useId();
  const chosen = props.asked ? 'keep' : way;
  const choose = (next: FaceWay) => {
    if (next === chosen) return;
    props.onAsk(next === 'keep');
    props.onWay(next === 'keep' ? 'cover' : next);
  };
  return (
    <fieldset class="face" data-part="face">
      <legend>{face.legend(count)}</legend>
      <Radios
        label={face.legend(count)}
        part="face"
        ways={[
          ['cover', face.cover(count)],
          ['part', face.part],
          ['keep', face.keep(count)],
        ]}
        chosen={chosen}
        disabled={disabled}
        onChoose={choose}
      />
      {chosen === 'cover' && <p class="why">{face.bar}</p>}
      {chosen === 'part' && props.partMuch && <p class="why">{face.partMuch}</p>}
      {chosen === 'keep' && (
        <div class="consent">
          {/* biome-ignore lint/a11y/useSemanticElements: a real one is switched twice where clicks are played again. */}
          <button
            type="button"
            role="checkbox"
            class="choice"
            data-part="face-agreed"
            aria-checked={way === 'keep'}
            aria-describedby={rule}
            disabled={disabled}
            onClick={() => props.onWay(way === 'keep' ? 'cover' : 'keep')}
          >
            {face.agreed}
          </button>
          <p class="why" id={rule}>
            {face.rule}
          </p>
        </div>
      )}
    </fieldset>
  );
};
