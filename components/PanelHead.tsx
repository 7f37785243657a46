import type { ComponentChildren } from 'preact';
import { CloseIcon, Logo } from './icons';
import { useWords } from './language';

interface Props {
  /** Id of the title, for the panel's name. */
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly onClose: () => void;
  /** More buttons beside "close". */
  readonly children?: ComponentChildren;
}

/** What the panel says first; spoken again whenever it changes. */
export const PanelHead = ({ id, title, detail, onClose, children }: Props) => {
  const words = useWords();
  return (
    <header class="head">
      <Logo />
      <div class="headline" role="status" aria-live="polite" data-part="headline">
        <h2 id={id}>{title}</h2>
        <p>{detail}</p>
      </div>
      {children}
      <button type="button" class="round" data-part="close" aria-label={words.panel.close} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
};
