import { useWords } from './language';
import { type Piece, preview } from './preview';
import type { Correction } from './view';

interface Props {
  readonly correction: Correction;
  readonly onCorrectAll: () => void;
}

const Row = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>
    {pieces.map(({ change, text }, at) => {
      const key = `${at} ${text}`;
      if (change === 'removed') return <del key={key}>{text}</del>;
      return change === 'added' ? <ins key={key}>{text}</ins> : text;
    })}
  </>
);

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
          <Row pieces={before} />
        </dd>
        <dt>{words.panel.after}</dt>
        <dd dir="auto">
          <Row pieces={after} />
        </dd>
      </dl>
    </div>
  );
};
