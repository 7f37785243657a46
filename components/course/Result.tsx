import type { Learner } from '../../lib/course/progress';
import { sumOf, totalOf } from '../../lib/course/score';
import { useWorkbenchWords } from '../workbench/words';
import { KindTable } from './ClassTable';

interface Props {
  readonly learner: Learner;
  readonly name: string;
  readonly onAgain: () => void;
}

/** What one learner saw, after the last case. */
export const Result = ({ learner, name, onAgain }: Props) => {
  const { end } = useWorkbenchWords().course;
  const { found, sought } = totalOf(sumOf(learner.results.map(({ kinds }) => kinds)));
  const over = learner.results.reduce((sum, result) => sum + result.over, 0);
  return (
    <section class="result" aria-labelledby="result-title" data-part="result">
      <h2 id="result-title" tabIndex={-1} data-part="result-title">
        {end.title(name)}
      </h2>
      <p class="score">{end.total(found, sought)}</p>
      <p>{end.over(over)}</p>
      <KindTable results={learner.results} caption={end.kinds} />
      <button type="button" class="button main on-screen" data-part="again" onClick={onAgain}>
        {end.again}
      </button>
    </section>
  );
};
