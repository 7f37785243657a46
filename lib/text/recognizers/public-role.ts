import type { Span } from '../finding';
import { before, groupSpan, matches } from '../matching';
import type { Passage } from '../passage';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const PLACE =
  "(?:L[ea]s? |L')?[A-Z][A-Za-z']{1,24}(?:[ -](?:(?:sur|sous|les?|la|en|de|du|des|aux?|l'|d')[ -])?[A-Z][A-Za-z']{1,24}){0,4}";
const HELD =
  "[Mm]aire(?: adjointe?| deleguee?)?|[Pp]remiere? adjointe?|[Aa]djointe?(?: au maire)?|[Dd]eputee?|[Ss]enat(?:eur|rice)|(?:[Ss]ous-)?[Pp]ref(?:et|ete)|[Mm]inistre|[Ss]ecretaire d'[Ee]tat|[Ss]ecretaire de mairie|[Cc]onseillere? (?:departementale?|regionale?|municipale?|general|communautaire)|(?:[Vv]ice-)?[Pp]residente?|[Tt]resoriere?|[Cc]ure|[Ii]mam|[Rr]abbin|[Pp]asteure?|[Ee]veque|[Aa]rcheveque|[Aa]bbe|[Dd]iacre|[Pp]retre|[Pp]ope|[Pp]roviseure?|[Pp]rincipale? du college|[Dd]irect(?:eur|rice) (?:de l'ecole|du college|du lycee|de la creche|de la maison de retraite|de l'ehpad|de l'usine|du camping|du zoo|du theatre|de l'orchestre|du festival|du casino|de la prison|de l'office|de la mediatheque|de la bibliotheque|du musee|du conservatoire|de l'opera|du foyer|du centre equestre|de l'abattoir|de l'aeroport|du port)|[Pp]rocureure?|[Cc]ommissaire|[Cc]ommandante?|[Cc]apitaine|[Cc]olonel|[Bb]rigadiere?|[Gg]arde champetre|[Cc]hef(?:fe)? (?:des pompiers|de gare|de choeur|de l'harmonie|etoile|de la police)|[Ii]nstit(?:utrice|uteur)? du village|[Aa]mbassad(?:eur|rice)|[Cc]onsul(?:e)?(?: (?:honoraire|general)(?: (?:du|de|de la|des|d')(?: |(?<='))[A-Z][A-Za-z-]{2,16})?)?|[Bb]atonniere?|PDG|[Pp]atron(?:ne)?|[Gg]erante?|[Cc]hatelaine?|[Cc]oach|[Ee]ntraineu(?:r|se)|[Cc]apitaine|[Rr]eine|[Rr]osiere|[Mm]ajorette|[Mm]ayor|MP|TD|[Cc]ouncillor|[Ss]enator|[Vv]icar|[Rr]ector|[Pp]riest|[Pp]arish priest|[Bb]ishop|[Dd]ean|[Cc]anon|[Aa]rchdeacon|[Aa]bbot|[Ss]tation ?master|[Hh]arbormaster|[Cc]ounty [Jj]udge|[Cc]oroner|[Ii]mam|[Rr]abbi|[Hh]ead ?teacher|[Hh]ead(?:master|mistress)|[Pp]rincipal|CEO|[Cc]hair(?:man|woman|person)?|[Cc]ongress(?:man|woman)|[Gg]overnor|[Ss]heriff|[Pp]olice chief|[Ff]ire chief|[Tt]own crier|[Ll]ord|[Ll]ady|[Ll]aird|[Ee]arl|[Dd]uke|[Cc]aptain|[Cc]oach|[Pp]ostmaster|[Pp]ostmistress|[Ll]andlord|[Hh]arbou?r ?master|[Cc]oxswain";
/** What stands between the office and its place: "à la culture", "de l'équipe de hand", "of the parish council". */
const CHAIN =
  "(?: (?:a la|a l'|au|aux|de la|de l'|du|des|de|d'|d'un|d'une|chez les|for the|of the|of|at the|at) ?(?:[a-z-]{3,14})(?: (?:de|des|du|d'|la|les) ?[a-z-]{3,12})?){0,3}?(?: (?:primary|secondary|high|local|municipale?|communale?|departementale?|nationale?|rugby|football|cricket|council|school|church|parish|club))?";
