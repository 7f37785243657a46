import { Logo } from './icons';
import { useWords } from './language';

interface Props {
  readonly onClose: () => void;
}

/** A post has left that nobody checked: said until it was read, wherever the page is by then. */
export const SentUnchecked = ({ onClose }: Props) => {
  const { sent } = useWords();
  return (
    <div class="placed sent">
      <div class="note" data-part="sent-unchecked" data-level="stop">
        <Logo />
        <p role="alert">{sent.unchecked}</p>
        <button type="button" class="link" data-part="sent-close" onClick={onClose}>
          {sent.close}
        </button>
      </div>
    </div>
  );
};
