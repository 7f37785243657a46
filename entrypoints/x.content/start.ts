import { note } from '../../lib/journal/store';
import { changeSettings, followSettings } from '../../lib/settings/store';
import { answerPopup } from './answer-popup';
import { openDesk } from './desk';

/** Starts the check on this page, for as long as the page lives. */
export function start(): void {
  const { signal } = new AbortController();
  const desk = openDesk(window, signal, {
    // Not stored (the extension was just updated): the advice stays away on this page all the same.
    adviceOff: (rule) =>
      void changeSettings((settings) => ({
        ...settings,
        adviceOff: [...new Set([...settings.adviceOff, rule])],
      })).catch(() => {}),
    note: (happening) => void note(happening),
  });
  void followSettings(signal, desk.useSettings);
  answerPopup(desk, signal);
}
