import type { ComponentChildren } from 'preact';
import type { Magnitude } from '../lib/risk/magnitude';
import { Logo } from './icons';
import { useWords } from './language';

/**
 * `asking`: no answer yet. `not-x`: another site. `reload`: an X tab without us. `unknown`: a tab without us, its
 * address hidden from us. `none`: X, nothing being written. `paused`: `Pause` says the rest.
 */
export type PopupView =
  | { readonly state: 'asking' | 'none' | 'not-x' | 'reload' | 'unknown' | 'paused' }
  | {
      readonly state: 'draft';
      readonly watched: boolean;
      readonly stops: number;
      readonly warns: number;
      /** How many people fit, where they are too few. */
      readonly crowd: Magnitude | null;
      readonly notChecked: number;
      /** Pictures that the settings let pass unread. */
      readonly picturesLeft: number;
      readonly textUnread: boolean;
    };

interface Props {
  readonly view: PopupView;
  readonly onWatch: (on: boolean) => void;
  /** Show the panel on the page. */
  readonly onShow: () => void;
  /** What stands below the draft's state. */
  readonly children?: ComponentChildren;
}

/** State of the draft on this page in words, and the switch for a draft without a watched tag. */
export const Popup = ({ view, onWatch, onShow, children }: Props) => {
  const { popup: words, crowd, posting } = useWords();
  const sentences = (): readonly string[] => {
    switch (view.state) {
      case 'draft': {
        if (!view.watched) return [words.state.unwatched];
        const found = [
          ...(view.stops > 0 ? [words.stops(view.stops)] : []),
          ...(view.warns > 0 ? [words.warns(view.warns)] : []),
          ...(view.crowd === null ? [] : [`${crowd.fit[view.crowd]}.`]),
          ...(view.textUnread ? [words.textUnread] : []),
          ...(view.notChecked > 0 ? [words.notChecked(view.notChecked)] : []),
        ];
        if (view.picturesLeft > 0)
          return found.length > 0 ? [...found, posting.picturesLeft(view.picturesLeft)] : [posting.textOnly];
        return found.length > 0 ? found : [words.state.clear];
      }
      case 'not-x':
        return [words.state.notX];
      case 'paused':
        return [];
      default:
        return [words.state[view.state]];
    }
  };
  return (
    <main class="popup" data-part="popup" data-state={view.state}>
      <header class="popup-head">
        <Logo />
        <h1>{words.name}</h1>
      </header>
      <div role="status" aria-live="polite" data-part="popup-state">
        {sentences().map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {view.state === 'draft' && (
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={view.watched}
          data-part="watch"
          onClick={() => onWatch(!view.watched)}
        >
          <span>{words.watch}</span>
          <span class="switch-track" aria-hidden="true" />
        </button>
      )}
      {view.state === 'draft' && view.watched && (
        <button type="button" class="button" data-part="show" onClick={onShow}>
          {words.show}
        </button>
      )}
      {children}
      <p class="faint">{words.local}</p>
    </main>
  );
};
