import { StopIcon, WarnIcon } from './icons';
import { useWords } from './language';
import { partName } from './part-name';
import type { FindingView } from './view';

interface Props {
  readonly finding: FindingView;
  /** `index` counts in the finding's suggestions. */
  readonly onSuggestion: (index: number) => void;
  readonly onIgnore: () => void;
}

/** One finding: the words, what they are, why it matters, and the ways out. */
export const FindingCard = ({ finding, onSuggestion, onIgnore }: Props) => {
  const words = useWords();
  const where = partName(finding.part, words);
  const stop = finding.level === 'stop';
  return (
    <article
      class={`finding ${finding.level}`}
      data-part="finding"
      data-kind={finding.kind}
      data-id={finding.id}
    >
      <p class="finding-head">
        <span class="level" title={words.levels[finding.level]}>
          {stop ? <StopIcon /> : <WarnIcon />}
          <span class="hidden">{words.levels[finding.level]}</span>
        </span>
        <span>
          <bdi class="found" data-part="found">
            {finding.words}
          </bdi>{' '}
          <span class="kind">
            {words.kinds[finding.kind]}
            {where === null ? '' : ` · ${where}`}
          </span>
        </span>
      </p>
      <p class="why">{words.reasons[finding.reason]}</p>
      <div class="ways">
        {finding.suggestions.length === 0 && <span class="faint">{words.finding.byHand}</span>}
        {finding.suggestions.map(({ text }, index) => (
          <button
            key={text}
            type="button"
            class={index === 0 ? 'chip best' : 'chip'}
            data-part="suggestion"
            aria-label={
              text === ''
                ? words.finding.removeWords(finding.words)
                : words.finding.replace(finding.words, text)
            }
            onClick={() => onSuggestion(index)}
          >
            {text === '' ? words.finding.remove : <bdi>{text}</bdi>}
          </button>
        ))}
        <button
          type="button"
          class="link"
          data-part="ignore"
          aria-label={words.finding.ignoreWords(finding.words)}
          onClick={onIgnore}
        >
          {words.finding.ignore}
        </button>
      </div>
    </article>
  );
};
