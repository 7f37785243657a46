import { leftwards } from './nearby';

/** A noun that may stand for a name. */
export interface Noun {
  readonly word: string;
  readonly feminine: boolean;
}

const noun = (word: string, feminine: boolean): Noun => ({ word, feminine });

export const PATIENT = noun('patient', false);
export const PATIENTE = noun('patiente', true);
/** When nothing tells the sex: says nothing false, and what follows agrees with neither. */
export const PERSONNE = noun('personne', true);
export const ENFANT = noun('enfant', false);
export const ENFANT_F = noun('enfant', true);
export const JEUNE_PATIENT = noun('jeune patient', false);
export const JEUNE_PATIENTE = noun('jeune patiente', true);
export const ADOLESCENT = noun('adolescent', false);
export const ADOLESCENTE = noun('adolescente', true);
export const NOURRISSON = noun('nourrisson', false);
export const BEBE = noun('bébé', false);
export const COUPLE = noun('couple', false);
export const RELIGIEUSE = noun('religieuse', true);
export const RELIGIEUX = noun('religieux', false);
export const PRETRE = noun('prêtre', false);
export const CONFRERE = noun('confrère', false);
export const CONSOEUR = noun('consœur', true);

const startsWithVowel = (words: string): boolean => /^[aeiouyàâäéèêëîïôöùûüœæh]/iu.test(words);

export const indefinite = ({ word, feminine }: Noun): string => `${feminine ? 'une' : 'un'} ${word}`;

export const definite = ({ word, feminine }: Noun): string =>
  startsWithVowel(word) ? `l’${word}` : `${feminine ? 'la' : 'le'} ${word}`;

export const demonstrative = ({ word, feminine }: Noun): string =>
  `${feminine ? 'cette' : startsWithVowel(word) ? 'cet' : 'ce'} ${word}`;

export const another = ({ word, feminine }: Noun): string => `${feminine ? 'une' : 'un'} autre ${word}`;

/** Words that lose their e (or a) before a vowel. */
const ELIDES = /(?:^|[\s'’])(?:de|que|qu|lorsque|puisque|quoique|jusque)$/iu;

/**
 * The preposition or conjunction in front of a noun phrase, as one writes it: "de" + "un patient" → "d’un patient",
 * "à" + "le patient" → "au patient".
 */
export function joined(preposition: string, phrase: string): string {
  if (preposition === '') return phrase;
  const [, article, rest] = /^(le|les) (.*)$/u.exec(phrase) ?? [];
  if (article !== undefined && rest !== undefined) {
    if (preposition === 'de') return `${article === 'le' ? 'du' : 'des'} ${rest}`;
    if (preposition === 'à') return `${article === 'le' ? 'au' : 'aux'} ${rest}`;
  }
  if (ELIDES.test(preposition) && startsWithVowel(phrase)) {
    return `${preposition.replace(/e$/u, '')}’${phrase}`;
  }
  return `${preposition} ${phrase}`;
}

/** Nouns that doctors set before a name with nothing between: "avis Dr X", "bilan Mme X". */
export const BARE_LEAD = leftwards(
  '(?:(avis|réponse|accord|cs|consult(?:ation)?|rdv)|courriers?|lettre|mail|cr|compte[ -]rendu|dossier|cas|bilan|bio|scanner|tdm|irm|ecg|radio|photos?)\\s+',
);

/** The preposition that such a noun wants before a patient ("avis pour") or a colleague ("avis de"). */
export function bareLead(match: RegExpExecArray, colleague: boolean): string {
  const noun = match[1]?.toLowerCase();
  if (noun === undefined) return 'de';
  if (/^(?:cs|consult|rdv)/u.test(noun)) return 'avec';
  return colleague ? 'de' : 'pour';
}

const UNCONTRACTED: Readonly<Record<string, string>> = {
  du: 'de',
  des: 'de',
  'd’': 'de',
  au: 'à',
  aux: 'à',
  'qu’': 'que',
  'lorsqu’': 'lorsque',
  'puisqu’': 'puisque',
};

/** "du" → "de", "au" → "à", "qu’" → "que": what was contracted with the words that go. */
export function uncontracted(preposition: string): string {
  const low = preposition.trim().toLowerCase().replace("'", '’');
  return UNCONTRACTED[low] ?? low;
}

/** "de" before a vowel sound: "d’avril". For month names and the like, with no article. */
export const ofPlain = (word: string): string => (startsWithVowel(word) ? `d’${word}` : `de ${word}`);
