import { followSettings } from '../../lib/settings/store';
import { answerPopup } from './answer-popup';
import { openDesk } from './desk';

/** Starts the check on this page, for as long as the page lives. */
export function start(): void {
  const { signal } = new AbortController();
  const desk = openDesk(window, signal);
  void followSettings(signal, desk.useSettings);
  answerPopup(desk, signal);
}