const WITH_PLACE = new RegExp(
  `(?<![A-Za-z-])(?<value>(?:[Aa]ncien(?:ne)? |[Ee]x-|[Ff]ormer |[Rr]etired |[Aa]cting |[Dd]eputy )?(?:${HELD})${CHAIN}(?: (?:de la|de l'|de|du|des|d'|a|of|for|of the|for the|for a|in|at|at the)(?: (?:commune|village|ville|canton|departement|region|pays|ile|circonscription)(?: de la| de l'| de| du| des| d'| of))?(?: |(?<='))(?:${PLACE}|\\d{1,2}(?:e|eme|ere|re) circo(?:nscription)?(?: (?:de la|de l'|du|des|de|d')(?: |(?<='))${PLACE})?|(?:mon|notre|ce|leur|our|my|this) (?:village|commune|canton|ville|town|parish))(?: (?:seat|constituency|council|county council|parish council))?| (?:du|of the) (?:village|bourg|canton)))(?![a-z])`,
  'dg',
);
/** "gardien du FC Lorient", "head of Ampleforth College", "ancienne ministre,": the club, the school or the past tells. */
const OF_A_CLUB =
  /(?<![A-Za-z-])(?<value>(?:[Aa]ncien(?:ne)? |[Ee]x-|[Ff]ormer )?(?:[Gg]ardien(?:ne)?|[Jj]oueu(?:r|se)|[Aa]ttaquante?|[Dd]efenseu(?:r|se)|[Cc]apitaine|[Ee]ntraineu(?:r|se)|[Pp]residente?|[Cc]oach|[Ii]ntendant|[Kk]ine|[Mm]ascotte|[Ss]peaker|[Pp]layer|[Cc]aptain|[Mm]anager|[Cc]oach|[Kk]eeper|[Ss]triker) (?:du |de l'|de la |des |of |at |for )(?:the )?(?:FC|AS|AJ|US|SC|RC|SU|CA|UA|OM|PSG|OL|OGC|LOSC|HBC|ASVEL|Stade|Olympique|Racing|Girondins|Union|Entente|Section|Aviron|Castres|Montpellier)(?: [A-Z][A-Za-z'-]{2,20}(?: [A-Z][a-z]{2,16})?)?|[Hh]ead (?:of|at) (?:the )?(?:[A-Z][A-Za-z']{2,16} ){1,2}(?:College|School|Academy|Abbey|Grammar|Primary)|(?:[Aa]ncien(?:ne)? |[Ee]x-|[Ff]ormer )(?:[Mm]inistre|[Dd]eputee?|[Ss]enat(?:eur|rice)|[Pp]refete?|[Aa]mbassad(?:eur|rice)|[Mm]inister|MP|[Ss]enator|[Gg]overnor|[Aa]mbassador)(?=,|\)| (?:en fonction|suivie?|hospitalisee?|dement|with|who))|(?:[Pp]resident|[Ss]ecretaire|[Tt]resorier)[a-z]* (?:de la |du |de l')[A-Z]{3,6} (?:du |de la |de l'|de |des |d')(?!CH|Groupe|Service|Pole)[A-Z][A-Za-z-]{2,20})(?![a-z])/dg;
/** "town councillor", "county commissioner": held by a few in each place. */
const LOCAL =
  /(?<![A-Za-z-])(?<value>(?:(?:town|parish|county|borough|city|local|district) (?:council(?:l)?ors?(?: of [A-Z][a-z]{2,20})?|councilman|councilwoman|commissioner|mayor|sheriff|clerk)|lord lieutenant|high sheriff|member of the scottish parliament|(?:reigning |former |ex-)?Miss [A-Z][a-z]{3,20}(?: (?:County|State|[A-Z][a-z]{3,14}))?|(?:reigning |former )?(?:rose|queen|king) of (?:the )?[A-Z][a-z]{3,20}))(?![A-Za-z])/dg;
