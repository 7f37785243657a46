import { useState } from 'preact/hooks';
import { useWords } from './language';

interface Props {
  readonly text: string;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A neutral description for X's own field, to be copied: nothing is written there for the doctor. */
export const AltText = ({ text, onCopy }: Props) => {
  const { alt } = useWords();
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const said = copied?.text === text ? copied : null;
  return (
    <div class="alt" data-part="alt">
      <p>
        <span class="faint">{alt.proposed}</span>
        <bdi>{text}</bdi>
      </p>
      <button
        type="button"
        class="chip"
        data-part="copy-alt"
        onClick={() => void onCopy(text).then((done) => setCopied({ text, done }))}
      >
        {said?.done ? alt.copied : alt.copy}
      </button>
      <p class={said?.done === false ? 'bad' : 'hidden'} role="status" data-part="copied">
        {said === null ? '' : said.done ? alt.copied : alt.notCopied}
      </p>
    </div>
  );
};
