import { KIN_FR } from './kin';
import { leftwards, rightwards } from './nearby';

export const TITLE = leftwards(
  "((?<!['’])M|Mr|Monsieur|Mme|Mrs|Ms|Miss|Madame|Mlle|Melle|Mademoiselle)(?:\\.\\s*|\\s+|(?<=m(?:me|lle|r)))(?:(?:veuve|vve)\\s+)?",
);
export const FORM = leftwards(
  "(?:noms?(?: (?:de (?:naissance|famille|jeune fille)|d['’]usage|marital|patient))?|prénoms?|identité|nom,? (?:et )?prénom)\\s*[:=]\\s*",
);
export const MAIDEN = leftwards('(?:,\\s*)?(?:née|nee|épouse|ép\\.|veuve|vve|alias)\\s+');
export const KIN_LABEL = leftwards(`(?:${KIN_FR})(\\s*:\\s*)`);
export const KIN = leftwards(
  `((?:sa|son|ma|mon|leur|ta|ton|notre|votre|une|un)\\s+)?(${KIN_FR})(?:\\s+de\\s+[a-zé]{4,10})?(\\s*,)?\\s+`,
);
/** "patient anglais « Mr O. »". */
export const KIN_QUOTED = leftwards(`(?:${KIN_FR})(?:\\s+[a-zéèê]+)?\\s+`);
export const APPOSED_TO = leftwards(
  `(?:(?:${KIN_FR})[^.!?\\n,;:]{0,48}|[HFM]\\s?\\d{1,3}(?:\\s?(?:ans|a))?),\\s*`,
);
export const CLERGY = leftwards(
  "(?:((?:une|cette)\\s+)?(?<![,:;/(+-]\\s*)(sœur|soeur)|((?:un|ce)\\s+|l['’])?(abbé))\\s+",
);
export const COUPLE_TITLES = leftwards(
  '(?:(?:M|Mr|Monsieur)\\.?\\s+(?:et|&)\\s+(?:Mme|Madame|Mrs)|(?:Mme|Madame)\\.?\\s+(?:et|&)\\s+(?:M|Mr|Monsieur))(?:\\.\\s*|\\s+)',
);
export const SMALL = leftwards(
  "((?:le|la|du|au|ce|cette|notre|mon|ma|un|une)\\s+)?(petite?|p['’]tite?|jeune|dénommée?)\\s+",
);
export const GREETING = leftwards('(?:bonjour|bonsoir|merci|chère?|coucou|salut)\\s+');
export const OWNER = leftwards('(ce|cet|cette|notre|votre|mon|ma|leur)\\s+');
export const PREPOSITION = leftwards("(de|à|que|lorsque|puisque)\\s+|(d|qu|lorsqu|puisqu)['’]");

export const APPOSITION = rightwards(
  '\\s*,(?:\\s+une?)?(?=\\s+(?:(?:jeune|vieille|vieil|petite?)\\s+)?(?:(patiente|femme|dame|fillette|adolescente|retraitée)|patient|homme|garçon|adolescent|retraité|monsieur)(?!\\p{L}))',
);
export const KIN_APPOSITION = rightwards(
  `(?:(?:\\s*,)?\\s+(?=((?:sa|son|leur|ma|mon)\\s+(?:${KIN_FR}))(?!\\p{L}))|\\s*,\\s+(?=(${KIN_FR})\\s+(?:de\\s+(?:la|l['’]|ce|cette|notre|mon|ma)|du)(?!\\p{L})))`,
);
export const INTRODUCTION =
  /(?<!\p{L})(?:patient(e?)|(?:une?|cette?) (?:jeune )?(?:(femme|dame)|homme))(?!\p{L})/giu;

/** What says the name as such: "s’appelle", "prénommée", "alias". With its subject when nothing else is said of it. */
export const NAMED = leftwards(
  "(?:(?:(?:elle|il|qui)\\s+)?s['’]appel(?:le|ait)|(?:se\\s+)?(?:prénommée?|nommée?|surnommée?)|(?:(?:de\\s+)?son\\s+)?(?:(?:vrai|petit)\\s+nom|(?:pré)nom)|alias)\\s+",
);
/** "Elle s’appelle Shaïma et refuse …": the subject stays. */
export const AND_DOES = rightwards('\\s+et\\s+(?!elle|il|son|sa|ses)');
/** "Jean-Luc dit « Lulu »". */
export const CALLED = leftwards('(?:,\\s*)?(?:dite?|surnommée?|alias)\\s+');
/** "père Anselme", with a convent in the post: no father of anybody. */
export const BROTHER = leftwards("(?:(l['’]|le\\s+)?(?:père|frère))\\s+");
export const CONVENT =
  /moine|abbaye|monast|couvent|religieu|curé|prêtre|paroisse|trappiste|chartreu|bénédictin/iu;
/** "comme l’appelle tout l’étage": of a nickname that goes. */
export const NICKNAME = rightwards(
  "\\s*,?\\s*\\(?(?:(?:c['’]est )?comme ça que [^,.;:()\\n]{1,30} l['’]appelle(?:nt)?|comme (?:(?:il|elle) se fait appeler|l['’]appelle(?:nt)? [^,.;:()\\n]{1,30}|[^,.;:()\\n]{1,30} l['’]appelle(?:nt)?))\\)?",
);
/** "le petit Ilyès 2 ans": an age with nothing between. "8 ans après" is none. */
export const AGE_AT_ONCE = rightwards(
  "\\s+(?=\\d{1,3}\\s?(?:ans?|a|mois|semaines?|sem|jours?)(?![\\p{L}\\p{N}])(?!\\s+(?:après|avant|de|d['’]|post|plus|depuis)))",
);

/** A title that the finding holds. */
export const INNER_TITLE = /^(M|Mr|Monsieur|Mme|Mrs|Ms|Miss|Madame|Mlle|Melle|Mademoiselle)\.?\s+\p{L}/iu;
/** "@untel c’est mon patient": said already. */
export const IS_PATIENT = rightwards("\\s*,?\\s+c['’]est (?:un|une|mon|ma) patiente?(?!\\p{L})");
