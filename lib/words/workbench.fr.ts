import { frenchPlural as s } from './plural';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;

/** The workbench: try a text or a picture, show it to a room. */
export const workbenchFr = {
  title: 'Discret, l’atelier',
  name: 'L’atelier',
  tabs: { name: 'Parties de l’atelier', try: 'Essayer', course: 'Cours' },
  language: 'Langue de la page',
  languages: { fr: 'Français', en: 'English' },
  present: 'Vue de salle',
  leavePresent: 'Quitter la vue de salle',
  presentKey: 'Alt+P, Échap pour en sortir',
  local: {
    try: 'Tout se passe sur cette machine. Rien de ce que vous écrivez ici n’est gardé.',
    course: 'Tout se passe sur cette machine.',
  },

  text: {
    label: 'Texte à relire',
    placeholder: 'Écrivez ou collez un post. Sans vrai patient, même ici.',
    characters: (n: number, most: number) => `${n}\u00a0/\u00a0${most} caractères sur X`,
    clear: 'Effacer',
    undo: 'Annuler la correction',
    examples: 'Exemples inventés',
  },
  marks: { stop: 'Retient le post', warn: 'À regarder', count: 'Compte dans l’estimation' },

  reading: {
    name: 'Relecture',
    empty: 'Rien à relire encore.',
    emptyDetail: 'Écrivez, collez, ou prenez un exemple.',
    stops: (n: number) => s(n, 'Un élément retiendrait ce post', `${n} éléments retiendraient ce post`),
    crowd: 'Cette description retiendrait ce post',
    noted: 'À regarder\u00a0: le post partirait',
    clear: 'Aucun identifiant direct détecté',
    clearDetail: 'Cela ne dit pas que personne ne se reconnaîtra.',
    unread: 'Le texte n’a pas été vérifié',
    warns: (n: number) => s(n, 'Une précision à regarder.', `${n} précisions à regarder.`),
    shown: 'Laissés dans ce texte',
  },

  picture: {
    title: 'Image',
    drop: 'Déposez une image, collez-la, ou',
    choose: 'choisissez un fichier',
    chooseLabel: 'Choisir une image',
    example: 'Image inventée',
    reading: 'Lecture de l’image…',
    step: (done: number, total: number) => `Lecture, étape ${done} sur ${total}`,
    found: (n: number) => s(n, '1 élément vu jusqu’ici', `${n} éléments vus jusqu’ici`),
    cancel: 'Arrêter la lecture',
    saved: (name: string) => `Image enregistrée\u00a0: ${quote(name)}`,
    close: 'Retirer l’image',
    noPicture: 'Ce n’est pas une image. Déposez un JPEG, un PNG, un WebP ou un GIF.',
    tooMany: 'Une image à la fois\u00a0: la première a été prise.',
  },

  /** What the review of a picture says here, where nothing is attached to a post. */
  image: {
    name: 'Discret, relecture de l’image',
    picture: 'L’image',
    detail: {
      found: 'Masquez, puis enregistrez.',
      unchecked: 'Voici pourquoi.',
      animated: 'Seule la première image peut être écrite.',
      clear: 'Elle sera écrite de nouveau, sans ce que le fichier cache.',
      video: (n: number) =>
        s(
          n,
          '1 image lue. Son, lieu et date non vérifiés.',
          `${n} images lues. Son, lieu et date non vérifiés.`,
        ),
    },
    notices: {
      'not-redacted': 'L’image n’a pas pu être masquée. Recadrez-la ailleurs, puis déposez-la de nouveau.',
      'still-legible': 'Un élément se lisait encore à côté d’un cache\u00a0: il est masqué aussi.',
      'not-attached': 'L’image n’a pas pu être enregistrée. Essayez de nouveau.',
    },
    attachRedacted: 'Enregistrer l’image masquée',
    attachFirst: 'Enregistrer la première image',
    attachAsIs: 'Enregistrer sans masquer',
    attachUnchecked: 'Enregistrer sans vérifier',
    attachClear: 'Enregistrer l’image',
    confirmAsIs: 'L’enregistrer ainsi',
    dontAttach: 'Retirer l’image',
  },
};
