/** "premier cas français de fièvre d’Oropouche": the rank and the country go, what it is a case of stays. */
const FIRST =
  /^(?:(?:the|le|la|l['’]|du|de la|un des|one of the)\s*)?(?:tou(?:t|te)\s+)?(?:premi(?:er|ère)s?|1ère?|1re|1er|2e|2ème|deuxième|second[e]?|troisième|seule?|unique|first|second|third|only|\d{1,2}(?:e|ème|th|st|nd|rd))\s+(?:(?:ever|known|reported|recorded|confirmed|documented|described|published|connue?|décrite?|rapportée?|confirmée?|autochtone|humain|français|européen|pédiatrique|human|paediatric|pediatric|locally acquired|uk|us|british|american|irish|scottish|french|european|australian|canadian)\s+){0,3}(cases?|cas|greffée?s?|patiente?s?|transplantée?s?|opérée?s?|implantée?s?|malades?|recipient|transplant)(.*)$/iu;
const RANK_BEHIND =
  /\s*(?:(?:(?:connu|décrit|rapporté|publié|confirmé|reported|described|recorded|ever)e?s?\s*)|(?:français|européen|mondial|national|autochtone|humain)e?s?|(?:en|au|aux|dans (?:le|la)|in(?: the)?)\s+(?:monde|world|département|région|region|country|county|\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}]{2,14})?)|(?:de la|du) (?:région|département)|worldwide|globally)\s*/gu;
const ENDS_SINCE = /\s(?:depuis|since)(?: (?:19|20)\d\d)?\s*$/u;

export interface FirstCase {
  /** "cas", "case", "greffé". */
  readonly noun: string;
  /** With what it is a case of: "cas de fièvre d’Oropouche". */
  readonly words: string;
}

/** What stays of the words of a first case; null when they tell of none. */
export function firstCase(words: string): FirstCase | null {
  const match = FIRST.exec(words);
  if (match === null) return null;
  const [, noun = '', rest = ''] = match;
  const tail = rest.replace(ENDS_SINCE, '').replace(RANK_BEHIND, ' ').replace(/\s+/gu, ' ').trimEnd();
  return { noun, words: `${noun.toLowerCase()}${tail === '' || tail.startsWith(' ') ? tail : ` ${tail}`}` };
}
