import type { Span } from '../finding';
import { before, groupSpan, matches } from '../matching';
import type { Passage } from '../passage';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const PLACE =
  "(?:L[ea]s? |L')?[A-Z][A-Za-z']{1,24}(?:[ -](?:(?:sur|sous|les?|la|en|de|du|des|aux?|l'|d')[ -])?[A-Z][A-Za-z']{1,24}){0,4}";
const HELD =
  "[Mm]aire(?: adjointe?)?|[Aa]djointe?(?: au maire)?(?: (?:a la|au|aux|a l') ?[a-z]{4,14})?|[Dd]eputee?|[Ss]enat(?:eur|rice)|(?:[Ss]ous-)?[Pp]ref(?:et|ete)|[Mm]inistre|[Ss]ecretaire d'[Ee]tat|[Cc]onseillere? (?:departementale?|regionale?|municipale?|general)|[Pp]residente? (?:du|de la|de l'|d'un|d'une) [a-z]{4,16}|[Cc]ure|[Ii]mam|[Rr]abbin|[Pp]asteur(?= d[eu'])|[Ee]veque|[Aa]bbe|[Pp]roviseure?|[Pp]rocureure?|[Cc]ommissaire|[Aa]mbassad(?:eur|rice)|[Cc]onsul|[Bb]atonniere?|PDG|[Cc]hatelaine?|[Mm]ayor|MP|[Cc]ouncillor|[Ss]enator|[Vv]icar|[Bb]ishop|[Hh]eadteacher|CEO|[Cc]ongress(?:man|woman)|[Gg]overnor";
