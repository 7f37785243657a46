import { useState } from 'preact/hooks';
import type { Practice } from '../../lib/risk/practice';
import { useWords } from '../language';
import { Choice } from './Choice';
import { NumberField } from './NumberField';
import { Section } from './Section';
import { Tick } from './Tick';
import type { OptionsEvents, OptionsView } from './view';
import { useOptionsWords } from './words';

type Props = Pick<OptionsView, 'own'> & Pick<OptionsEvents, 'onChange'> & { readonly most: number };
type Setting = Practice['setting'] | 'none';

const SETTINGS = ['none', 'list', 'service', 'town'] as const;

/** Where the doctor practises; it counts once the number of people is told. */
export const PracticeSection = ({ own: { practice }, onChange, most }: Props) => {
  const { practice: words } = useOptionsWords();
  const { language } = useWords();
  /** Chosen, its number not told yet. */
  const [begun, setBegun] = useState<Practice['setting'] | null>(null);
  const setting: Setting = begun ?? practice?.setting ?? 'none';
  const choose = (next: Setting) => {
    setBegun(next === 'none' || next === practice?.setting ? null : next);
    if (next !== practice?.setting) onChange({ practice: null });
  };
  const tell = (people: number) => {
    if (setting === 'none') return;
    setBegun(null);
    onChange({ practice: { setting, people, ownName: practice?.ownName ?? false } });
  };
  return (
    <Section name="practice" heading={words.heading} lead={words.lead}>
      <Choice
        name="practice"
        label={words.label}
        ways={SETTINGS.map((way) => [way, words.ways[way]] as const)}
        chosen={setting}
        onChoose={choose}
      />
      {setting !== 'none' && (
        <NumberField
          key={setting}
          part="people"
          label={words.people[setting]}
          value={practice?.setting === setting ? practice.people : null}
          most={most}
          range={words.range(most.toLocaleString(language))}
          onNumber={tell}
        />
      )}
      {practice !== null && (
        <Tick
          part="own-name"
          label={words.ownName}
          hint={words.ownNameHint}
          on={practice.ownName}
          onTick={(ownName) => onChange({ practice: { ...practice, ownName } })}
        />
      )}
    </Section>
  );
};
