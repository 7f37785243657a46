import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Kind } from '../../lib/text/finding';
import { useWords } from '../language';
import { HOLDING, KIND_GROUPS } from './kind-groups';
import { Section, TeamMark } from './Section';
import type { OptionsEvents, OptionsView, Weighing } from './view';
import { useOptionsWords } from './words';

type Props = Pick<OptionsView, 'own' | 'team'> & Pick<OptionsEvents, 'onChange'>;

const WEIGHINGS = ['stop', 'warn', 'off'] as const satisfies readonly Weighing[];
const GROUPS = Object.keys(KIND_GROUPS) as (keyof typeof KIND_GROUPS)[];

/** What findings of each kind do. */
export const LevelsSection = ({ own, team, onChange }: Props) => {
  const { kinds } = useWords();
  const { levels } = useOptionsWords();
  const choose = (kind: Kind, value: string) => {
    const { [kind]: _, ...others } = own.levels;
    const chosen = WEIGHINGS.find((weighing) => weighing === value);
    onChange({ levels: chosen === undefined ? others : { ...others, [kind]: chosen } });
  };
  const inForce = (kind: Kind) => team.levels?.[kind] ?? own.levels[kind];
  const row = (kind: Kind) => {
    const locked = team.levels?.[kind] !== undefined;
    const chosen = inForce(kind);
    const lowered = HOLDING.has(kind) && chosen !== undefined && chosen !== 'stop' ? chosen : null;
    const said = lowered
      ? levels.lowered[lowered](kinds[kind])
      : chosen === 'stop' || (chosen === 'warn' && !HOLDING.has(kind))
        ? levels.raised
        : null;
    return (
      <li key={kind} class="kind-level" data-part={`level-${kind}`}>
        <label for={`level-${kind}`}>{kinds[kind]}</label>
        {locked && <TeamMark />}
        <select
          id={`level-${kind}`}
          class="field"
          value={chosen ?? ''}
          disabled={locked}
          aria-describedby={said === null ? undefined : `level-${kind}-said`}
          onChange={(event) => choose(kind, event.currentTarget.value)}
        >
          <option value="">{levels.usual}</option>
          {WEIGHINGS.map((weighing) => (
            <option key={weighing} value={weighing}>
              {levels.weighings[weighing]}
            </option>
          ))}
        </select>
        {said !== null && (
          <p class={lowered ? 'wrong' : 'faint'} id={`level-${kind}-said`} data-part="level-said">
            {said}
          </p>
        )}
      </li>
    );
  };
  return (
    <Section name="levels" heading={levels.heading} lead={levels.lead}>
      {GROUPS.map((group) => (
        <Group
          key={group}
          name={group}
          changed={KIND_GROUPS[group].filter((kind) => inForce(kind) !== undefined).length}
        >
          {KIND_GROUPS[group].map(row)}
        </Group>
      ))}
      {Object.keys(own.levels).length > 0 && (
        <button
          type="button"
          class="button"
          data-part="levels-reset"
          onClick={() => onChange({ levels: {} })}
        >
          {levels.reset}
        </button>
      )}
    </Section>
  );
};

interface GroupProps {
  readonly name: keyof typeof KIND_GROUPS;
  readonly changed: number;
  readonly children: ComponentChildren;
}

const Group = ({ name, changed, children }: GroupProps) => {
  const { levels } = useOptionsWords();
  // Only at first: a group must not close under the hands of who changes it.
  const [open] = useState(changed > 0);
  return (
    <details class="kinds" data-part={`kinds-${name}`} open={open}>
      <summary>
        {levels.groups[name]}
        {changed > 0 && <span class="faint"> {levels.changed(changed)}</span>}
      </summary>
      <ul>{children}</ul>
    </details>
  );
};
