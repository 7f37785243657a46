import { useRef, useState } from 'preact/hooks';
import { termRefusals } from '../../lib/words/term-refusals';
import { useWords } from '../language';
import { Section } from './Section';
import { Tick } from './Tick';
import type { ImportView, OptionsEvents, OptionsView } from './view';
import { useOptionsWords } from './words';

type Props = Pick<OptionsView, 'own' | 'importing'> &
  Pick<OptionsEvents, 'onExport' | 'onFile' | 'onImport' | 'onImportCancel'>;

/** Settings to a file and back; a file changes nothing before its changes were seen and taken. */
export const TransferSection = ({ own, importing, ...events }: Props) => {
  const { transfer: words } = useOptionsWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [withPractice, setWithPractice] = useState(false);
  return (
    <Section name="transfer" heading={words.heading} lead={words.lead}>
      {own.practice !== null && (
        <Tick part="with-practice" label={words.withPractice} on={withPractice} onTick={setWithPractice} />
      )}
      <div class="row">
        <button type="button" class="button" data-part="export" onClick={() => events.onExport(withPractice)}>
          {words.save}
        </button>
        <button type="button" class="button" data-part="import" onClick={() => chooser.current?.click()}>
          {words.choose}
        </button>
      </div>
      <input
        ref={chooser}
        class="hidden"
        type="file"
        accept="application/json,.json"
        aria-label={words.choose}
        tabIndex={-1}
        data-part="import-file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) events.onFile(file);
          // Otherwise the same file, mended, could not be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <div role="status">{importing !== null && <Outcome importing={importing} {...events} />}</div>
    </Section>
  );
};

const Outcome = ({
  importing,
  onImport,
  onImportCancel,
}: { readonly importing: ImportView } & Pick<OptionsEvents, 'onImport' | 'onImportCancel'>) => {
  const { language } = useWords();
  const { transfer: words, cancel } = useOptionsWords();
  if ('problems' in importing)
    return (
      <div class="outcome" data-part="import-refused">
        <p class="wrong">
          <bdi>{words.refused(importing.file)}</bdi>
        </p>
        <ul class="points">
          {importing.problems.map(({ why, at, refusal }) => (
            <li key={`${why} ${at}`}>
              {words.problems[why](at)} {refusal !== undefined && termRefusals[language][refusal]}
            </li>
          ))}
        </ul>
      </div>
    );
  if (importing.changes.length === 0)
    return (
      <p data-part="import-nothing">
        <bdi>{words.nothing(importing.file)}</bdi>
      </p>
    );
  return (
    <div class="outcome" data-part="import-changes">
      <p>
        <bdi>{words.found(importing.file)}</bdi>
      </p>
      <ul class="points">
        {importing.changes.map((key) => (
          <li key={key}>{words.parts[key]}</li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button" onClick={onImportCancel}>
          {cancel}
        </button>
        <button type="button" class="button main" data-part="import-confirm" onClick={onImport}>
          {words.confirm}
        </button>
      </div>
    </div>
  );
};
