import { frenchPlural as s } from './plural';

/** The three pages shown once, after the installation. */
export const welcomeFr = {
  title: 'Bienvenue dans Discret',
  steps: 'Étapes',
  step: (n: number, of: number) => `Étape ${n} sur ${of}`,
  next: 'Continuer',
  back: 'Revenir',
  what: {
    heading: 'Discret relit vos posts avant l’envoi',
    lines: [
      'Vous écrivez #DocTocToc sur X\u00a0: il relit le texte, les images et leurs descriptions.',
      'Un nom, une date, un visage, ou une description qui ne va qu’à une personne\u00a0: il le souligne et propose d’autres mots.',
      'Si l’on peut reconnaître le patient, il retient le post jusqu’à votre décision. Il n’appuie jamais sur Poster.',
      'Tout se passe sur cette machine. Rien n’en sort.',
    ],
  },
  tryOut: {
    heading: 'Essayez, sans compte',
    hint: 'Changez ce texte\u00a0: la relecture suit. Rien n’est envoyé, rien n’est gardé.',
    label: 'Post d’essai',
    example:
      '#DocTocToc Mme Martine Durand, 86 ans, notaire à Saint-Flour, opérée le 12 mars. INR 4,2 sous warfarine\u00a0: vous faites quoi\u00a0?',
    read: 'Ce que Discret y voit',
    clear: 'Aucun identifiant direct détecté.',
    correct: 'Tout corriger',
    again: 'Reprendre l’exemple',
  },
  tabs: {
    heading: 'Rechargez vos onglets X',
    lines: [
      'Discret n’est actif que dans les onglets ouverts après lui.',
      'Un post en cours d’écriture\u00a0? Finissez-le d’abord\u00a0: un rechargement peut l’effacer.',
    ],
    reload: 'Recharger mes onglets X',
    reloaded: (n: number) =>
      n === 0
        ? 'Aucun onglet X ouvert\u00a0: rien à faire.'
        : s(n, 'Un onglet X rechargé.', `${n} onglets X rechargés.`),
    failed: 'Le navigateur a refusé. Rechargez vos onglets X à la main (F5).',
    also: [
      'L’icône de Discret dit où en est votre brouillon\u00a0; épinglez-la à la barre du navigateur.',
      'Alt+Maj+D relit le post en cours, même sans #DocTocToc.',
      'Discret ne voit pas tout\u00a0: relisez-vous aussi.',
    ],
    workbench: 'S’exercer sur des cas',
    options: 'Régler Discret',
  },
};
