import type { RuleId } from '../rules/rule';

/** A piece of advice: what it is about, and what to do, as a colleague would say it. */
export interface AdviceWords {
  readonly title: string;
  readonly text: string;
}

export const adviceFr: Record<RuleId, AdviceWords> = {
  emergency: {
    title: 'Urgence vitale',
    text: 'Si c’est maintenant, appelez le 15 ou le 112. La réponse ici peut arriver trop tard.',
  },
  'image-consent': {
    title: 'Accord du patient',
    text: 'Un visage demande un accord écrit (des parents pour un mineur). Dites-le dans le post, ou cachez le visage.',
  },
  'eyes-only': {
    title: 'Yeux masqués',
    text: 'Cacher les yeux ne suffit pas\u00a0: les proches reconnaissent le reste. Cachez le visage entier, ou recadrez.',
  },
  news: {
    title: 'Fait d’actualité',
    text: 'Un fait connu mène à ceux qui l’ont vécu, même sans nom. Dites «\u00a0un événement traumatique\u00a0».',
  },
  disparaging: {
    title: 'Un mot de trop\u00a0?',
    text: 'Relisez cette phrase comme si le patient ou le confrère la lisait.',
  },
  'personal-advice': {
    title: 'Conseil à une personne',
    text: 'Un traitement ne se règle pas en ligne. Renvoyez la personne vers son médecin.',
  },
  advertising: {
    title: 'Ton publicitaire',
    text: 'Informer, oui\u00a0; promouvoir son cabinet ou citer des patients contents, non.',
  },
  'product-interest': {
    title: 'Liens d’intérêts',
    text: 'Vous recommandez un produit\u00a0: dites vos liens avec le fabricant, ou «\u00a0aucun lien d’intérêt\u00a0».',
  },
  'private-group': {
    title: 'Groupe privé',
    text: 'Un groupe fermé reste lu par des centaines de personnes. Le secret y vaut comme ici.',
  },
  'misspelt-tag': {
    title: 'Mot-dièse',
    text: 'Ce mot-dièse semble mal écrit\u00a0: vos confrères ne verront pas le post.',
  },
  'no-question': {
    title: 'Pas de question',
    text: 'Sans point d’interrogation, le post est moins relayé. Que voulez-vous savoir\u00a0?',
  },
};
