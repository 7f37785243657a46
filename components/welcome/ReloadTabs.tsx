import { useState } from 'preact/hooks';
import { useWelcomeWords } from './words';

export interface ReloadTabsProps {
  /** Loads the open tabs of X again; how many there were. Rejects when the browser refuses. */
  readonly onReload: () => Promise<number>;
  readonly onWorkbench: () => void;
  readonly onOptions: () => void;
}

/** The last page: Discret wakes in tabs that are loaded after it. */
export const ReloadTabs = ({ onReload, onWorkbench, onOptions }: ReloadTabsProps) => {
  const { tabs } = useWelcomeWords();
  const [said, setSaid] = useState('');
  const reload = () =>
    onReload().then(
      (count) => setSaid(tabs.reloaded(count)),
      () => setSaid(tabs.failed),
    );
  return (
    <>
      {tabs.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="ways">
        <button type="button" class="button main" data-part="reload-tabs" onClick={reload}>
          {tabs.reload}
        </button>
        <p role="status" data-part="reloaded">
          {said}
        </p>
      </div>
      <ul class="points">
        {tabs.also.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="ways">
        <button type="button" class="button" data-part="open-workbench" onClick={onWorkbench}>
          {tabs.workbench}
        </button>
        <button type="button" class="button" data-part="open-options" onClick={onOptions}>
          {tabs.options}
        </button>
      </div>
    </>
  );
};
