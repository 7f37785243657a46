import { useId, useState } from 'preact/hooks';
import type { Finding, Scan } from '../../lib/text/finding';
import { StopIcon, WarnIcon } from '../icons';
import { useWords } from '../language';
import { useWelcomeWords } from './words';

export interface TryOutProps {
  /** Everything in the text that identifies somebody. */
  readonly scan: (text: string) => Scan;
  /** The text with the first suggestion of every finding taken. */
  readonly corrected: (text: string, findings: readonly Finding[]) => string;
}

/** A post to try, read as it is typed; it stands in no form and is kept nowhere. */
export const TryOut = ({ scan, corrected }: TryOutProps) => {
  const words = useWords();
  const { tryOut } = useWelcomeWords();
  const [text, setText] = useState(tryOut.example);
  const field = useId();
  const findings = scan(text).findings.filter(({ level }) => level !== 'count');
  return (
    <div class="try-out">
      <label class="field-label" for={field}>
        {tryOut.label}
      </label>
      <textarea
        id={field}
        class="field"
        rows={4}
        dir="auto"
        spellcheck={false}
        autocomplete="off"
        data-part="try-text"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="ways">
        <button
          type="button"
          class="button main"
          data-part="try-correct"
          disabled={findings.length === 0}
          onClick={() => setText(corrected(text, findings))}
        >
          {tryOut.correct}
        </button>
        <button
          type="button"
          class="link"
          data-part="try-again"
          disabled={text === tryOut.example}
          onClick={() => setText(tryOut.example)}
        >
          {tryOut.again}
        </button>
      </div>
      <h2 class="small-heading">{tryOut.read}</h2>
      <div role="status" data-part="try-findings">
        {findings.length === 0 && <p>{tryOut.clear}</p>}
        <ul class="try-findings">
          {findings.map(({ start, end, kind, level, reason }) => (
            <li key={`${start} ${kind}`} class={`finding ${level}`} data-kind={kind}>
              <p class="finding-head">
                <span class="level">{level === 'stop' ? <StopIcon /> : <WarnIcon />}</span>
                <span>
                  <bdi class="found">{text.slice(start, end)}</bdi>{' '}
                  <span class="kind">{words.kinds[kind]}</span>
                </span>
              </p>
              <p class="why">{words.reasons[reason]}</p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
