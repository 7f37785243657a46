import type { Kind } from '../../lib/text/finding';
import { useWords } from '../language';
import { Section } from './Section';
import { Sure } from './Sure';
import { Tick } from './Tick';
import type { JournalDay, OptionsEvents, OptionsView } from './view';
import { useOptionsWords } from './words';

type Props = Pick<OptionsView, 'own' | 'journal'> &
  Pick<OptionsEvents, 'onChange' | 'onErase' | 'onJournalFile'>;

/** The counts of a day, as "name × 3, name". */
const listed = (counts: readonly (readonly [name: string, count: number])[]) =>
  counts.map(([name, count]) => (count > 1 ? `${name} × ${count}` : name)).join(', ');

/** The journal: its switch, and every number in it. */
export const JournalSection = ({ own, journal, onChange, onErase, onJournalFile }: Props) => {
  const { kinds, posting } = useWords();
  const { journal: words } = useOptionsWords();
  const days = Object.entries(journal ?? {}).sort(([a], [b]) => (a < b ? 1 : -1));
  const reasons = ({ anyway }: JournalDay) =>
    Object.entries(anyway).map(
      ([reason, count]) =>
        [
          reason === 'unsaid' ? words.unsaid : posting.reasons[reason as keyof typeof posting.reasons],
          count,
        ] as const,
    );
  const held = ({ kinds: counts }: JournalDay) =>
    Object.entries(counts).map(([kind, count]) => [kinds[kind as Kind], count] as const);
  return (
    <Section name="journal" heading={words.heading} lead={words.lead}>
      <Tick part="journal-on" label={words.on} on={own.journal} onTick={(on) => onChange({ journal: on })} />
      {journal === null && <p class="wrong">{words.notRead}</p>}
      {journal !== null && days.length === 0 && <p data-part="journal-empty">{words.empty}</p>}
      {days.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must do so by keyboard too. */}
          <section class="table" aria-label={words.shown} tabIndex={0}>
            <table data-part="journal">
              <caption>
                {words.shown} ({words.days(days.length)})
              </caption>
              <thead>
                <tr>
                  {Object.entries(words.columns).map(([name, text]) => (
                    <th key={name} scope="col">
                      {text}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {days.map(([name, day]) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{day.held}</td>
                    <td>{day.corrected}</td>
                    <td>{listed(reasons(day)) || 0}</td>
                    <td>{day.masked}</td>
                    <td>{listed(held(day)) || 0}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <div class="row">
            <button type="button" class="button" data-part="journal-csv" onClick={() => onJournalFile('csv')}>
              {words.csv}
            </button>
            <button
              type="button"
              class="button"
              data-part="journal-json"
              onClick={() => onJournalFile('json')}
            >
              {words.json}
            </button>
          </div>
          <Sure
            part="journal-erase"
            start={words.erase}
            sure={words.eraseSure}
            confirm={words.eraseConfirm}
            onConfirm={onErase}
          />
        </>
      )}
    </Section>
  );
};
