/** Dates that no patient has: of a law, of a score, of a strike, a congress, a rota. */

const LAW_OR_SCORE =
  /(?:(?<![a-z])(?:loi|decret(?: n°[^\n]{0,16})?|arrete|ordonnance n°|circulaire|instruction|avenant|directive|jo|jorf|journal officiel|act|bill|guidance|guideline|reco(?:mmandation)?s?|amm|lfss)(?![a-z])[^\n.!?]{0,24}(?:du|of|le|dated) |(?<![a-z])(?:apgar|glasgow|score|eva)[^\n\d]{0,6})$/;
/** When a text, a card or a box was made or runs out: of no patient. */
const DOCUMENT =
  /(?<![a-z])(?:mise a jour|maj|updated?|last reviewed|version(?: \d{1,2})?|rev(?:ision)?|validee?(?: (?:par|comedims|clud|clin|has|cme|cotereh))?(?: [a-z]{3,10})?|expir(?:ation|es?|y)?(?: date)?|exp\.?|valable|valid(?:ity)?(?: until)?|peremption|rollout (?:began|started)|published|publiee?|parue?)[ :.-]{1,3}(?:le |en |du |au |jusqu'au |on |in )?$/;
const ORGANISED =
  /(?<![a-z-])(?:greves?|strikes?|walkout|manif(?:estation)?|congres|congress|conference|webinaires?|webinar|symposium|seminaire|dpc|fmc|journees?|reunions?|meeting|soiree|staff|ag|assemblee|elections?|vote|ballot|campagne|vaccination (?:grippe|covid|antigrippale)|vaccinodrome|inscriptions?|concours|edn|ecos|match|deadline|date limite|agenda|planning|cabinet|remplacements?|remplac\w{0,5}|rempla|locum|vacances|conges?|leave|astreintes?|(?:de|la|les) gardes?|rota|on[- ]call|maison medicale|cpts|msp|ouverture|fermeture|ferme|ouvre|tarifs?|cotation|revalorisation|avenant|rosp|urssaf|carmf|impots|dossier de candidature|applications?|bank holiday|ferie|feries|pont|week-end|weekend|permanence|vaccin(?:ation|ations|er)?|campagnes?|absente?|absence|repondeur|mobilisation|appel a|debrayage|lancee?s?|launch\w{0,3}|entree en vigueur)(?![a-z])/;
const PATIENT =
  /(?<![a-z])(?:pt|pte|pts|patiente?|mme|mlle|monsieur|madame|mr|mrs|ms|enfant|nourrisson|bebe|baby|child|boy|girl|ado|ddn|dob|ipp|nir|nee?s?|born|chez une?|homme|femme|man|woman|lady|admise?|admitted|hospit\w*|operee?|op|vue?s? (?:en|aux?|le|par)|seen|decede\w*|died|accouch\w*|enceinte|fracture\w*|chute|accident\w*|blesse\w*|presse)(?![a-z])|(?<![a-z])m\. |(?<![a-z\d/])(?:\d{1,3} ?(?:ans|mois|yo|y\/o|yrs?)|\d{2} ?[fmh]|\d{2} ?a(?! ?\d)|[fhm] ?\d{2})(?![a-z\d])/;
/** Days that the country keeps: of no patient unless one is spoken of. */
const HOLIDAY =
  /^(?:1(?:er)?|le 1er) (?:janvier|mai|novembre)|^(?:8 mai|14 juillet|15 aout|11 novembre|25 decembre)/;
/** Where the profession meets, is taught, looks for a post: a town there is no patient's. */
const AFFAIRS =
  /(?<![a-z])(?:congres|colloque|formations?|diu|internat|externat|ecos|edn|ecn|choix|rang|remplac\w{0,6}|rempla|installations?|installer|postes?|recrut\w{0,6}|covoit\w*|fac|faculte|msu|qui y va|delais?|plein|conference|theses?|stages?|internes?|equipes?|accessible|recommand\w{0,5}|etude|protocole|annuaire|logement|coloc|cherche|cpts|ars|ordre des|desert|deserts|candidat\w*|concours|collegues?|confreres?|conf|qui connait|connaissez|conseiller|un bon|une bonne|du d'|master|symposium|seminaire|soiree)(?![a-z])/;

/** Whether the post speaks of a patient at all: an age, a sex, "ma patiente", "Mme", a deed done to somebody. */
export const speaksOfPatient = (low: string): boolean => PATIENT.test(low);

/** Whether a post without a patient is about meetings, posts, training. */
export const isOfTheProfession = (low: string): boolean => AFFAIRS.test(low) && !PATIENT.test(low);

/** A tariff, a rule or a feast that the whole country counts from. */
const NATIONWIDE = /(?:depuis le|a partir du|a compter du|au|des le|from|since|on) (?:1er|1|1st)?$/;

/** Whether the date at `start` says when a text was written or until when a card or a box is good. */
export const isOfDocument = (low: string, start: number): boolean =>
  DOCUMENT.test(low.slice(Math.max(0, start - 50), start));

/**
 * Whether the day at `start` is told of a law, a score, or of something organised in a post without a patient;
 * `mayBeOrganised` for a day without its year in a post: what is announced needs none.
 */
export function isPublicDay(low: string, start: number, mayBeOrganised: boolean): boolean {
  const lead = low.slice(Math.max(0, start - 70), start);
  if (LAW_OR_SCORE.test(lead.slice(-60))) return true;
  if (!mayBeOrganised || low.length > 400 || PATIENT.test(low)) return false;
  return (
    HOLIDAY.test(low.slice(start, start + 16)) ||
    ORGANISED.test(lead) ||
    (NATIONWIDE.test(lead) && ORGANISED.test(low.slice(start, start + 80)))
  );
}
