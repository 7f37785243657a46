import type { PackProblem } from '../course/pack';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;

/** Trainers' own cases. */
export const packsFr = {
  title: 'Vos propres cas',
  intro:
    'Un fichier JSON, 500\u00a0000 caractères au plus. L’exemple montre sa forme, docs/course-packs.md la décrit.',
  example: 'Enregistrer un exemple',
  exampleFile: 'cas-exemple.json',
  synthetic: 'Ces cas sont inventés\u00a0: aucun ne vient d’un vrai patient.',
  choose: 'Ajouter un fichier de cas',
  chooseLabel: 'Fichier de cas (JSON)',
  tickFirst: 'Cochez d’abord que ces cas sont inventés.',
  added: (title: string, n: number) => `${quote(title)} ajouté\u00a0: ${n} cas.`,
  remove: 'Retirer',
  removeWords: (title: string) => `Retirer ${quote(title)}`,
  kept: 'Vos fichiers',
  full: 'Dix fichiers au plus\u00a0: retirez-en un d’abord.',
  notKept: 'Le navigateur n’a pas pu garder ce fichier. Libérez de la place, puis recommencez.',
  notRead: 'Ce fichier n’a pas pu être lu.',
  refused: (file: string) => `${quote(file)} n’a pas été ajouté.`,
  line: (line: number, column: number) => `Ligne ${line}, colonne ${column}`,
  problem: {
    end: () => 'le fichier s’arrête trop tôt\u00a0: il manque une accolade, un crochet ou un guillemet.',
    unexpected: (found) => `${quote(found)} ne peut pas être là. Une virgule en trop ou oubliée\u00a0?`,
    string: () => 'un texte n’est pas fermé, ou contient un signe à écrire autrement (\\n, \\").',
    twice: () => 'ce nom est donné deux fois.',
    deep: () => 'trop de niveaux.',
    'too-large': () => 'le fichier dépasse 500\u00a0000 caractères.',
    missing: (found) => `il manque ${quote(found)}.`,
    unknown: (found) => `${quote(found)} n’existe pas dans ce format.`,
    type: (found, expected) => `${quote(found)} n’a pas la bonne forme (attendu\u00a0: ${expected}).`,
    choice: (found, expected) => `${found} ne va pas ici. Possible\u00a0: ${expected}.`,
    empty: (found) => `${quote(found)} est vide.`,
    'too-long': (found, expected) => `${quote(found)} est trop long (${expected} au plus).`,
    number: (found, expected) => `${found} ne va pas ici (attendu\u00a0: ${expected}).`,
    'not-in-text': (found) => `${quote(found)} ne se trouve pas dans le texte du cas.`,
    'not-around': (found) => `${quote(found)} ne contient pas les mots à marquer.`,
    'not-in-picture': (found) => `${quote(found)} dépasse de l’image.`,
    'kind-and-rule': (found) =>
      `${quote(found)}\u00a0: «\u00a0kind\u00a0» et «\u00a0rule\u00a0» vont ensemble.`,
    'same-id': (found) => `l’identifiant ${quote(found)} est donné deux fois.`,
  } satisfies Record<PackProblem, (found: string, expected: string) => string> as Record<
    PackProblem,
    (found: string, expected: string) => string
  >,
};
