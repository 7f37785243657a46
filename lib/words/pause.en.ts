import type { pauseFr } from './pause.fr';

export const pauseEn: typeof pauseFr = {
  name: 'Pause for',
  hours: (hours) => (hours === 1 ? '1\u00a0hour' : `${hours}\u00a0hours`),
  start: (hours) => (hours === 1 ? 'Pause for one hour' : `Pause for ${hours} hours`),
  until: (time) => `Paused until ${time}. Nothing is checked, nothing is held.`,
  resume: 'Resume now',
  failed: 'The setting could not be saved. Restart the browser, then try again.',
};
