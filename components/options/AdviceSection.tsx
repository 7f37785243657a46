import { RULE_IDS } from '../../lib/rules/rule';
import { useWords } from '../language';
import { Section } from './Section';
import { Tick } from './Tick';
import type { OptionsEvents, OptionsView } from './view';
import { useOptionsWords } from './words';

type Props = Pick<OptionsView, 'own'> & Pick<OptionsEvents, 'onChange'>;

/** Which advice is given. */
export const AdviceSection = ({ own: { adviceOff }, onChange }: Props) => {
  const { advice } = useWords();
  const words = useOptionsWords();
  return (
    <Section name="advice" heading={words.advice.heading} lead={words.advice.lead}>
      <fieldset class="choices">
        <legend class="field-label">{words.advice.offered}</legend>
        {RULE_IDS.map((rule) => (
          <Tick
            key={rule}
            part={`advice-${rule}`}
            label={advice[rule].title}
            hint={advice[rule].text}
            on={!adviceOff.includes(rule)}
            onTick={(on) =>
              onChange({ adviceOff: on ? adviceOff.filter((one) => one !== rule) : [...adviceOff, rule] })
            }
          />
        ))}
      </fieldset>
    </Section>
  );
};
