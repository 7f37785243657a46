import { useWords } from './language';

interface Props {
  readonly onWorkbench: () => void;
  readonly onOptions: () => void;
}

/** From the popup to the other pages. */
export const PopupWays = ({ onWorkbench, onOptions }: Props) => {
  const { popup } = useWords();
  return (
    <nav class="popup-ways">
      <button type="button" class="link" data-part="open-workbench" onClick={onWorkbench}>
        {popup.workbench}
      </button>
      <button type="button" class="link" data-part="open-options" onClick={onOptions}>
        {popup.options}
      </button>
    </nav>
  );
};
