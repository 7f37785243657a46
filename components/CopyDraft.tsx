import { useState } from 'preact/hooks';
import { useWords } from './language';

interface Props {
  /** False when the browser refused. */
  readonly onCopy: () => Promise<boolean>;
}

/** The doctor's own words to the clipboard, before the tab is loaded again. */
export const CopyDraft = ({ onCopy }: Props) => {
  const { orphaned } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="row">
      <button
        type="button"
        class="button"
        data-part="copy-draft"
        data-autofocus
        onClick={() => void onCopy().then(setCopied)}
      >
        {copied === true ? orphaned.copied : orphaned.copy}
      </button>
      <p class={copied === false ? 'bad' : 'hidden'} role="status">
        {copied === null ? '' : copied ? orphaned.copied : orphaned.notCopied}
      </p>
    </div>
  );
};
