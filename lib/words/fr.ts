import type { PictureKind } from '../review/picture-kind';
import { adviceFr } from './advice.fr';
import { adviceFrameFr, crowdFr, rewordingFr } from './crowd.fr';
import { kindsFr } from './kinds.fr';
import { notCheckedFr } from './not-checked.fr';
import { pauseFr } from './pause.fr';
import { frenchPlural as s } from './plural';
import { postingFr } from './posting.fr';
import { reasonsFr } from './reasons.fr';
import { orphanedFr, selfCheckFr, sentFr } from './trust.fr';

/** « text », with the spaces that French puts inside. */
const quote = (text: string) => `«\u00a0${text}\u00a0»`;

/** The source of all sentences; `en.ts` must hold the same keys. */
export const fr = {
  language: 'fr' as 'fr' | 'en',
  quote,
  kinds: kindsFr,
  reasons: reasonsFr,
  advice: adviceFr,
  adviceFrame: adviceFrameFr,
  crowd: crowdFr,
  rewording: rewordingFr,
  notChecked: notCheckedFr,
  posting: postingFr,
  sent: sentFr,
  orphaned: orphanedFr,
  selfCheck: selfCheckFr,

  levels: {
    stop: 'Retient le post',
    warn: 'À regarder',
    count: 'Pour information',
  },

  /** Where in what will be sent a finding stands; the post itself needs no word. */
  parts: {
    item: (n: number) => `Post ${n} du fil`,
    altText: 'Description d’une image',
    poll: 'Choix du sondage',
    placeTag: 'Lieu ajouté au post',
  },

  panel: {
    name: 'Discret, relecture du post',
    headline: {
      held: 'Ce post permet de reconnaître votre patient',
      heldCrowd: 'Cette description mène à votre patient',
      heldImage: 'L’image permet de reconnaître votre patient',
      heldUnchecked: (n: number) =>
        s(n, 'Une image n’a pas été vérifiée', `${n} images n’ont pas été vérifiées`),
      heldUnread: 'Le texte n’a pas été vérifié',
      checking: (n: number) => s(n, 'Lecture de l’image…', 'Lecture des images…'),
      noted: 'À regarder avant de poster',
      clear: 'Rien ne retient ce post',
      ready: 'Prêt. Appuyez sur Poster.',
      released: 'Vous pouvez poster tel quel\u00a0: appuyez sur Poster.',
    },
    detail: {
      held: 'Rien n’est parti. Corrigez, puis appuyez sur Poster.',
      heldUnchecked: 'Rien n’est parti. Voici pourquoi, et quoi faire.',
      checking: 'Rien n’est parti. Le post attend la fin de la lecture.',
      heldCrowd: 'Rien n’est parti. Dites-le de moins près, puis appuyez sur Poster.',
      noted: 'Rien ne retient le post\u00a0: à vous de voir.',
      clear: 'Aucun identifiant direct détecté dans ce qui va partir.',
      readyBut: 'Rien d’autre n’a été détecté\u00a0: ce qui reste ci-dessous sera visible.',
      ready:
        'Aucun identifiant direct détecté dans ce qui va partir. Ctrl+Z (ou Cmd+Z) rend le texte d’avant.',
      released: 'Toute modification annule cet accord.',
    },
    notices: {
      'not-replaced':
        'Le texte n’a pas pu être changé ici. Corrigez-le à la main\u00a0: Discret relit à mesure.',
      composing: 'Un accent est en cours de saisie. Finissez le mot, puis recommencez.',
      changed: 'Le texte a changé entre-temps. Voici ce qui reste à voir.',
      orphaned:
        'Discret vient d’être mis à jour\u00a0: cet onglet n’est plus relu. Copiez votre texte, rechargez l’onglet, puis collez-le.',
      'text-unread':
        'Les listes de noms et de lieux ne sont pas chargées\u00a0: un nom a pu échapper. Rechargez cet onglet.',
    },
    correctAll: 'Tout corriger',
    before: 'Avant',
    after: 'Après',
    findings: 'Ce qui permet de reconnaître le patient',
    images: (n: number) => s(n, 'Image', 'Images'),
    text: 'Texte du post',
    image: (n: number) => `Image ${n}`,
    imageHolds: (n: number) =>
      s(n, 'On y reconnaît le patient à un élément.', `On y reconnaît le patient à ${n} éléments.`),
    imageClear: 'Aucun identifiant direct détecté.',
    imageMasked: 'Image masquée.',
    attachAgain: 'Retirez-la et joignez-la de nouveau\u00a0: Discret pourra la masquer.',
    openImage: 'Voir l’image',
    ignored: (n: number) => s(n, 'Un élément laissé dans ce post', `${n} éléments laissés dans ce post`),
    restore: 'Reprendre',
    postAnyway: 'Poster quand même',
    staying: (n: number) =>
      s(n, 'Cet élément restera visible\u00a0:', 'Ces éléments resteront visibles\u00a0:'),
    stayingUnread: (image: string) => `${image}, non vérifiée`,
    stayingRule: 'Même avec l’accord du patient, le secret demeure.',
    confirm: (n: number) => s(n, 'Le laisser visible', 'Les laisser visibles'),
    back: 'Revenir',
    close: 'Fermer',
  },

  finding: {
    suggestions: (words: string) => `Remplacer ${quote(words)} par`,
    replace: (words: string, text: string) => `Remplacer ${quote(words)} par ${quote(text)}`,
    remove: 'Supprimer',
    removeWords: (words: string) => `Supprimer ${quote(words)}`,
    byHand: 'À corriger à la main.',
    ignore: 'Ignorer ici',
    ignoreWords: (words: string) => `Ignorer ici ${quote(words)}`,
  },

  note: {
    one: (words: string, kind: string) =>
      words === '' ? kind : `${quote(words)}\u00a0: ${kind.toLocaleLowerCase('fr')}`,
    stops: (n: number) =>
      s(
        n,
        'Un élément permet de reconnaître le patient',
        `${n} éléments permettent de reconnaître le patient`,
      ),
    warns: (n: number) => s(n, 'Une précision à regarder', `${n} précisions à regarder`),
    open: 'Voir',
  },

  shelf: {
    name: 'Images en lecture',
    item: (n: number) => `Image ${n}`,
    waiting: 'En attente',
    reading: 'Lecture…',
    progress: (n: number, done: number, total: number) =>
      `Image ${n}\u00a0: lecture, étape ${done} sur ${total}`,
    clear: 'Lue',
    toReview: 'À voir',
    failed: 'Non vérifiée',
    cancel: 'Annuler',
    cancelItem: (n: number) => `Annuler la lecture de l’image ${n} et ne pas la joindre`,
    open: (n: number, state: string) => `${state}\u00a0: ouvrir l’image ${n}`,
    found: (n: number) => s(n, '1 vu', `${n} vus`),
    attachUnchecked: 'Joindre sans vérifier',
    unchecked: (image: string) => `${image}, telle quelle`,
  },

  image: {
    name: 'Discret, relecture de l’image',
    picture: 'L’image à joindre',
    headline: {
      found: (n: number) => s(n, 'Un élément à masquer', `${n} éléments à masquer`),
      unchecked: 'Image non vérifiée',
      animated: 'Image animée',
      video: 'Vidéo lue en partie',
      videoFound: 'La vidéo permet de reconnaître votre patient',
      clear: 'Aucun identifiant direct détecté',
    },
    detail: {
      found: 'X n’a pas encore reçu l’image.',
      unchecked: 'X n’a pas encore reçu l’image.',
      animated: 'X n’a pas encore reçu l’image.',
      clear: 'L’image peut être jointe.',
      video: (n: number) =>
        s(
          n,
          '1 image lue. Son, lieu et date non vérifiés.',
          `${n} images lues. Son, lieu et date non vérifiés.`,
        ),
    },
    notices: {
      'not-redacted':
        'L’image n’a pas pu être masquée, et X ne l’a pas reçue. Recadrez-la hors de Discret et joignez-la.',
      'still-legible':
        'Un élément se lisait encore à côté d’un cache\u00a0: il est masqué aussi. X n’a pas reçu l’image.',
      'not-attached': 'X n’a pas pris l’image. Joignez-la de nouveau\u00a0: Discret l’a gardée prête.',
    },
    box: (kind: string, words: string) => (words === '' ? kind : `${kind}\u00a0: ${quote(words)}`),
    drawn: (n: number) => `Cadre ajouté ${n}`,
    line: (n: number) => `Ligne de texte ${n}`,
    cover: 'Masquer',
    show: 'Montrer',
    remove: 'Retirer',
    covered: 'masqué',
    shown: 'visible',
    outside: 'hors du cadre',
    counts: (covered: number, shown: number) =>
      [
        s(covered, `${covered} masqué`, `${covered} masqués`),
        ...(shown > 0 ? [`${shown} visible${shown > 1 ? 's' : ''}`] : []),
      ].join(', '),
    linesCovered: (n: number) => s(n, 'Une ligne de texte masquée', `${n} lignes de texte masquées`),
    listed: 'Ce qui a été vu sur l’image',
    alsoUnchecked: 'Une partie n’a pas été lue.',
    faceCut: 'Un visage n’est plus couvert en entier. Un bandeau sur les yeux ne suffit pas.',
    videoCannot: 'Un fichier vidéo ne peut pas être masqué ici\u00a0: joignez une image fixe, ou retirez-le.',
    attachRedacted: 'Joindre l’image masquée',
    attachFirst: 'Joindre la première image',
    masking: 'Masquage…',
    attachAsIs: 'Joindre sans masquer',
    attachUnchecked: 'Joindre sans vérifier',
    attachClear: 'Joindre l’image',
    confirmAsIs: 'La joindre ainsi',
    restStays: 'Ce qui n’a pas été lu sur l’image',
    unreadStays: 'Tout ce que l’image montre, sans vérification',
    dontAttach: 'Ne pas joindre',
    enlarge: 'Agrandir',
    shrink: 'Réduire',
  },

  /** The editor of boxes on a picture. */
  editor: {
    name: 'Masquer et recadrer',
    tools: 'Outils',
    sheet:
      'Image et cadres. Flèches\u00a0: déplacer. Maj et flèches\u00a0: agrandir ou réduire. Espace\u00a0: masquer ou montrer.',
    add: 'Ajouter un cadre',
    addShort: 'Cadre',
    text: 'Masquer tout le texte',
    textShort: 'Tout le texte',
    crop: 'Recadrer',
    cropDone: 'Terminer',
    cropNone: 'Toute l’image',
    cropHint: 'Tracez ce qui reste de l’image, ou tirez les coins du cadre.',
    cropFrame: 'Cadre de ce qui reste',
    undo: 'Annuler la dernière modification',
    redo: 'Refaire',
    before: 'Voir l’image d’origine',
    beforeOn: 'Image d’origine. Rien n’y est masqué.',
    zoomIn: 'Agrandir la vue',
    zoomOut: 'Réduire la vue',
    zoom: (percent: number) => `${percent}\u00a0%`,
    adjust: 'Ajuster le cadre choisi',
    left: 'À gauche',
    right: 'À droite',
    up: 'En haut',
    down: 'En bas',
    wider: 'Plus large',
    narrower: 'Moins large',
    taller: 'Plus haut',
    shorter: 'Moins haut',
  },

  face: {
    legend: (n: number) => s(n, 'Un visage', `${n} visages`),
    cover: (n: number) => s(n, 'Le couvrir en entier', 'Les couvrir en entier'),
    part: 'Ne garder que ce que je trace',
    keep: (n: number) => s(n, 'Le laisser visible', 'Les laisser visibles'),
    bar: 'Un bandeau sur les yeux ne suffit pas\u00a0: on reconnaît encore la personne.',
    partMuch: 'Trop du visage reste dans le cadre\u00a0: il demeure couvert. Tracez plus serré.',
    agreed: 'J’ai l’accord écrit du patient',
    rule: 'Cet accord ne lève pas le secret médical (Conseil d’État, 26 septembre 2018, n° 407856). À vous d’en répondre.',
  },

  alt: {
    proposed: 'Description proposée pour X',
    kinds: {
      ecg: 'Tracé d’ECG',
      'x-ray': 'Radiographie',
      ultrasound: 'Échographie',
      scan: 'Coupe d’imagerie',
      document: 'Document médical',
      photo: 'Photographie clinique',
      picture: 'Image médicale',
    } satisfies Record<PictureKind, string> as Record<PictureKind, string>,
    masked: (subject: string) => `${subject}, identifiants masqués`,
    copy: 'Copier',
    copied: 'Copiée',
    notCopied: 'La copie n’a pas marché\u00a0: recopiez la phrase.',
  },

  pause: pauseFr,

  popup: {
    name: 'Discret',
    state: {
      asking: 'Un instant…',
      none: 'Aucun post en cours sur cette page. Commencez à écrire, puis revenez ici.',
      unwatched: 'Ce brouillon n’est pas relu\u00a0: il ne porte pas #DocTocToc.',
      clear: 'Brouillon relu. Aucun identifiant direct détecté.',
      notX: 'Discret relit les posts écrits sur X. Ouvrez x.com dans cet onglet.',
      reload: 'Discret n’est pas encore actif dans cet onglet. Rechargez vos onglets X.',
      unknown: 'Sur X\u00a0? Rechargez vos onglets X\u00a0: Discret y sera actif. Ailleurs, il ne lit rien.',
    },
    stops: (n: number) =>
      s(
        n,
        'Un élément permet de reconnaître le patient.',
        `${n} éléments permettent de reconnaître le patient.`,
      ),
    warns: (n: number) => s(n, 'Une précision à regarder.', `${n} précisions à regarder.`),
    textUnread: 'Texte non vérifié\u00a0: rechargez cet onglet.',
    notChecked: (n: number) => s(n, 'Une image non vérifiée.', `${n} images non vérifiées.`),
    watch: 'Vérifier ce brouillon',
    show: 'Voir la relecture',
    workbench: 'S’exercer',
    options: 'Réglages',
    local: 'Tout se passe sur cette machine. Rien n’en sort.',
  },
};

/** Every sentence of the interface, in one language. */
export type Words = typeof fr;
