import type { ComponentChildren } from 'preact';
import { useOptionsWords } from './words';

interface Props {
  readonly name: string;
  readonly heading: string;
  readonly lead?: string;
  /** The team has set all of it. */
  readonly locked?: boolean;
  readonly children: ComponentChildren;
}

/** One topic of the options. */
export const Section = ({ name, heading, lead, locked, children }: Props) => (
  <section class="option" id={name} aria-labelledby={`${name}-heading`} data-part={`option-${name}`}>
    <h2 id={`${name}-heading`}>{heading}</h2>
    {locked === true && <TeamMark />}
    {lead !== undefined && <p class="faint">{lead}</p>}
    {children}
  </section>
);

/** Says that the team has set this. */
export const TeamMark = () => {
  const { team } = useOptionsWords();
  return (
    <span class="team-mark" data-part="team-set">
      {team.set}
    </span>
  );
};
