import type { RuleId } from '../lib/rules/rule';
import { Disclosure } from './Disclosure';
import { useWords } from './language';
import type { AdviceView } from './view';

/** Shown at once; what is less pressing waits. */
const AT_ONCE = 3;

interface Props {
  readonly advice: readonly AdviceView[];
  readonly onOff: (rule: RuleId) => void;
}

const Item = ({
  view: { rule, words: about, references },
  onOff,
}: {
  view: AdviceView;
  onOff: () => void;
}) => {
  const words = useWords();
  const { title, text } = words.advice[rule];
  return (
    <li class="advice" data-part="advice" data-rule={rule}>
      <p>
        <strong>{title}</strong>
        {about !== '' && (
          <>
            {' '}
            <bdi class="kind">{words.quote(about)}</bdi>
          </>
        )}
      </p>
      <p class="why">{text}</p>
      <p class="advice-foot">
        <small>{references.join(' · ')}</small>
        <button
          type="button"
          class="link"
          data-part="advice-off"
          aria-label={words.adviceFrame.offWords(title)}
          onClick={onOff}
        >
          {words.adviceFrame.off}
        </button>
      </p>
    </li>
  );
};

/** What a colleague would mention: quiet, at the foot, and each piece can be turned off. */
export const AdviceList = ({ advice, onOff }: Props) => {
  const words = useWords();
  if (advice.length === 0) return null;
  const items = (shown: readonly AdviceView[]) => (
    <ul>
      {shown.map((view) => (
        <Item key={view.rule} view={view} onOff={() => onOff(view.rule)} />
      ))}
    </ul>
  );
  const later = advice.slice(AT_ONCE);
  return (
    <section class="advices" data-part="advices">
      <h3>{words.adviceFrame.title}</h3>
      {items(advice.slice(0, AT_ONCE))}
      {later.length > 0 && (
        <Disclosure label={words.adviceFrame.more(later.length)} part="advice-more">
          {items(later)}
        </Disclosure>
      )}
    </section>
  );
};
