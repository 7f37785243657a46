import { Section } from './Section';
import type { OptionsEvents, OptionsView } from './view';
import { useOptionsWords } from './words';

type Props = Pick<OptionsView, 'shortcuts' | 'opensShortcuts'> & Pick<OptionsEvents, 'onShortcuts'>;

/** The keys, and where they are changed. */
export const ShortcutsSection = ({ shortcuts, opensShortcuts, onShortcuts }: Props) => {
  const { shortcuts: words } = useOptionsWords();
  const fixed = [
    { name: words.fixed.open, keys: 'Alt+↓' },
    { name: words.fixed.close, keys: 'Esc' },
  ];
  return (
    <Section name="shortcuts" heading={words.heading} lead={words.lead}>
      <dl class="shortcuts">
        {[...shortcuts, ...fixed].map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys === '' ? words.none : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {opensShortcuts ? (
        <button type="button" class="button" data-part="shortcuts" onClick={onShortcuts}>
          {words.open}
        </button>
      ) : (
        <p>{words.byHand}</p>
      )}
    </Section>
  );
};
