import { frenchPlural as s } from './plural';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;

export const optionsFr = {
  title: 'Réglages de Discret',
  intro: 'Tout reste sur cette machine. Un changement vaut aussitôt, dans tous les onglets.',
  contents: 'Aller à',
  saved: 'Enregistré',
  notSaved:
    'Pas enregistré\u00a0: le navigateur a refusé. Libérez de la place sur le disque ou quittez la navigation privée, puis recommencez.',
  remove: 'Retirer',
  removeWords: (words: string) => `Retirer ${quote(words)}`,
  add: 'Ajouter',
  addTo: (list: string) => `Ajouter à la liste ${quote(list)}`,
  cancel: 'Revenir',
  states: {
    newer:
      'Ces réglages viennent d’une version plus récente de Discret. Seul ce qui rend la relecture plus stricte est repris. Mettez Discret à jour\u00a0; un changement fait ici les remplace.',
    damaged:
      'Vos réglages étaient abîmés. Ce qui pouvait être lu est gardé au plus strict. Vérifiez-les ci-dessous\u00a0; le premier changement répare l’enregistrement.',
    mended:
      'Un réglage abîmé est revenu à sa valeur d’origine. Vérifiez ci-dessous ceux auxquels vous tenez.',
  },
  team: {
    set: 'Réglé par votre équipe',
    some: 'Votre équipe a fixé une partie de ces réglages. Ils sont marqués et ne se changent pas ici.',
    contact: 'Une question\u00a0?',
    refused: (keys: string) =>
      `Ces réglages de l’équipe ne peuvent pas être lus et ne valent pas\u00a0: ${keys}. Prévenez la personne qui les a écrits.`,
    reason: 'Votre équipe demande une raison à qui poste quand même. Elle est seulement comptée.',
  },

  tags: {
    heading: 'Mots-dièse',
    lead: 'Un brouillon qui porte l’un d’eux est relu. Majuscules et accents ne comptent pas.',
    label: 'Un mot-dièse de plus',
    refused: 'Un mot-dièse est un seul mot\u00a0: lettres, chiffres ou _, sans espace.',
    known: 'Il est déjà dans la liste.',
    last: 'Gardez-en au moins un\u00a0: sans mot-dièse, rien ne serait relu.',
  },

  levels: {
    heading: 'Ce qui retient un post',
    lead: 'Discret propose un poids pour chaque chose qu’il reconnaît. Ne le changez que si vous savez pourquoi.',
    usual: 'Comme proposé',
    weighings: { stop: 'Retient le post', warn: 'Signale seulement', off: 'Ne dit rien' },
    groups: {
      patient: 'Le patient',
      numbers: 'Numéros et pièces',
      contact: 'Coordonnées et comptes',
      places: 'Lieux et soins',
      story: 'Ce qui est raconté',
      pictures: 'Sur les images',
    },
    changed: (n: number) => s(n, '1 changé', `${n} changés`),
    lowered: {
      warn: (kind: string) =>
        `${kind}\u00a0: le post partira avec une simple note, même si le patient s’y reconnaît.`,
      off: (kind: string) => `${kind}\u00a0: rien ne sera dit. Vous seul le verrez avant l’envoi.`,
    },
    raised: 'Vaut pour chaque mention, aussi celles qui ne servent d’habitude qu’à l’estimation.',
    reset: 'Tout remettre comme proposé',
  },

  terms: {
    heading: 'Vos propres mots',
    lead: 'Pour ce que seul votre service connaît. N’écrivez jamais ici le nom ou le numéro d’un patient.',
    lists: { always: 'Toujours signaler', never: 'Ne jamais signaler', patterns: 'Formes de numéros' },
    hints: {
      always: 'Votre hôpital, votre village, votre logiciel. Il sera signalé partout.',
      never: 'Un mot du métier que Discret prend pour un nom ou un lieu.',
      patterns:
        'La forme de vos numéros de dossier\u00a0: 9 pour un chiffre, A pour une lettre. Exemple\u00a0: 99-9999. Elle retient le post.',
    },
    labels: { always: 'Mot à signaler', never: 'Mot à laisser', patterns: 'Forme de numéro' },
    known: 'Il est déjà dans la liste.',
    full: 'La liste est pleine. Retirez un mot pour en ajouter un.',
    checking: 'Un instant\u00a0: Discret vérifie qu’aucun patient n’y est nommé.',
    unchecked: 'Ce mot n’a pas pu être vérifié, et n’est pas gardé. Rechargez cette page, puis recommencez.',
  },

  practice: {
    heading: 'Où vous exercez',
    lead: 'Pour estimer combien de personnes correspondent. Discret ne le dit à personne.',
    label: 'Vos patients viennent',
    ways: {
      none: 'Je ne le dis pas',
      list: 'd’une patientèle',
      service: 'd’un service, en un an',
      town: 'd’une ville',
    },
    people: { list: 'Patients suivis', service: 'Patients en un an', town: 'Habitants' },
    range: (most: string) => `Un nombre entier de 1 à ${most}.`,
    ownName: 'Je poste sous mon vrai nom',
    ownNameHint: 'Sans cela un inconnu ne peut rien savoir de votre lieu d’exercice\u00a0: il ne compte pas.',
  },

  crowd: {
    heading: 'Combien de personnes doivent correspondre',
    lead: 'Une description qui va à moins de personnes retient le post. 11 est le plus petit groupe que publient les agences de santé.',
    target: 'Au moins',
    range: (most: number) => `Un nombre entier de 1 à ${most}.`,
    low: 'Moins que le seuil des agences de santé\u00a0: des descriptions qui mènent à une poignée de personnes passeront.',
    strict: 'Compter au plus bas',
    strictHint: 'L’estimation peut se tromper d’un facteur trois. Ainsi, c’est son bas qui compte.',
  },

  advice: {
    heading: 'Remarques',
    lead: 'Ce qu’un confrère ferait observer. Elles ne retiennent jamais un post.',
    offered: 'Montrer ces remarques',
  },

  language: {
    heading: 'Langue',
    label: 'Langue de Discret',
    ways: { auto: 'Celle de X, sinon du navigateur', fr: 'Français', en: 'English' },
  },

  images: {
    heading: 'Images',
    label: 'Lire les images',
    ways: {
      always: 'Toutes celles que je joins',
      tagged: 'Seulement avec un mot-dièse relu',
      never: 'Aucune',
    },
    hints: {
      always: 'Un nom sur une image est vu même si le mot-dièse ne vient qu’après.',
      tagged:
        'Une image jointe avant le mot-dièse n’aura pas été vérifiée\u00a0: il faudra la joindre de nouveau.',
      never:
        'Un nom, un visage ou un code sur une image partira sans un mot. Le panneau dira qu’elle n’est pas vérifiée.',
    },
  },

  journal: {
    heading: 'Journal',
    lead: 'Des nombres, jour par jour. Aucun texte, aucune image, aucun compte, aucune adresse.',
    on: 'Tenir le journal',
    empty: 'Rien n’est noté.',
    shown: 'Tout ce que le journal contient',
    days: (n: number) => s(n, 'Un jour noté', `${n} jours notés`),
    columns: {
      day: 'Jour',
      held: 'Posts retenus',
      corrected: 'Corrigés',
      anyway: 'Postés quand même',
      masked: 'Images masquées',
      kinds: 'Ce qui retenait',
    },
    unsaid: 'sans raison demandée',
    csv: 'Enregistrer en CSV',
    json: 'Enregistrer en JSON',
    erase: 'Effacer le journal',
    eraseSure: 'Effacer tous les nombres\u00a0? Rien ne les rendra.',
    eraseConfirm: 'Effacer',
    erased: 'Journal effacé',
    notRead: 'Le journal n’a pas pu être lu. Rechargez cette page.',
  },

  shortcuts: {
    heading: 'Raccourcis',
    lead: 'Le navigateur les garde\u00a0: c’est là qu’ils se changent.',
    none: 'aucun',
    open: 'Changer les raccourcis',
    byHand: 'Ouvrez about:addons, puis la roue dentée, puis «\u00a0Gérer les raccourcis d’extensions\u00a0».',
    fixed: {
      open: 'Dans le brouillon, ouvrir ce que Discret dit du mot sous le curseur',
      close: 'Fermer le panneau et revenir au texte',
    },
  },

  transfer: {
    heading: 'Exporter, importer',
    lead: 'Un fichier de vos réglages, pour un autre poste ou pour un confrère.',
    withPractice: 'Y mettre aussi où j’exerce',
    save: 'Exporter mes réglages',
    choose: 'Importer un fichier',
    found: (file: string) => `${quote(file)} changerait\u00a0:`,
    nothing: (file: string) => `${quote(file)} ne change rien\u00a0: ce sont déjà vos réglages.`,
    parts: {
      tags: 'les mots-dièse',
      levels: 'ce qui retient un post',
      terms: 'vos propres mots',
      language: 'la langue',
      images: 'les images',
      adviceOff: 'les remarques',
      crowdTarget: 'le nombre de personnes',
      crowdStrict: 'le compte au plus bas',
      practice: 'où vous exercez',
      journal: 'le journal',
    },
    confirm: 'Remplacer mes réglages',
    done: 'Réglages importés',
    refused: (file: string) => `${quote(file)} n’est pas importé\u00a0:`,
    problems: {
      unread: () => 'le fichier n’a pas pu être lu.',
      'too-large': () => 'il est trop grand pour des réglages de Discret.',
      'not-json': (where: string) =>
        where === '' ? 'ce n’est pas du JSON.' : `ce n’est pas du JSON, à partir de\u00a0: ${where}`,
      'not-settings': () => 'ce ne sont pas des réglages exportés par Discret.',
      newer: () => 'il vient d’une version plus récente de Discret. Mettez Discret à jour.',
      'unknown-field': (field: string) => `la ligne ${quote(field)} est inconnue.`,
      field: (field: string) => `la ligne ${quote(field)} ne contient pas ce qu’il faut.`,
      term: (field: string) => `dans ${field}, un mot ne doit pas être gardé.`,
    },
  },

  reset: {
    heading: 'Tout remettre',
    lead: 'Tous les réglages reviennent à ceux du début. Le journal reste.',
    start: 'Remettre les réglages du début',
    sure: 'Vos mots, vos mots-dièse et vos choix seront perdus.',
    confirm: 'Tout remettre',
    done: 'Réglages du début remis',
  },
};
