import { Section } from './Section';
import type { OptionsEvents, OptionsView } from './view';
import { WordList } from './WordList';
import { useOptionsWords } from './words';

type Props = Pick<OptionsView, 'own' | 'team'> & Pick<OptionsEvents, 'onChange' | 'readTag'>;

/** The hashtags under which drafts are checked. */
export const TagsSection = ({ own, team, onChange, readTag }: Props) => {
  const { tags } = useOptionsWords();
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const add = (text: string) => {
    const tag = readTag(text);
    if (tag === null) return tags.refused;
    if ([...own.tags, ...(team.tags ?? [])].some((one) => same(one, tag))) return tags.known;
    onChange({ tags: [...own.tags, tag] });
    return null;
  };
  const remove = (word: string) => {
    const left = own.tags.filter((tag) => tag !== word);
    if (left.length === 0) return tags.last;
    onChange({ tags: left });
    return null;
  };
  return (
    <Section name="tags" heading={tags.heading} lead={tags.lead}>
      <WordList
        part="list-tags"
        name={tags.heading}
        label={tags.label}
        sign="#"
        own={own.tags}
        team={team.tags ?? []}
        onAdd={add}
        onRemove={remove}
      />
    </Section>
  );
};
