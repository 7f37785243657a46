import { KIN_FR } from './kin';
import { leftwards, rightwards } from './nearby';

export const TITLE = leftwards(
  "((?<!['’])M|Mr|Monsieur|Mme|Mrs|Ms|Miss|Madame|Mlle|Melle|Mademoiselle)(?:\\.\\s*|\\s+)",
);
export const FORM = leftwards(
  "(?:noms?(?: (?:de (?:naissance|famille|jeune fille)|d['’]usage|marital|patient))?|prénoms?|identité|nom,? (?:et )?prénom)\\s*[:=]\\s*",
);
export const MAIDEN = leftwards('(?:,\\s*)?(?:née|nee|épouse|ép\\.|veuve|vve|alias)\\s+');
export const KIN_LABEL = leftwards(`(?:${KIN_FR})(\\s*:\\s*)`);
export const KIN = leftwards(
  `((?:sa|son|ma|mon|leur|ta|ton|notre|votre|une|un)\\s+)?(${KIN_FR})(\\s*,)?\\s+`,
);
export const APPOSED_TO = leftwards(`(?:patiente?|femme|homme|dame|enfant)[^.!?\\n,;:]{0,48},\\s*`);
export const CLERGY = leftwards(
  "(?:((?:une|cette)\\s+)?(?<![,:;/(+-]\\s*)(sœur|soeur)|((?:un|ce)\\s+|l['’])?(abbé))\\s+",
);
export const COUPLE_TITLES = leftwards(
  '(?:(?:M|Mr|Monsieur)\\.?\\s+(?:et|&)\\s+(?:Mme|Madame|Mrs)|(?:Mme|Madame)\\.?\\s+(?:et|&)\\s+(?:M|Mr|Monsieur))(?:\\.\\s*|\\s+)',
);
export const SMALL = leftwards(
  "((?:le|la|du|au|ce|cette|notre|mon|ma|un|une)\\s+)?(petite?|p['’]tite?|jeune)\\s+",
);
export const GREETING = leftwards('(?:bonjour|bonsoir|merci|chère?|coucou|salut)\\s+');
export const OWNER = leftwards('(ce|cet|cette|notre|votre|mon|ma|leur)\\s+');
export const PREPOSITION = leftwards("(de|à|que|lorsque|puisque)\\s+|(d|qu|lorsqu|puisqu)['’]");

export const APPOSITION = rightwards(
  '\\s*,(?:\\s+une?)?(?=\\s+(?:(?:jeune|vieille|vieil|petite?)\\s+)?(?:(patiente|femme|dame|fillette|adolescente|retraitée)|patient|homme|garçon|adolescent|retraité|monsieur)(?!\\p{L}))',
);
export const KIN_APPOSITION = rightwards(
  `\\s*,\\s+(?:(?=((?:sa|son|leur|ma|mon)\\s+(?:${KIN_FR}))(?!\\p{L}))|(?=(${KIN_FR})\\s+(?:de\\s+(?:la|l['’]|ce|cette|notre|mon|ma)|du)(?!\\p{L})))`,
);
export const INTRODUCTION =
  /(?<!\p{L})(?:patient(e?)|(?:une?|cette?) (?:jeune )?(?:(femme|dame)|homme))(?!\p{L})/giu;
