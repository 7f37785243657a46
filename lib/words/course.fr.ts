import type { CourseKind, Reference } from '../course/kinds';
import type { Seen } from '../course/score';
import { kindsFr } from './kinds.fr';
import { frenchPlural as s } from './plural';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;

/** Why each kind identifies, where the case says nothing closer. */
const whyFr: Record<CourseKind, string> = {
  person: 'Un nom désigne une seule personne.',
  professional: 'Le nom d’un soignant dit où le patient est suivi.',
  relative: 'Un proche reconnaissable rend le patient reconnaissable.',
  birthdate: 'Avec une date de naissance, on retrouve presque toujours la personne.',
  date: 'Une date exacte relie le post à un fait connu. Un délai dit la même chose.',
  age: 'L’âge exact compte quand il s’ajoute à d’autres précisions.',
  place: 'Un lieu précis réduit beaucoup le nombre de personnes possibles.',
  address: 'Une adresse désigne un foyer.',
  postcode: 'Un code postal ramène à quelques rues ou à un village.',
  facility: 'Le nom d’un établissement dit où chercher le patient.',
  phone: 'Un numéro de téléphone mène tout droit à une personne.',
  email: 'Une adresse e-mail mène tout droit à une personne.',
  handle: 'Un compte est celui d’une personne\u00a0: tout le monde peut l’ouvrir.',
  url: 'Ce lien mène au dossier ou aux images.',
  'national-id': 'Ce numéro n’appartient qu’à une personne.',
  'record-id': 'Ce numéro ouvre un dossier.',
  'insurance-id': 'Ce numéro d’assuré n’appartient qu’à une personne.',
  'device-id': 'Un numéro d’appareil mène au dossier d’une seule personne.',
  plate: 'Une plaque mène à son propriétaire.',
  occupation: 'Un métier rare, ou un métier et un lieu, désignent souvent une seule personne.',
  role: 'Une fonction publique n’a qu’un titulaire.',
  family: 'Une famille peu commune fait reconnaître le patient.',
  origin: 'L’origine compte quand elle s’ajoute à d’autres précisions.',
  condition: 'Une maladie très rare compte quand elle s’ajoute à un lieu ou à un âge.',
  event: 'Un fait dont la presse a parlé mène à ceux qui l’ont vécu.',
  face: 'Un visage suffit à reconnaître le patient.',
  barcode: 'Ce code se lit avec un téléphone\u00a0: un nom ou un dossier peut s’y trouver.',
  sign: 'Un signe que les proches connaissent.',
};

/** What each text asks, and its usual short name. Guidance, never legal advice. */
const referencesFr: Record<Reference, { readonly says: string; readonly cite: string }> = {
  secrecy: {
    says: 'Le secret couvre tout ce qui a été confié, vu, entendu ou compris.',
    cite: 'CSP R.4127-4, L.1110-4 · Code pénal 226-13',
  },
  publication: {
    says: 'Publier ou enseigner\u00a0: l’identification ne doit pas être possible.',
    cite: 'CSP R.4127-73',
  },
  'no-name-needed': {
    says: 'Un nom n’est pas nécessaire\u00a0: une radio et son contexte ont suffi à une condamnation.',
    cite: 'Tribunal correctionnel de Paris, 30 novembre 2022',
  },
  consent: {
    says: 'L’accord du patient ne lève pas le secret.',
    cite: 'Conseil d’État, 26 septembre 2018, n° 407856',
  },
  'private-group': {
    says: 'Un groupe privé n’est pas privé\u00a0: 11\u00a0000 membres dans l’un d’eux.',
    cite: '«\u00a0Divan des médecins\u00a0», presse, 2020 · CSP R.4127-4',
  },
  image: {
    says: 'L’image d’une personne demande un accord écrit, des parents pour un mineur.',
    cite: 'Code pénal 226-1 · ICMJE',
  },
  eyes: { says: 'Cacher les yeux ne suffit pas.', cite: 'ICMJE · BMJ' },
  imaging: {
    says: 'Une radio, un ECG, une coupe se partagent une fois toute inscription retirée.',
    cite: 'BMJ',
  },
  sum: {
    says: 'La somme de ce qui est dit peut suffire au patient ou à un proche pour se reconnaître.',
    cite: 'GMC 2024, §18–19 · CSP R.4127-73',
  },
  anonymisation: {
    says: 'Ni isoler, ni relier, ni déduire\u00a0: retirer le nom n’est qu’un pseudonyme.',
    cite: 'WP216, CNIL',
  },
  'safe-harbor': {
    says: 'Dix-huit identifiants à ôter\u00a0; dates à l’année, âges au-delà de 89 ans regroupés.',
    cite: 'HIPAA, 45 CFR 164.514(b)',
  },
};

