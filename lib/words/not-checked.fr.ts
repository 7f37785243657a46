import type { NotCheckedDictionary } from './not-checked';

export const notCheckedFr: NotCheckedDictionary = {
  empty: {
    what: 'Le fichier est vide.',
    meaning: 'Il n’y a rien à lire, ni à montrer.',
    next: 'Choisissez un autre fichier.',
  },
  damaged: {
    what: 'L’image est abîmée ou incomplète.',
    meaning: 'Discret n’a pas pu voir si elle montre votre patient.',
    next: 'Enregistrez-la de nouveau ou faites une capture d’écran, puis joignez-la.',
  },
  'too-large': {
    what: 'L’image dépasse 50 mégapixels.',
    meaning: 'Elle est trop grande pour être lue ici\u00a0: un nom peut s’y trouver.',
    next: 'Recadrez-la sur l’essentiel, puis joignez-la de nouveau.',
  },
  animated: {
    what: 'L’image est animée.',
    meaning: 'Discret ne lit que la première vue\u00a0: un nom peut passer sur une autre.',
    next: 'Joignez la première image, fixe, ou regardez chaque vue avant de poster.',
  },
  video: {
    what: 'Une vidéo ne peut pas être vérifiée en entier.',
    meaning: 'Un nom, un visage ou une voix peut s’y trouver, et le fichier peut garder le lieu et la date.',
    next: 'Regardez-la en entier, avec le son, avant de la joindre.',
  },
  unsupported: {
    what: 'Discret ne lit pas ce format de fichier.',
    meaning: 'Il n’a pas pu voir s’il montre votre patient.',
    next: 'Enregistrez l’image en JPEG ou en PNG, puis joignez-la.',
  },
  timeout: {
    what: 'La lecture a pris trop de temps.',
    meaning: 'Tout n’a pas été lu\u00a0: un nom peut rester sur l’image.',
    next: 'Recadrez l’image sur l’essentiel et joignez-la de nouveau.',
  },
  engine: {
    what: 'La lecture des images s’est arrêtée.',
    meaning: 'L’image n’a pas été lue\u00a0: un nom peut s’y trouver.',
    next: 'Rechargez cet onglet, puis joignez l’image de nouveau.',
  },
  'not-delivered': {
    what: 'Cette image était là avant Discret (brouillon repris, onglet déjà ouvert).',
    meaning: 'X l’a déjà reçue, et Discret ne l’a pas lue.',
    next: 'Retirez-la et joignez-la de nouveau\u00a0: Discret la lira.',
  },
  skipped: {
    what: 'Vous l’avez jointe avant la fin de la lecture.',
    meaning: 'Discret n’a pas tout lu\u00a0: un nom peut s’y trouver.',
    next: 'Retirez-la et joignez-la de nouveau\u00a0: Discret la lira.',
  },
};
