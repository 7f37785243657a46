import { Choice } from './Choice';
import { Section } from './Section';
import type { OptionsEvents, OptionsView } from './view';
import { useOptionsWords } from './words';

type Props = Pick<OptionsView, 'own' | 'team'> & Pick<OptionsEvents, 'onChange'>;

const LANGUAGES = ['auto', 'fr', 'en'] as const;
const IMAGES = ['always', 'tagged', 'never'] as const;

/** The language of the interface. */
export const LanguageSection = ({ own, team, onChange }: Props) => {
  const { language } = useOptionsWords();
  const locked = team.language !== undefined;
  return (
    <Section name="language" heading={language.heading} locked={locked}>
      <Choice
        name="language"
        label={language.label}
        ways={LANGUAGES.map((way) => [way, language.ways[way]] as const)}
        chosen={team.language ?? own.language}
        disabled={locked}
        onChoose={(chosen) => onChange({ language: chosen })}
      />
    </Section>
  );
};

/** Which pictures are read. */
export const ImagesSection = ({ own, team, onChange }: Props) => {
  const { images } = useOptionsWords();
  const locked = team.images !== undefined;
  const chosen = team.images ?? own.images;
  return (
    <Section name="images" heading={images.heading} locked={locked}>
      <Choice
        name="images"
        label={images.label}
        ways={IMAGES.map((way) => [way, images.ways[way]] as const)}
        chosen={chosen}
        disabled={locked}
        onChoose={(way) => onChange({ images: way })}
      />
      <p class={chosen === 'always' ? 'faint' : 'wrong'} role="status" data-part="images-said">
        {images.hints[chosen]}
      </p>
    </Section>
  );
};