/** The course. */
export const courseFr = {
  title: 'Cours',
  intro:
    'Pour chaque cas, marquez ce qui permettrait de reconnaître le patient, puis regardez la réponse. Tout est inventé.',
  kinds: { ...kindsFr, sign: 'Signe distinctif' } as Record<CourseKind, string>,
  why: whyFr,
  references: referencesFr,
  rule: 'Règle',

  start: {
    name: 'Votre nom ou un pseudonyme',
    optional: 'facultatif',
    set: 'Cas',
    ours: (language: 'fr' | 'en', n: number) =>
      `${language === 'fr' ? 'Discret, en français' : 'Discret, en anglais'} (${n} cas)`,
    pack: (title: string, n: number) => `${title} (${n} cas)`,
    begin: 'Commencer',
    resume: (name: string, done: number, all: number) => `Reprendre\u00a0: ${name}, ${done} sur ${all}`,
    unnamed: (n: number) => `Participant ${n}`,
  },

  task: {
    progress: (n: number, all: number) => `Cas ${n} sur ${all}`,
    text: 'Marquez les mots qui identifient',
    textHint:
      'Cliquez un mot, ou glissez sur plusieurs. Au clavier\u00a0: flèches, puis Espace\u00a0; Maj et flèches pour plusieurs.',
    picture: 'Marquez ce qui identifie sur l’image',
    pictureHint: 'Cliquez un élément, ou tracez un cadre autour. Au clavier\u00a0: flèches, puis Espace.',
    marked: (n: number) => s(n, n === 0 ? 'Rien de marqué' : '1 marqué', `${n} marqués`),
    nothing: 'Rien n’identifie',
    answer: 'Voir la réponse',
    needs: 'Marquez au moins un élément, ou dites que rien n’identifie.',
    leave: 'Quitter le cours',
    word: (word: string, marked: boolean) => (marked ? `${word}, marqué` : word),
  },

  answer: {
    perfect: 'Tout y est, et rien de trop.',
    harmless: 'Rien n’identifie dans ce cas.',
    harmlessRight: 'Juste\u00a0: rien n’identifie dans ce cas.',
    score: (found: number, all: number) => `${found}\u00a0/\u00a0${all}`,
    scoreWords: (found: number, all: number, over: number) =>
      [
        s(found, `${found} trouvé sur ${all}`, `${found} trouvés sur ${all}`),
        ...(over > 0 ? [s(over, '1 marqué à tort', `${over} marqués à tort`)] : []),
      ].join(', '),
    seen: { found: 'Trouvé', partial: 'En partie', missed: 'Manqué' } satisfies Record<
      Seen,
      string
    > as Record<Seen, string>,
    sought: 'Ce qui identifie',
    over: 'Marqué à tort',
    overWhy: 'Cela ne désigne personne ici.',
    legend: { found: 'trouvé', missed: 'manqué', over: 'marqué à tort' },
    lesson: 'À retenir',
    next: 'Cas suivant',
    end: 'Voir le bilan',
  },

  end: {
    title: (name: string) => `Bilan\u00a0: ${name}`,
    total: (found: number, all: number) =>
      `${found} sur ${all} ${all < 2 ? 'élément trouvé' : 'éléments trouvés'}`,
    over: (n: number) => s(n, n === 0 ? 'Rien marqué à tort' : '1 marqué à tort', `${n} marqués à tort`),
    again: 'Personne suivante',
    kinds: 'Par type',
  },

  table: {
    caption: 'La classe',
    who: 'Participant',
    cases: 'Cas faits',
    kind: 'Type',
    sought: 'À trouver',
    found: 'Trouvés',
    partial: 'En partie',
    missed: 'Manqués',
    over: 'À tort',
    overLine: 'Marqué à tort',
    none: 'Personne n’a encore répondu.',
    all: 'Toute la classe',
  },

  class: {
    csv: 'Enregistrer en CSV',
    file: 'discret-cours.csv',
    print: 'Imprimer',
    erase: 'Effacer les résultats',
    eraseAsk: 'Effacer tous les résultats gardés sur cette machine\u00a0?',
    eraseConfirm: 'Tout effacer',
    back: 'Revenir',
    kept: 'Les résultats restent sur cette machine\u00a0: des nombres, ni mots ni images.',
    notKept: 'Le navigateur n’a pas pu garder les résultats\u00a0: enregistrez le CSV avant de fermer.',
  },

  /** For who cannot see the picture. */
  picture: (title: string) => `Image du cas ${quote(title)}`,
};
