import { Logo } from '../icons';
import { AdviceSection } from './AdviceSection';
import { CrowdSection } from './CrowdSection';
import { JournalSection } from './JournalSection';
import { LevelsSection } from './LevelsSection';
import { PracticeSection } from './PracticeSection';
import { Saved } from './Saved';
import { Section } from './Section';
import { ShortcutsSection } from './ShortcutsSection';
import { Sure } from './Sure';
import { TagsSection } from './TagsSection';
import { TermsSection } from './TermsSection';
import { TransferSection } from './TransferSection';
import type { Limits, OptionsEvents, OptionsView } from './view';
import { ImagesSection, LanguageSection } from './WaysSections';
import { useOptionsWords } from './words';

interface Props extends OptionsEvents {
  readonly view: OptionsView;
  readonly limits: Limits;
  /** The number of people that Discret proposes. */
  readonly usualTarget: number;
}

/** Everything that can be set, on one page. */
export const Options = ({ view, limits, usualTarget, ...events }: Props) => {
  const words = useOptionsWords();
  const { own, team } = view;
  const set = { own, team, onChange: events.onChange };
  const contents = [
    ['tags', words.tags.heading],
    ['levels', words.levels.heading],
    ['terms', words.terms.heading],
    ['images', words.images.heading],
    ['crowd', words.crowd.heading],
    ['practice', words.practice.heading],
    ['advice', words.advice.heading],
    ['language', words.language.heading],
    ['shortcuts', words.shortcuts.heading],
    ['journal', words.journal.heading],
    ['transfer', words.transfer.heading],
    ['reset', words.reset.heading],
  ] as const;
  return (
    <main class="page options" data-part="options">
      <header class="page-head">
        <Logo />
        <h1>{words.title}</h1>
      </header>
      <p>{words.intro}</p>
      {view.state !== 'current' && (
        <p class="notice" role="alert" data-part="settings-state">
          {words.states[view.state]}
        </p>
      )}
      <TeamNotice team={team} refused={view.refused} />
      <nav aria-label={words.contents}>
        <ul class="contents">
          {contents.map(([name, text]) => (
            <li key={name}>
              <a href={`#${name}`}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <TagsSection {...set} readTag={events.readTag} />
      <LevelsSection {...set} />
      <TermsSection {...set} refuse={events.refuse} most={limits.terms} />
      <ImagesSection {...set} />
      <CrowdSection {...set} most={limits.target} usual={usualTarget} />
      <PracticeSection {...set} most={limits.people} />
      <AdviceSection {...set} />
      <LanguageSection {...set} />
      <ShortcutsSection
        shortcuts={view.shortcuts}
        opensShortcuts={view.opensShortcuts}
        onShortcuts={events.onShortcuts}
      />
      <JournalSection
        own={own}
        journal={view.journal}
        onChange={events.onChange}
        onErase={events.onErase}
        onJournalFile={events.onJournalFile}
      />
      <TransferSection
        own={own}
        importing={view.importing}
        onExport={events.onExport}
        onFile={events.onFile}
        onImport={events.onImport}
        onImportCancel={events.onImportCancel}
      />
      <Section name="reset" heading={words.reset.heading} lead={words.reset.lead}>
        <Sure
          part="reset"
          start={words.reset.start}
          sure={words.reset.sure}
          confirm={words.reset.confirm}
          onConfirm={events.onReset}
        />
      </Section>
      <Saved saving={view.saving} />
    </main>
  );
};

const TeamNotice = ({ team, refused }: Pick<OptionsView, 'team' | 'refused'>) => {
  const { team: words } = useOptionsWords();
  if (Object.keys(team).length + refused.length === 0) return null;
  return (
    <div class="team" data-part="team">
      {Object.keys(team).length > 0 && <p>{words.some}</p>}
      {team.postAnyway === 'reason' && <p>{words.reason}</p>}
      {team.contact !== undefined && (
        <p data-part="contact">
          {words.contact} <bdi>{team.contact}</bdi>
        </p>
      )}
      {refused.length > 0 && (
        <p class="wrong" data-part="team-refused">
          {words.refused(refused.join(', '))}
        </p>
      )}
    </div>
  );
};