const WITH_PLACE = new RegExp(
  `(?<![A-Za-z-])(?<value>(?:[Aa]ncien(?:ne)? |[Ee]x-|[Ff]ormer )?(?:${HELD})(?: (?:de la|de l'|de|du|des|d'|a|of|for|of the)(?: (?:commune|village|ville|canton|departement|region|pays|ile|circonscription)(?: de la| de l'| de| du| des| d'| of))?(?: |(?<='))(?:${PLACE}|\\d{1,2}(?:e|eme|ere|re) circonscription|(?:mon|notre|ce|leur) (?:village|commune|canton|ville))| du (?:village|coin|canton|bourg)))(?![a-z])`,
  'dg',
);
/** An office that few hold, when it is the patient's or a relative's. */
const BARE =
  /(?<![A-Za-z-])(?<value>(?:ancien(?:ne)? |ex-|former )?(?:deputee?|senat(?:eur|rice)|(?:sous-)?pref(?:et|ete)|ministre|ambassad(?:eur|rice)|secretaire d'etat|eveque|senator|congress(?:man|woman)|government minister|member of parliament|MP|conseillere? (?:departementale?|regionale?)))(?![A-Za-z])/dg;
const THEIRS =
  /(?<![a-z-])(?:(?:fil(?:s|le)|femme|mari|epouse?|epoux|mere|pere|frere|soeur|son|daughter|wife|husband) (?:de |d'|du |of )(?:la |le |l'|un |une |a |the )?|une? |(?:mon|ma|my) patiente?,? (?:est |is a )?(?:une? |the )?|patiente?,? )$/;
/** Sport, stage and screen: what the public knows somebody for. */
const KNOWN =
  /(?<![A-Za-z-])(?<value>(?:[Aa]ncien(?:ne)? |[Ee]x-|[Ff]ormer )?(?:(?:[Cc]hampion(?:ne)?|[Vv]ice-champion(?:ne)?|[Mm]edaillee?|[Ss]electionnee?|[Ii]nternationale?|[Jj]oueu(?:r|se)|[Gg]ardien(?:ne)? de but|[Ee]ntraineu(?:r|se)|[Cc]apitaine|[Cc]oach|[Pp]ilote|[Ff]ootballeu(?:r|se)|[Rr]ugbyman|[Hh]andballeu(?:r|se)|[Bb]asketteu(?:r|se)|[Cc]ycliste|[Ss]kieu(?:r|se)|[Nn]ageu(?:r|se)|[Cc]hanteu(?:r|se)|[Bb]atteu(?:r|se)|[Gg]uitariste|[Aa]ct(?:eur|rice)|[Pp]resentat(?:eur|rice)|[Aa]nimat(?:eur|rice)|[Gg]oalkeeper|[Pp]layer|[Cc]aptain|[Ss]triker|[Ss]inger|[Dd]rummer|[Pp]resenter)(?: (?:professionnel(?:le)?|pro|olympique|remplacante?))? (?:(?:de|du|d'|des|dans|a|au|for|of|in|with) ?(?:the |l'|la |le )?)(?:(?:equipe|groupe|selection|club|team|band) (?:nationale )?(?:de |du |d'|of )?)?(?:monde|world|(?:[A-Z][A-Za-z']{1,20})(?:[ -](?:[A-Z][A-Za-z']{1,20}))?)(?: de [a-z]{4,12}(?=[ ,.;)]|$))?|[Cc]hampion(?:ne)? olympique|[Mm]iss [A-Z][a-z]{3,14}|[Pp]rix Nobel|(?:[Ii]nfluenceu(?:r|se)|[Yy]outubeu(?:r|se)|[Ii]nfluencer|[Yy]outuber) (?:connue?|suivie?|a |aux? |with ).{0,6}\d+ ?(?:k|000|M)(?: ?(?:abonnes|followers))?))(?![a-z])/dg;
/** What the state does is not who the patient is. */
const POLITICS =
  /^(?:[Mm]inistre (?:de la |des |du |de l')(?:Sante|Solidarites|Travail|Affaires|Finances)|[Pp]refet de [Pp]olice|[Pp]residente? (?:du|de la) (?:jury|seance|republique|cme|conseil de l))/;

const written = (passage: Passage, span: Span): string => {
  const { start, end } = passage.inText(span);
  return passage.text.slice(start, end).normalize('NFC').toLowerCase();
};

export const publicRole: Recognizer = {
  name: 'public-role',
  kinds: ['role'],
  description: 'A public office or fame, with its place: "maire de …", "député", "gardien de but du FC …".',
  find(passage) {
    const { plain } = passage;
    const found: Candidate[] = [];
    for (const [pattern, confidence, evidence] of [
      [WITH_PLACE, 0.9, 'place'],
      [BARE, 0.75, 'context'],
      [KNOWN, 0.85, 'fame'],
    ] as const) {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (span === undefined || POLITICS.test(match.groups?.value ?? '')) continue;
        if (pattern === BARE && !THEIRS.test(before(passage.low, span.start, 36))) continue;
        // "cure de Lasilix": without its accent a cure is none of the clergy.
        if (/^cure /.test(written(passage, span))) continue;
        found.push({
          ...span,
          kind: 'role',
          level: 'warn',
          confidence,
          reason: 'public-role',
          evidence: [evidence],
        });
      }
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'le maire de Vernay-sur-Aube consulte', kind: 'role', value: 'maire de Vernay-sur-Aube' },
    { text: 'Le fils de la sous-préfète', kind: 'role', value: 'sous-préfète' },
    { text: 'Fille d’un ministre en exercice', kind: 'role', value: 'ministre' },
    {
      text: 'le député de la 3e circonscription, 56a',
      kind: 'role',
      value: 'député de la 3e circonscription',
    },
    {
      text: 'ma patiente, adjointe à la culture de Montbrun',
      kind: 'role',
      value: 'adjointe à la culture de Montbrun',
    },
    { text: 'Le curé de Sainte-Marthe, 64 a', kind: 'role', value: 'curé de Sainte-Marthe' },
    { text: 'gardien de but du FC Kerbihan', kind: 'role', value: 'gardien de but du FC Kerbihan' },
    { text: 'ancienne championne de France', kind: 'role', value: 'ancienne championne de France' },
    { text: 'the mayor of Whitby came in', kind: 'role', value: 'mayor of Whitby' },
    { text: 'goalkeeper for Leeds United', kind: 'role', value: 'goalkeeper for Leeds United' },
  ],
  ignores: [
    'le médecin du travail, un confrère',
    'le ministre de la Santé annonce un plan',
    'le maire veut un médecin',
    'le préfet a réquisitionné, la ministre promet',
    'le chef de service, la directrice de l’école',
    'cure en 10 jours, cure thermale',
    'pilote du projet, coach sportif',
  ],
  misses: [{ text: 'elle présente la météo à la télé', kind: 'role', value: 'présente la météo' }],
};
