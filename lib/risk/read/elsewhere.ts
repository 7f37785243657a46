/** Where the patient is not at home: a journey, a colleague's town, a congress. */

const JOURNEY =
  /(?:retour|rentre[es]*|voyages?|sejours?|sejourne|vacances|revien[a-z]+|revenue?s?|returned|return(?:ing)?|travel[a-z]*|trip|holidays?|back)(?: [a-z']{1,12}){0,3}? (?:de |d'|du |des |en |au |aux |a |from |to |in )(?:la |le |l'|the )?$/;
const COLLEAGUE =
  /(?<![a-z])(?:medecins?|confreres?|consoeurs?|collegues?|generalistes?|specialistes?|dermatos?|dermatologues?|neuros?|neurologues?|cardios?|cardiologues?|chir|chirurgiens?|orthos?|orthopedistes?|pediatres?|psys?|psychiatres?|gynecos?|radiologues?|ophtalmos?|endocrinos?|rhumatos?|hematos?|nephros?|infectiologues?|geriatres?|pneumos?|urologues?|orl|sages?-femmes?|infirmieres?|kines?|equipes?|centres?|samu|smur|installee?|exerce[a-z]*|remplac[a-z]*|internes?|externes?|avis|adresser|rdv|rendez-vous|congres|colloque|formation|diu?|cours|recrute[a-z]*|postes?|cherche|trouver|quelqu'un|colleagues?|consultants?|gps?|surgeons?|registrar|conference|meeting|course|locum|refer|anyone|someone|protocole|etude|these|staff|stage)(?: [a-z']{1,14}){0,2}? (?:a |au |aux |de |d'|du |sur |en |vers |chez |in |at |from |near |around |of |for )(?:la |le |l'|les |the )?$/;
/** "MG remplaçant à Aurillac.": who writes so says where the patient is, too. */
const AUTHOR =
  /(?:^|[.!?\n] {0,2}|#\w+ |je suis )(?:mg|gp|ide|interne|medecin|generaliste|jeune|ici|sage-femme|infirmiere?|paramedic|rural|hospitaliere?)?,? ?$/;
/** These never say where the author is. */
const SOUGHT =
  /^(?:avis|cherch|adresser|rdv|rendez|congres|colloque|formation|diu?|cours|recrut|postes?|trouver|quelqu|conference|meeting|course|anyone|someone|refer|protocole|etude|these|staff|equipe|centres?)/;
const LIVES = /(?:vit|habite|vivant|habitant|lives|living|reside|domiciliee?) [^.\n]{0,16}$/;

/** Does what stands before a place or a facility say that it is not the patient's? */
export function isElsewhere(before: string): boolean {
  if (JOURNEY.test(before)) return true;
  const colleague = COLLEAGUE.exec(before);
  if (colleague === null || LIVES.test(before)) return false;
  return SOUGHT.test(colleague[0]) || !AUTHOR.test(before.slice(0, colleague.index));
}
