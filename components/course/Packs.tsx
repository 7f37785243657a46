import { useRef, useState } from 'preact/hooks';
import type { PackFault } from '../../lib/course/pack';
import { useWorkbenchWords } from '../workbench/words';

/** What came of the last file. */
export type PackAnswer =
  | { readonly type: 'added'; readonly title: string; readonly cases: number }
  | { readonly type: 'refused'; readonly file: string; readonly faults: readonly PackFault[] }
  | { readonly type: 'full' | 'not-kept' | 'not-read' };

interface Props {
  readonly packs: readonly { readonly id: string; readonly title: string; readonly cases: number }[];
  readonly answer: PackAnswer | null;
  readonly onExample: () => void;
  readonly onFile: (file: File) => void;
  readonly onRemove: (id: string) => void;
}

const Fault = ({ fault }: { readonly fault: PackFault }) => {
  const { packs } = useWorkbenchWords();
  const { line, column } = fault.place;
  return (
    <li data-part="fault" data-line={line}>
      <strong>{packs.line(line, column)}</strong>
      {fault.at !== '' && (
        <>
          {' '}
          <code>{fault.at}</code>
        </>
      )}{' '}
      {packs.problem[fault.problem](fault.found, fault.expected)}
    </li>
  );
};

/** Trainers' own files of cases: added once somebody has said that they are invented. */
export const Packs = ({ packs, answer, onExample, onFile, onRemove }: Props) => {
  const words = useWorkbenchWords().packs;
  const chooser = useRef<HTMLInputElement>(null);
  const [synthetic, setSynthetic] = useState(false);
  return (
    <section class="packs" aria-labelledby="packs-title" data-part="packs">
      <h2 id="packs-title">{words.title}</h2>
      <p class="faint">{words.intro}</p>
      <div>
        <button type="button" class="chip" data-part="example-pack" onClick={onExample}>
          {words.example}
        </button>
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={synthetic}
          data-part="synthetic"
          onChange={({ currentTarget }) => setSynthetic(currentTarget.checked)}
        />
        <span>{words.synthetic}</span>
      </label>
      <div class="row">
        <button
          type="button"
          class="button"
          data-part="add-pack"
          disabled={!synthetic}
          aria-describedby="pack-needs"
          onClick={() => chooser.current?.click()}
        >
          {words.choose}
        </button>
        <p id="pack-needs" class="faint">
          {synthetic ? '' : words.tickFirst}
        </p>
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={words.chooseLabel}
        tabIndex={-1}
        hidden
        data-part="pack-file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file === undefined) return;
          // Said of one file, it is said of no other.
          setSynthetic(false);
          onFile(file);
        }}
      />
      <div role="status" data-part="pack-answer">
        {answer?.type === 'added' && <p class="ok">{words.added(answer.title, answer.cases)}</p>}
        {answer?.type === 'full' && <p class="bad">{words.full}</p>}
        {answer?.type === 'not-kept' && <p class="bad">{words.notKept}</p>}
        {answer?.type === 'not-read' && <p class="bad">{words.notRead}</p>}
        {answer?.type === 'refused' && (
          <>
            <p class="bad">{words.refused(answer.file)}</p>
            <ul class="faults">
              {answer.faults.map((fault) => (
                <Fault key={`${fault.at} ${fault.problem} ${fault.place.line}`} fault={fault} />
              ))}
            </ul>
          </>
        )}
      </div>
      {packs.length > 0 && (
        <>
          <h3>{words.kept}</h3>
          <ul class="rows kept-packs">
            {packs.map(({ id, title, cases }) => (
              <li key={id} data-part="pack">
                <bdi>
                  {title} ({cases})
                </bdi>
                <button
                  type="button"
                  class="link"
                  data-part="remove-pack"
                  aria-label={words.removeWords(title)}
                  onClick={() => onRemove(id)}
                >
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
