import type { PostingReason } from '../review/posting-reason';
import { frenchPlural as s } from './plural';

/** What the settings or the team add to the panel. */
export const postingFr = {
  ask: 'Pourquoi le poster ainsi\u00a0?',
  counted: 'Votre équipe demande une raison. Elle est seulement comptée, sur cette machine.',
  reasons: {
    mistaken: 'Discret se trompe',
    invented: 'Cas inventé ou modifié',
    public: 'Déjà public',
    agreed: 'Le patient est d’accord',
    urgent: 'Cela ne peut pas attendre',
    other: 'Autre raison',
  } satisfies Record<PostingReason, string> as Record<PostingReason, string>,
  contact: 'Un doute\u00a0?',
  picturesLeft: (n: number) =>
    s(
      n,
      'L’image n’est pas vérifiée\u00a0: ainsi le veulent vos réglages. Regardez-la vous-même.',
      `Les ${n} images ne sont pas vérifiées\u00a0: ainsi le veulent vos réglages. Regardez-les vous-même.`,
    ),
  textOnly: 'Aucun identifiant direct détecté dans le texte. Les images ne sont pas vérifiées.',
};
