import { pauseLeft, type Settings } from '../../lib/settings/settings';

export interface Pause {
  /** Is nothing to be checked right now? */
  readonly isOn: () => boolean;
  /** Takes the settings' word; `ended` is called when the pause is over by itself. */
  follow(settings: Settings): void;
}

/** The doctor's "not now": it ends by itself, whatever happens to this page meanwhile. */
export function pausing(signal: AbortSignal, ended: () => void): Pause {
  let settings: Pick<Settings, 'pausedUntil'> = { pausedUntil: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    const left = pauseLeft(settings, Date.now());
    if (left === 0) return;
    // A timer may come a moment early, and a machine may have slept.
    timer = setTimeout(() => {
      wait();
      if (pauseLeft(settings, Date.now()) === 0) ended();
    }, left);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    isOn: () => pauseLeft(settings, Date.now()) > 0,
    follow(next) {
      settings = next;
      wait();
    },
  };
}
