import type { Terms } from '../../lib/text/terms';
import { termRefusals } from '../../lib/words/term-refusals';
import { useWords } from '../language';
import { Section } from './Section';
import type { Limits, OptionsEvents, OptionsView } from './view';
import { WordList } from './WordList';
import { useOptionsWords } from './words';

type Props = Pick<OptionsView, 'own' | 'team'> &
  Pick<OptionsEvents, 'onChange' | 'refuse'> & { readonly most: Limits['terms'] };

const LISTS = ['always', 'never', 'patterns'] as const satisfies readonly (keyof Terms)[];

/** The doctor's own words; none of them may name a patient. */
export const TermsSection = ({ own, team, onChange, refuse, most }: Props) => {
  const { language } = useWords();
  const { terms } = useOptionsWords();
  const add = async (list: keyof Terms, text: string): Promise<string | null> => {
    const term = text.trim();
    if ([...own.terms[list], ...(team.terms?.[list] ?? [])].includes(term)) return terms.known;
    if (own.terms[list].length >= most[list]) return terms.full;
    try {
      const refusal = await refuse(list, term);
      if (refusal !== undefined) return termRefusals[language][refusal];
    } catch {
      return terms.unchecked;
    }
    onChange({ terms: { ...own.terms, [list]: [...own.terms[list], term] } });
    return null;
  };
  const remove = (list: keyof Terms, word: string) => {
    onChange({ terms: { ...own.terms, [list]: own.terms[list].filter((term) => term !== word) } });
    return null;
  };
  return (
    <Section name="terms" heading={terms.heading} lead={terms.lead}>
      {LISTS.map((list) => (
        <div key={list} class="part">
          <h3>{terms.lists[list]}</h3>
          <WordList
            part={`list-${list}`}
            name={terms.lists[list]}
            label={terms.labels[list]}
            hint={terms.hints[list]}
            own={own.terms[list]}
            team={team.terms?.[list] ?? []}
            checking={terms.checking}
            onAdd={(text) => add(list, text)}
            onRemove={(word) => remove(list, word)}
          />
        </div>
      ))}
    </Section>
  );
};
