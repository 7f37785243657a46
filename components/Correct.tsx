import { useWords } from './language';
import { Pieces } from './Pieces';
import { preview } from './preview';
import type { Correction } from './view';

interface Props {
  readonly correction: Correction;
  readonly onCorrectAll: () => void;
}

/** The main button, and in two lines what it does. */
export const Correct = ({ correction, onCorrectAll }: Props) => {
  const words = useWords();
  const { before, after } = preview(correction);
  return (
    <div class="correct">
      <button type="button" class="button main" data-part="correct-all" data-autofocus onClick={onCorrectAll}>
        {words.panel.correctAll}
      </button>
      <dl class="preview" data-part="preview">
        <dt>{words.panel.before}</dt>
        <dd dir="auto">
          <Pieces pieces={before} />
        </dd>
        <dt>{words.panel.after}</dt>
        <dd dir="auto">
          <Pieces pieces={after} />
        </dd>
      </dl>
    </div>
  );
};
