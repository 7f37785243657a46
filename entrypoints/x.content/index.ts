import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followSettings } from '../../lib/settings/store';
import { answerPopup } from './answer-popup';
import { openDesk } from './desk';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  // Before X's own scripts: whoever listens first decides.
  runAt: 'document_start',
  main(context) {
    const desk = openDesk(window, context.signal);
    void followSettings(context.signal, desk.useSettings);
    answerPopup(desk, context.signal);
  },
});
