/** Invented drafts of exactly 280 characters; phone numbers lie in the range kept for fiction (Arcep, 06 39 98). */

/** X's limit for a post without a subscription. */
export const LENGTH = 280;

const STARTS = [
  '#DocTocToc Mme Durand, 78 ans, née le 12/03/1948, fatigue depuis 3 semaines. Hb 10,2 microcytaire, CRP 48. Fille joignable au 06 39 98 12 34. ',
  '#DocTocToc vu avec le Dr Martin au CHU de Dijon : Hugo Lefebvre, 9 ans, IPP 8012345678, purpura des membres inférieurs, douleurs abdominales. ',
  '#DocTocToc A 62-year-old man, Mr John Ashworth, seen on 14 March 2026 with chest pain, troponin 48, normal ECG, lives in Leeds, 07700 900123. ',
  '#DocTocToc M. B. P., 91 ans, 12 rue des Lilas 21000 Dijon, INR 6 sous AVK, chute hier soir, scanner normal, reprise à quelle dose selon vous ? ',
];

const FILLING =
  'Pas d’allergie connue, pas de voyage récent, traitement habituel inchangé, constantes stables, bilan du jour en cours. ' +
  'Que feriez-vous à ma place, et dans quel délai ? Merci à tous pour vos avis, je complète dès que possible.';

const filled = (start: string): string => (start + FILLING).slice(0, LENGTH);

/** Each holds something that is underlined. */
export const MARKED_DRAFTS: readonly string[] = STARTS.map(filled);

/** Nothing in it holds Post or leaves a note. */
export const CLEAN_DRAFT = (
  '#DocTocToc Femme, migraine avec aura, pas de fièvre, examen neurologique normal, tabac arrêté, contraception ' +
  'par dispositif cuivre. Triptan inefficace deux fois, propranolol mal toléré. Amitriptyline ou topiramate en ' +
  'deuxième intention ? Et faut-il refaire une IRM ? Merci à tous pour vos avis éclairés.'
).slice(0, LENGTH);

export const DRAFTS: readonly string[] = [...MARKED_DRAFTS, CLEAN_DRAFT];

/** Pieces whose repetition makes a pattern that backtracks slow. */
export const HOSTILE: readonly string[] = [
  'a',
  'A',
  '1',
  '1 ',
  '0',
  'Mme ',
  'Mme A',
  'A.',
  'Jean-',
  "d'",
  '@',
  'a@',
  'né le ',
  '12/',
  '1 rue ',
  'http://',
  'é ',
  '\ud83d',
  ', ',
  'Dr Aa ',
];
