// What may stand for the proper name of a hospital, a school or a firm after the word that says its kind; folded, case kept.

/** Capitals after "hôpital" that are no name of it. */
const GENERIC =
  /^(?:Sante|SANTE|UNIVERSITAIRES?|Universitaires?)$|^(?:Les? |La |Du |De |Des )?(?:Urgences?|URGENCES?|SAU|USIC|Public|Prive|Universitaire|Hier|Il|Elle|On|Je|Pas|Mais|Suite|Et|TDM|IRM|ECG|RDV|SOS|Mentale|Medicale?|Dentaire|Assistants?|Juniors?|Multidisciplinaire|Covid|COVID|Jour|Patient|Patiente|Interne|Dr|Pr|M|Mme|Mr|Pour|Avec|Service|Cardiologie|Neurologie|Pediatrie|Chirurgie|Medecine|Reanimation|Radiologie|Geriatrie|Psychiatrie|Maternite|HTA|ATCD|TA|FC|TTT|Bilan|Examen|Merci|Avis|AVC|IDM)(?![a-z])/;
const TRAILING =
  / (?:- ?)?(?:Service|SERVICE|Urgences|Tel|TEL|Fax|Dr|Pr|M|Mme|Mr|Pour|Le|La|Il|Elle|Merci|Avis|RDV|Docteur|Professeur)(?: .*)?$/;

/** The name without what follows it on the line ("Lariboisière Service de …"). */
export const namePart = (value: string): string => value.replace(TRAILING, '').replace(/[ .-]+$/, '');

/** A word of every day or of medicine with a capital, and no proper name. */
export const isGenericName = (value: string): boolean => GENERIC.test(value);

/** The first word that is no article, in lower case. */
export const firstWord = (value: string): string =>
  /[a-z]{2,}/.exec(value.toLowerCase().replace(/^(?:(?:les?|la|des?|du|l'|d')[ ']?)+(?![a-z])/, ''))?.[0] ??
  '';