/** An office that few hold, when it is the patient's or a relative's. */
const BARE =
  /(?<![A-Za-z-])(?<value>(?:ancien(?:ne)? |ex-|former )?(?:deputee?|senat(?:eur|rice)|(?:sous-)?pref(?:et|ete)|ministre|ambassad(?:eur|rice)|secretaire d'etat|eveque|senator|congress(?:man|woman)|government minister|member of parliament|MP|conseillere? (?:departementale?|regionale?)))(?![A-Za-z])/dg;
const THEIRS =
  /(?<![a-z-])(?:(?:fil(?:s|le)|femme|mari|epouse?|epoux|mere|pere|frere|soeur|son|daughter|wife|husband) (?:de |d'|du |of )(?:la |le |l'|un |une |a |the )?|une? |(?:mon|ma|my) patiente?,? (?:est |is a )?(?:une? |the )?|patiente?,? )$/;
/** Sport, stage and screen: what the public knows somebody for. */
const KNOWN =
  /(?<![A-Za-z-])(?<value>(?:[Aa]ncien(?:ne)? |[Ee]x-|[Ff]ormer )?(?:(?:[Cc]hampion(?:ne)?|[Vv]ice-champion(?:ne)?|[Mm]edaillee?|[Ss]electionnee?|[Ii]nternationale?|[Jj]oueu(?:r|se)|[Gg]ardien(?:ne)? de but|[Ee]ntraineu(?:r|se)|[Cc]apitaine|[Cc]oach|[Pp]ilote|[Ff]ootballeu(?:r|se)|[Rr]ugbyman|[Hh]andballeu(?:r|se)|[Bb]asketteu(?:r|se)|[Cc]ycliste|[Ss]kieu(?:r|se)|[Nn]ageu(?:r|se)|[Cc]hanteu(?:r|se)|[Bb]atteu(?:r|se)|[Gg]uitariste|[Aa]ct(?:eur|rice)|[Pp]resentat(?:eur|rice)|[Aa]nimat(?:eur|rice)|[Gg]oalkeeper|[Pp]layer|[Cc]aptain|[Ss]triker|[Ss]inger|[Dd]rummer|[Pp]resenter)(?: (?:professionnel(?:le)?|pro|olympique|remplacante?))? (?:(?:de|du|d'|des|dans|a|au|for|of|in|with) ?(?:the |l'|la |le )?)(?:(?:equipe|groupe|selection|club|team|band) (?:nationale )?(?:de |du |d'|of )?)?(?:monde|world|(?:[A-Z][A-Za-z']{1,20})(?:[ -](?:[A-Z][A-Za-z']{1,20}))?)(?: de [a-z]{4,12}(?=[ ,.;)]|$))?|[Cc]hampion(?:ne)? olympique|[Mm]iss [A-Z][a-z]{3,14}|[Pp]rix Nobel|(?:[Ii]nfluenceu(?:r|se)|[Yy]outubeu(?:r|se)|[Ii]nfluencer|[Yy]outuber) (?:connue?|suivie?|a |aux? |with ).{0,6}\d+ ?(?:k|000|M)(?: ?(?:abonnes|followers))?))(?![a-z])/dg;
/** "vice-championne du monde 2003 de joutes", "double médaillé olympique", "recordman de France". */
const TITLE_HOLDER =
  /(?<![A-Za-z-])(?<value>(?:[Aa]ncien(?:ne)? |[Ee]x-|[Ff]ormer |[Rr]eigning |[Dd]ouble |[Tt]riple )?(?:(?:[Vv]ice-)?[Cc]hampion(?:ne)?|[Mm]edaillee?|[Rr]ecord(?:man|woman)|[Dd]etent(?:eur|rice) du record|[Vv]ainqueu?r|[Ll]aureate?e?|[Gg]agnante?|[Ww]orld champion|[Oo]lympian|[Pp]aralympian|[Ww]inner|(?:[Gg]old|[Ss]ilver|[Bb]ronze) medall?ist) ?(?:olympique|paralympique|(?:(?:du|de|d'|des|de la|of|in) ?(?:the )?)(?:monde|world|france|Europe|France|Angleterre|Belgique|Suisse|Ligue|departement|Goncourt|Nobel|Star Academy|Koh-Lanta|The Voice|Top Chef|[A-Z][a-z]{3,14})|d'Europe)(?: (?:19|20)\d{2})?(?: (?:de|d'|du|des|en) ?[a-z]{3,14}(?: [a-z]{4,12}(?=[ ,.;]))?)?)(?![a-z])/dg;
/** Heard, read and seen by many: "la voix de France Bleu Béarn", "presenter of the Wessex news". */
const ON_AIR =
  /(?<![A-Za-z-])(?<value>(?:[Cc]hroniqueu(?:r|se)|[Jj]ournaliste|[Pp]resentat(?:eur|rice)|[Aa]nimat(?:eur|rice)|[Mm]eteo|[Vv]oix|[Cc]orrespondante?|[Pp]resenter|[Nn]ewsreader|[Ww]eather(?:man|woman| presenter)|[Dd][Jj]) (?:(?:du JT|meteo|sportif|sportive|vedette) )?(?:a|au|de|du|sur|pour|on|of|for|at) (?:the |la |le |l')?(?:France (?:Bleu|Inter|Info|[23])|TF1|M6|RTL|NRJ|RMC|Ouest-France|Sud Ouest|Nice-Matin|La (?:Provence|Depeche|Voix du Nord|Montagne)|BBC|ITV|Radio|Sky|CNN|NBC|[A-Z][A-Za-z-]{2,14} (?:FM|Radio|TV|News|Times|Post|Herald|Echo|Gazette))(?: [A-Z][a-z]{3,14})?)(?![a-z])/dg;
/** What the state does is not who the patient is. */
const POLITICS =
  /^(?:[Mm]inistre (?:de la |des |du |de l')(?:Sante|Solidarites|Travail|Affaires|Finances)|[Pp]refet de [Pp]olice|(?:[Vv]ice-)?[Pp]residente? (?:du |de la |de l'|des |d')(?:jury|seance|[Rr]epublique|cme|[A-Z]{3,6}(?![a-z])|conseil (?:de l'|national|d'|scientifique|de surveillance)|congres|syndicat|commission|societe|college|ordre|association|section|ligue|[Uu]niversite|sf)|(?:[Pp]atron|[Gg]erant|[Pp]resident|[Tt]resorier)[a-z]* (?:d'|de |du )(?:[A-Z]{2,6}(?![a-z])|Medecins|Sante|Syndicat|College|Ordre)|(?:Lord|Lady|Duke|Earl|Principal|Captain)[a-z]* (?:in|at|for) |[Cc]aptain of the|[Cc]hair[a-z]* (?:of|for|at) (?:the )?(?:[A-Z]{2,6}|meeting|session))/;

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
      [WITH_PLACE, 0.94, 'place'],
      [BARE, 0.75, 'context'],
      [LOCAL, 0.98, 'local'],
      [OF_A_CLUB, 0.93, 'club'],
      [TITLE_HOLDER, 0.85, 'fame'],
      [ON_AIR, 0.8, 'fame'],
      [KNOWN, 0.85, 'fame'],
    ] as const) {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (span === undefined || (pattern !== OF_A_CLUB && POLITICS.test(match.groups?.value ?? '')))
          continue;
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
    {
      text: 'président de la communauté de communes du Haut-Vernois',
      kind: 'role',
      value: 'président de la communauté de communes du Haut-Vernois',
    },
    {
      text: 'L’imam de la mosquée de Sarquigny, 57a',
      kind: 'role',
      value: 'imam de la mosquée de Sarquigny',
    },
    {
      text: 'Vice-championne du monde 2003 de joutes nautiques suivie ici',
      kind: 'role',
      value: 'Vice-championne du monde 2003 de joutes nautiques',
    },
    {
      text: 'le coach de l’équipe de hand de Varsigny',
      kind: 'role',
      value: 'coach de l’équipe de hand de Varsigny',
    },
    { text: 'la députée de la 11e circo du Gers', kind: 'role', value: 'députée de la 11e circo du Gers' },
    {
      text: 'commandant des pompiers de Rochevieille',
      kind: 'role',
      value: 'commandant des pompiers de Rochevieille',
    },
    {
      text: 'présidente du club de pétanque de Vernay',
      kind: 'role',
      value: 'présidente du club de pétanque de Vernay',
    },
    {
      text: 'directrice de l’école de Sarquigny, épuisée',
      kind: 'role',
      value: 'directrice de l’école de Sarquigny',
    },
    {
      text: 'présidente du conseil départemental de la Lozère, amnésie',
      kind: 'role',
      value: 'présidente du conseil départemental de la Lozère',
    },
    {
      text: 'consul honoraire du Cap-Vert à Lille',
      kind: 'role',
      value: 'consul honoraire du Cap-Vert à Lille',
    },
    { text: 'one of the city councilors of Yakima', kind: 'role', value: 'city councilors of Yakima' },
    { text: 'MP for a Devon seat, 47F', kind: 'role', value: 'MP for a Devon seat' },
    {
      text: 'my pt is the reigning Miss Pontmarsh County',
      kind: 'role',
      value: 'reigning Miss Pontmarsh County',
    },
    { text: 'My town councillor pt has a rash', kind: 'role', value: 'town councillor' },
    { text: 'the headteacher at Fallow Primary', kind: 'role', value: 'headteacher at Fallow Primary' },
    { text: 'gardien du FC Kerbihan, entorse', kind: 'role', value: 'gardien du FC Kerbihan' },
    { text: 'ancien ministre, démence débutante', kind: 'role', value: 'ancien ministre' },
    { text: 'présidente de la FNSEA du Cantal', kind: 'role', value: 'présidente de la FNSEA du Cantal' },
    { text: 'journaliste à La Provence, insomnie', kind: 'role', value: 'journaliste à La Provence' },
  ],
  ignores: [
    'le président de la SFAR, présidente du CNGOF',
    'la capitaine des urgences, le commandant de bord',
    'présidente de la CME du CHU, président de séance',
    'le patron du service, coach de l’équipe',
    'captain of the ship, head of department, chair of the meeting',
    'le médecin du travail, un confrère',
    'le ministre de la Santé annonce un plan',
    'le maire veut un médecin, the dean of medicine, the coroner for advice',
    'le préfet a réquisitionné, la ministre promet',
    'le chef de service, la directrice de l’école',
    'cure en 10 jours, cure thermale',
    'pilote du projet, coach sportif',
  ],
  misses: [{ text: 'elle présente la météo à la télé', kind: 'role', value: 'présente la météo' }],
};
