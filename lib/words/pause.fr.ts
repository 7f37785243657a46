/** Discret off for a while, from the popup. */
export const pauseFr = {
  name: 'Suspendre',
  hours: (hours: number) => `${hours}\u00a0h`,
  start: (hours: number) =>
    hours === 1 ? 'Suspendre pendant une heure' : `Suspendre pendant ${hours} heures`,
  until: (time: string) => `En pause jusqu’à ${time}. Rien n’est relu, rien n’est retenu.`,
  resume: 'Reprendre maintenant',
  failed: 'Le réglage n’a pas pu être enregistré. Rechargez le navigateur, puis recommencez.',
};
