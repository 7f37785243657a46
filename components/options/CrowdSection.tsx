import { NumberField } from './NumberField';
import { Section, TeamMark } from './Section';
import { Tick } from './Tick';
import type { OptionsEvents, OptionsView } from './view';
import { useOptionsWords } from './words';

type Props = Pick<OptionsView, 'own' | 'team'> &
  Pick<OptionsEvents, 'onChange'> & { readonly most: number; readonly usual: number };

/** How many people a description must fit. */
export const CrowdSection = ({ own, team, onChange, most, usual }: Props) => {
  const { crowd } = useOptionsWords();
  const target = team.crowdTarget ?? own.crowdTarget;
  return (
    <Section name="crowd" heading={crowd.heading} lead={crowd.lead}>
      {team.crowdTarget !== undefined && <TeamMark />}
      <NumberField
        part="crowd-target"
        label={crowd.target}
        value={target}
        most={most}
        range={crowd.range(most)}
        disabled={team.crowdTarget !== undefined}
        onNumber={(crowdTarget) => onChange({ crowdTarget })}
      />
      {target < usual && (
        <p class="wrong" data-part="crowd-low">
          {crowd.low}
        </p>
      )}
      {team.crowdStrict !== undefined && <TeamMark />}
      <Tick
        part="crowd-strict"
        label={crowd.strict}
        hint={crowd.strictHint}
        on={team.crowdStrict ?? own.crowdStrict}
        disabled={team.crowdStrict !== undefined}
        onTick={(crowdStrict) => onChange({ crowdStrict })}
      />
    </Section>
  );
};
