import { useState } from 'preact/hooks';
import type { Learner } from '../../lib/course/progress';
import { Download } from '../workbench/icons';
import { useWorkbenchWords } from '../workbench/words';
import { ClassTable, KindTable } from './ClassTable';

interface Props {
  readonly learners: readonly Learner[];
  /** False when the browser would not keep the results. */
  readonly kept: boolean;
  /** Kind by kind too. */
  readonly kinds: boolean;
  readonly onCsv: () => void;
  readonly onPrint: () => void;
  readonly onErase: () => void;
}

/** The whole class, to keep, to print, or to erase. */
export const ClassReport = ({ learners, kept, kinds, onCsv, onPrint, onErase }: Props) => {
  const words = useWorkbenchWords().course;
  const [asking, setAsking] = useState(false);
  const some = learners.some(({ results }) => results.length > 0);
  return (
    <section class="class-report" aria-label={words.table.caption} data-part="class-report">
      <ClassTable learners={learners} />
      {some && kinds && (
        <KindTable results={learners.flatMap(({ results }) => results)} caption={words.table.all} />
      )}
      {!kept && (
        <p class="notice" role="alert">
          {words.class.notKept}
        </p>
      )}
      {learners.length > 0 && (
        <div class="row report-ways">
          <button type="button" class="button" data-part="csv" disabled={!some} onClick={onCsv}>
            <Download /> {words.class.csv}
          </button>
          <button type="button" class="button" data-part="print" disabled={!some} onClick={onPrint}>
            {words.class.print}
          </button>
          {!asking && (
            <button type="button" class="link" data-part="erase" onClick={() => setAsking(true)}>
              {words.class.erase}
            </button>
          )}
        </div>
      )}
      {asking && (
        <fieldset class="deliberate" data-part="erase-ask">
          <legend>{words.class.eraseAsk}</legend>
          <div class="row">
            <button
              type="button"
              class="button risky"
              data-part="erase-confirm"
              onClick={() => {
                setAsking(false);
                onErase();
              }}
            >
              {words.class.eraseConfirm}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {words.class.back}
            </button>
          </div>
        </fieldset>
      )}
      <p class="faint on-screen">{words.class.kept}</p>
    </section>
  );
};
