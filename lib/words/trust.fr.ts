/** When a guard failed: what is said then. */
export const sentFr = {
  unchecked: 'Ce post est parti sans vérification. Relisez-le\u00a0; vous pouvez le supprimer.',
  close: 'Compris',
};

/** Whether Discret still knows X's page. */
export const selfCheckFr = {
  verdicts: {
    whole: 'Discret reconnaît la page de X.',
    idle: 'Aucun post en cours reconnu. Vous êtes en train d’écrire ? Alors X a changé : Discret ne garde pas ce post.',
    changed:
      'X a changé : une partie de la page n’est pas reconnue. Relisez vous-même avant de poster, et signalez-le.',
  },
  open: 'Ce que Discret reconnaît ici',
  parts: {
    textbox: 'Zone de texte',
    composer: 'Zone de rédaction',
    toolbar: 'Barre d’outils',
    sendButton: 'Bouton Poster',
    guarded: 'Bouton Poster du post en cours',
    fileInput: 'Ajout d’images',
    attachments: 'Images jointes',
    altText: 'Description d’image',
    post: 'Posts des autres',
  },
  found: 'reconnu',
  missing: 'introuvable',
  none: 'aucun en ce moment',
  report: 'Préparer un rapport',
  reportHolds: 'Il ne contient que des noms de repères et des versions, aucun mot de vos posts.',
  copy: 'Copier le rapport',
  copied: 'Rapport copié.',
  notCopied: 'La copie n’a pas marché : sélectionnez le texte.',
};

/** Discret was updated under an open draft. */
export const orphanedFr = {
  copy: 'Copier mon texte',
  copied: 'Texte copié',
  notCopied: 'La copie n’a pas marché\u00a0: sélectionnez votre texte et copiez-le.',
  post: 'Publier sans vérification',
};
