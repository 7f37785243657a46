import { FindingCard } from './FindingCard';
import { useWords } from './language';
import type { FindingView } from './view';

interface Props {
  readonly finding: FindingView;
  readonly onSuggestion: (index: number) => void;
  readonly onIgnore: () => void;
  readonly onClose: () => void;
  /** The pointer or the focus came in or went out: the card must stay while either is inside. */
  readonly onInside: (inside: boolean) => void;
}

/** The finding at the caret or under the pointer. */
export const Card = ({ finding, onSuggestion, onIgnore, onClose, onInside }: Props) => {
  const words = useWords();
  return (
    <section
      class="card"
      role="dialog"
      aria-label={words.image.box(words.kinds[finding.kind], finding.words)}
      data-part="card"
      onMouseEnter={() => onInside(true)}
      onMouseLeave={() => onInside(false)}
      onFocusIn={() => onInside(true)}
      onFocusOut={() => onInside(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <FindingCard finding={finding} onSuggestion={onSuggestion} onIgnore={onIgnore} />
    </section>
  );
};
