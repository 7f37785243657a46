import { isEnglishWord } from '../english-words';
import { isBrand } from '../lexicon/brands';
import { isEponym } from '../lexicon/eponyms';
import { before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const HAPPENED =
  "[Aa]ccident|ACCIDENT|[Cc]rash|CRASH|[Cc]ollision|COLLISION|[Dd]eraillement|DERAILLEMENT|[Ee]xplosion|EXPLOSION|[Ii]ncendie|INCENDIE|[Aa]ttentats?|ATTENTAT|[Aa]ttaque|[Ff]usillade|[Tt]uerie|[Pp]rise d'otages?|[Nn]oyades?|[Nn]aufrage|NAUFRAGE|[Ii]ntoxication|[Ee]ffondrement|[Ii]nondations?|[Aa]valanche|[Cc]arambolage|[Ss]eisme|[Tt]remblement de terre|[Cc]yclone|[Oo]uragan|[Tt]empete|[Ee]meutes?|[Ff]ait divers|[Mm]eurtre|[Ff]eminicide|[Ss]hooting|[Ss]tabbing|[Tt]errorist attack|[Bb]ombing|[Dd]erailment|[Pp]lane crash|[Tt]rain crash|[Ff]ire|[Ff]looding|[Ee]arthquake|[Aa]ccident de (?:car|bus|train|tram|telepherique|manege|montagne)|[Ee]boulement|[Gg]lissement de terrain|[Ii]ntoxication collective|[Pp]rise d'otage|[Ee]nlevement|[Dd]isparition|[Ss]equestration|[Bb]raquage|[Ff]usillades|[Rr]ixe|[Mm]assacre|[Cc]oulee de boue|[Pp]anique|[Bb]ousculade|[Ss]tampede|[Mm]ass shooting|[Cc]oach crash|[Bb]us crash|[Ff]erry disaster|[Ss]tadium disaster|(?:[Bb]ridge|[Rr]oof|[Bb]alcony|[Cc]rane|[Dd]am|[Mm]ine|[Bb]uilding|[Ss]tand|[Tt]unnel|[Ww]all) collapse|[Ll]andslide|[Tt]ornado|[Hh]urricane|[Ww]ildfires?|[Bb]ushfires?|[Ss]pill|[Rr]iots?";
/** Up to a proper name: "du petit avion au Mont Aiguille", "de la minoterie Guillevin", "HOTEL BELLERIVE". */
const WHERE =
  "(?: (?:collective?|mortelle?|ferroviaire|industrielle?|aerien(?:ne)?|de trains?|de cars?|d'autocars?|de bus))?(?: (?:de la|de l'|de|du|des|d'|au|a la|a l'|a|aux|en|in|at|on|of|sur))?(?: ?(?:la |le |les |l'|the )?(?:[a-z]{3,14} (?:(?:de|du|des|de la|d'|au|a|en) ?(?:la |l')?)?){0,3}(?:[A-Z][a-z][A-Za-z'-]{1,24}|[A-Z]{4,24}|(?<=(?:usine|site|centrale|tour|firme) )[A-Z]{3})(?:[ -](?:(?:de|du|des|la|le|les|sur|en)[ -])?[A-Z][A-Za-z'-]{1,24}){0,3})";
const NAMED = new RegExp(`(?<![A-Za-z])(?<value>(?:${HAPPENED})${WHERE})(?![a-z])`, 'dg');
/** Said with the article of what everybody knows: "accident du TGV", "l'attentat du marché de Noël". */
const FAMOUS =
  /(?<![a-z])(?<value>(?:accident|crash|collision|deraillement) (?:du|de la|d'un|de l') ?(?:tgv|ter|rer|train|telepherique|avion|helicoptere|funiculaire|manege|autocar|car scolaire|bus scolaire|metro|ferry|bateau-mouche)(?: (?:de|du|a|au) [a-z-]{3,20})?|attentats? (?:du|de la|des|de l') ?[a-z]{3,14}(?: (?:de|du|des) [a-z]{3,14})?|(?:fusillade|tuerie|prise d'otages) (?:du|de la|de l'|au|a la) ?[a-z]{4,14})(?![a-z])/dg;
const VICTIM =
  /(?<![a-z])(?:victimes?|rescapee?s?|survivante?s?|blessee?s?|temoins?|implique[es]*|perdu [a-z' ]{3,20}|survivors?|victims?|injured) (?:de |d'|des |du |dans |lors de |of |in )(?:l'|la |le |les |the |this |cet? )?(?<value>attentats?|attaque|fusillade|tuerie|prise d'otages|deraillement|crash|carambolage|naufrage|terrorist attack|shooting|bombing)(?![a-z])/dg;
/** "rescapé du Bataclan": a place that stands for what happened there. */
const SURVIVOR =
  /(?<![A-Za-z])(?:[Rr]escapee?s?|[Ss]urvivante?s?|[Ss]urvivors?)(?: (?:du|de la|de l'|de|des|d'|of(?: the)?)) ?(?<value>[A-Z][A-Za-z'-]{3,20}(?: [A-Z][a-z]{2,14})?)(?![a-z])/dg;
/** None of these patterns stands without one of these; asked first, it costs less. */
const FIRST_WORD =
  /prem|1er|1st|2nd|3rd|first|second|third|deux|trois|seul|uniq|only|index|zero|surviv|affaire|\d ?(?:e|eme|th) |last|sole/;
const FIRST =
  /(?<![a-z])(?<value>(?:(?:the |le |la |du |de la |un des |one of the )?(?:(?:tou(?:t|te) )?[Pp]remiere?s?|1ere?|1er|2e|2eme|3e|deuxieme|second(?:e)?|troisieme|[Ss]eule?|[Uu]nique|[Ff]irst|second|third|[Oo]nly|1st|2nd|3rd|\d{1,2}(?:e|eme|th)) (?:(?:ever|known|reported|recorded|confirmed|connue?|decrite?|rapportee?|confirmee?|autochtone|humain|pediatrique|human|paediatric|pediatric|autochthonous|locally acquired|uk|us|british|american|irish|scottish|french|european|australian|canadian) ){0,3}(?:cas|cases?|greffee?|patiente?|transplantee?|implantee?|operee?|malade|recipient|transplant)(?: [A-Za-z\d'-]{1,14}){0,6}? (?:(?:en|au|aux|dans le|in the|in) (?:monde|world|[A-Z][A-Za-z-]{1,20}(?: [A-Z][a-z]{2,14})?)|de (?:France|Belgique|Suisse|Bretagne|Normandie|Corse|Guyane|Mayotte)|franca(?:is|ise)|mondiale?|europeen(?:ne)?|national|departement|region|country|county|(?:de la|du) (?:region|departement)|worldwide|globally)(?: (?:decrite?|rapportee?|publiee?|connue?))?(?: (?:de|d') ?[a-z]{4,14}(?: (?!(?:chez|dans|avec|en|au|sur|pour|que|qui|ce|hier)(?![a-z]))[a-z]{4,14}){0,2}(?: (?:a|par) (?:un |une )[a-z]{4,14})?)?|[Ff]irst (?:[A-Za-z-]{3,14} ){1,3}(?:death|fatality|infection|transmission) in (?:the )?[A-Z][a-z]{2,14}|premiere (?:mondiale|francaise|europeenne|nationale)|world(?:'s)? first|(?:premiere?|first) [a-z]{4,14} (?:en|au|in) (?:France|Europe|Belgique|Suisse|monde|the UK|the world)))(?![a-z])/dg;
/** Without a country or a world around it: what was published, or grew at home. */
/** "Ireland's first ever case of Oropouche", "premier greffé du visage". */
const FIRST_OF =
  /(?<![A-Za-z])(?<value>[A-Z][a-z]{2,14}(?:'s|') (?:first|second|third|only|index)(?: (?:ever|known|confirmed|recorded|reported|human|locally acquired|imported)){0,2} (?:case|patient|death|recipient|transplant|outbreak)(?: (?:of|from|with) (?:[a-z]{3,14} )?[A-Za-z-]{3,16})?|[Pp]remiere? (?:greffee?|transplantee?|implantee?|operee?) (?:du |de la |de l'|des |d'|de |par )[a-z]{3,14}(?: [a-z]{4,14})?|(?:[Tt]he )?(?:only|last|sole) survivors? of (?:the )?[A-Z][A-Za-z\d]{1,14}(?: [a-z]{4,12})?|(?:l')?affaire (?:d'|de la |du |de )?[A-Z][A-Za-z-]{3,20})(?![a-z])/dg;
const FIRST_BARE =
  /(?<![A-Za-z])(?<value>(?:the )?(?:[Pp]remiers? cas (?:autochtones?|humains?|decrits?|rapportes?|publies?|francais|europeens?|confirmes?|mondial|mondiaux)(?: (?:de|d') ?[a-z]{4,16})?|[Ff]irst (?:ever |known )?(?:reported|confirmed|documented|described|published|recorded|UK|US|British|human|locally acquired) cases?(?: of [A-Za-z]{4,16})?|[Ff]irst case ever(?: reported| described)?|[Ss]eul cas (?:connu|decrit|rapporte|publie)|[Oo]nly (?:known|reported|living) (?:case|patient|survivor)|[Ii]ndex case (?:in|of) [A-Z][a-z]{3,14}|[Pp]atient zero))(?![a-z])/dg;
/** "Calder Mill explosion", "Riverside school bus crash": the name before what happened. */
const ENGLISH =
  /(?<![A-Za-z])(?<value>(?:[A-Z](?:[A-Za-z'-]{2,20}|\d{1,3}) ){1,4}(?:[a-z]{3,9} ){0,2}(?:explosion|crash|fires?|blaze|bombings?|shootings?|stabbings?|attacks?|disaster|derailment|collapse|crush|floods?|landslide|earthquake|riots?|massacre|siege|hijacking|poisonings?|leak|wildfires?|pile-?up|inquiry|inquest|murders?|sinking|capsizing|drownings?|kidnapping|abduction|outbreak at [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2})(?: (?:survivors?|victims?))?)(?![A-Za-z])/dg;
/** What befell, then where: "car scolaire accidenté à …", "l'otage libéré au Sahel", "le procès aux assises de …". */
const BEFELL =
  /(?<![A-Za-z])(?<value>(?:l'|le |la )?(?:car|bus|train|avion|helicoptere|bateau|telepherique|autocar|minibus|manege|camion|planeur|chalutier|ferry|voilier)(?: [a-z]{4,12})? (?:accidente|renverse|tombe|ecrase|deraille|coule|chavire|echoue|percute|disparu|crashe|incendie)e?s?(?: (?:a|au|aux|dans|en|sur|pres de|au large de|au large d'))(?: (?:la|le|les) | l'| |(?<='))[A-Z][A-Za-z'-]{2,24}(?:[ -][A-Z][a-z]{2,20}){0,2})(?![a-z])/dg;
/** Said of somebody that the news told of. */
const NEWS =
  /(?<![a-z])(?<value>(?:l'|le |la |les |un |une )?otages? (?:liberee?s?|enlevee?s?|detenue?s?)(?: (?:au|en|a|aux) [a-z]{4,12})?(?: (?:la semaine derniere|hier|ce week-end|le mois dernier))?|(?:le |un |du )?proces (?:[a-z' ]{0,30})?aux assises(?: (?:de|du|d'|des) ?[a-z-]{3,20})?|(?:fait |font |faisant |faire |a fait |en |a )?(?:la )?une (?:de|du|des) (?:la provence|la depeche|l'equipe|l'obs|ouest-france|sud ouest|le monde|la voix du nord|nice-matin|(?:tous les )?journaux|(?:la )?presse|jt|la montagne|le parisien|le progres|midi libre|l'est republicain|dna)|(?:vue?s?|passee?s?|parlee?|parlait|parle|raconte|montre) (?:hier |ce soir |ce matin )?(?:de (?:lui|elle) )?(?:au|dans le|aux) (?:jt|20 ?h(?:eures)?|13 ?h(?:eures)?|journal (?:televise|de (?:20|13) ?h)|infos)|dont (?:(?:toute )?la presse|les journaux|tout le monde|le jt|la tele|bfm|les medias|on) (?:a |ont |parle|parlent)(?:parle|parlait)?(?: (?:hier|partout|toute la semaine|a la tele|au jt|dans les journaux))?|(?:elle a ete vue|il a ete vu|passee?) (?:a la tele|sur bfm|sur tf1|sur france (?:2|3|info))|(?:all over|was in|in|on|made|from) the (?:news|headlines|front page|papers|local paper|six o'clock news|ten o'clock news)|(?:front page|headlines) of the [a-z]{3,12}|viral (?:video|tiktok|tweet)|video (?:devenue )?virale)(?![a-z])/dg;
/** "passager du vol AF447". */
const FLIGHT = /(?<![A-Za-z])(?<value>(?:[Vv]ol|[Ff]light) (?:[A-Z]{2}|[A-Z][a-z]{3,12}) ?\d{2,4})(?!\d)/dg;
/** Words that open a heading or a medicine, and acronyms, are no names of an event. */
const NOT_NAMED =
  /^(?:[Aa]ccident|ACCIDENT|[Aa]ttaque|[Ii]ntoxication|[Ee]xplosion|[Ii]nondation|[Nn]oyade|[Ff]ire|[Tt]empete)[^A-Z]*(?:SCOLAIRE|TRAVAIL|DOMESTIQUE|DE LA VOIE|AVC|AIT|AVP|CO|AVK|AOD|AINS|MDMA|GHB|CI|IDM|HTA|Doliprane|Paracetamol|Lithium|Methotrexate|Cannabis|Covid|Travail|Panique)/;

/** Does a word with a capital name something, and is it no word of the language or of medicine ("House fire")? */
const isNamed = (value: string): boolean =>
  value
    .split(' ')
    .some(
      (word) =>
        /^[A-Z][a-z]/.test(word) && !isEnglishWord(word.toLowerCase()) && !isEponym(word.toLowerCase()),
    ) || /^(?:[A-Z][a-z]+ ){2}[a-z]/.test(value);

/** Everybody has one of these without the papers. */
const PERSONAL =
  /(?:quad bike|quad|bike|bicycle|cycle|motorbike|motorcycle|moto|car|road|scooter|ski|skiing|house|horse|minor|van|tractor) $/i;

export const newsEvent: Recognizer = {
  name: 'news-event',
  kinds: ['event'],
  description: 'What the news spoke of (accident, attack, fire with its place) and a first case.',
  find({ plain, low }) {
    const found: Candidate[] = [];
    const add = (
      pattern: RegExp,
      text: string,
      confidence: number,
      reason: 'event' | 'first-case',
      when: (value: string) => boolean = () => true,
    ): void => {
      for (const match of matches(pattern, text)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        if (
          span === undefined ||
          PERSONAL.test(before(text, span.start, 16)) ||
          NOT_NAMED.test(value) ||
          !when(value) ||
          span.end - span.start > 100
        )
          continue;
        // "the Mill explosion Nov 2nd": the month belongs to the day.
        const month =
          / (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*$/.exec(value)?.[0].length ?? 0;
        found.push({
          ...span,
          end: span.end - month,
          kind: 'event',
          level: 'warn',
          confidence,
          reason,
          evidence: ['word'],
        });
      }
    };
    add(NAMED, plain, 0.94, 'event');
    add(ENGLISH, plain, 0.94, 'event', isNamed);
    add(BEFELL, plain, 0.9, 'event');
    add(NEWS, low, 0.85, 'event');
    add(FLIGHT, plain, 0.85, 'event');
    add(FAMOUS, low, 0.84, 'event');
    add(VICTIM, low, 0.8, 'event');
    add(SURVIVOR, plain, 0.8, 'event');
    if (!FIRST_WORD.test(low)) return found;
    add(FIRST_OF, plain, 0.86, 'first-case', (value) => !isBrand(value.replace(/^.*[ ']/, '').toLowerCase()));
    add(FIRST, plain, 0.84, 'first-case');
    add(FIRST_BARE, plain, 0.84, 'first-case');
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'rescapé de l’accident du TGV, 40 ans', kind: 'event', value: 'accident du TGV' },
    { text: 'Victime de l’attentat du marché de Noël', kind: 'event', value: 'attentat du marché de Noël' },
    {
      text: 'crash du petit avion au Mont Aiguillon',
      kind: 'event',
      value: 'crash du petit avion au Mont Aiguillon',
    },
    {
      text: 'Explosion de la minoterie Guilloux',
      kind: 'event',
      value: 'Explosion de la minoterie Guilloux',
    },
    {
      text: 'noyade collective du lac de Vassière',
      kind: 'event',
      value: 'noyade collective du lac de Vassière',
    },
    { text: 'rescapée du Bataclan', kind: 'event', value: 'Bataclan' },
    { text: 'survivante de la fusillade, insomnie', kind: 'event', value: 'fusillade' },
    { text: '1er cas français de fièvre', kind: 'event', value: '1er cas français de fièvre' },
    {
      text: 'premier greffé des mains en Normandie',
      kind: 'event',
      value: 'premier greffé des mains en Normandie',
    },
    { text: 'first reported case in the UK', kind: 'event', value: 'first reported case in the UK' },
    { text: '3 burns from the Calder Mill explosion, Nov', kind: 'event', value: 'Calder Mill explosion' },
    { text: 'Riverside school bus crash: 2 kids', kind: 'event', value: 'Riverside school bus crash' },
    {
      text: 'passager du car scolaire accidenté à Sarvelane',
      kind: 'event',
      value: 'car scolaire accidenté à Sarvelane',
    },
    { text: 'brûlé de l’incendie de l’usine Chimerol', kind: 'event', value: 'incendie de l’usine Chimerol' },
    {
      text: 'le procès passe aux assises de Douai',
      kind: 'event',
      value: 'le procès passe aux assises de Douai',
    },
    {
      text: 'c’est l’otage libéré au Sahel la semaine dernière',
      kind: 'event',
      value: 'l’otage libéré au Sahel la semaine dernière',
    },
    { text: 'le chien qui fait la une de La Provence', kind: 'event', value: 'fait la une de La Provence' },
    {
      text: 'Premier cas autochtone de dengue chez ma pte',
      kind: 'event',
      value: 'Premier cas autochtone de dengue',
    },
    {
      text: 'first Heartland virus death in Ohio was here',
      kind: 'event',
      value: 'first Heartland virus death in Ohio',
    },
    { text: '2e cas mondial décrit de mutation', kind: 'event', value: '2e cas mondial décrit de mutation' },
    { text: 'First reported case of this variant', kind: 'event', value: 'First reported case of this' },
    { text: 'le bébé dont la presse a parlé', kind: 'event', value: 'dont la presse a parlé' },
    { text: 'elle a été vue au JT de 20 h', kind: 'event', value: 'vue au JT' },
    {
      text: 'Ireland’s first ever case of Oropouche is here',
      kind: 'event',
      value: 'Ireland’s first ever case of Oropouche',
    },
    { text: 'premier greffé du visage suivi ici', kind: 'event', value: 'premier greffé du visage suivi' },
    { text: 'the only survivor of the M9 crash', kind: 'event', value: 'the only survivor of the M9 crash' },
    { text: 'my patient was in the news last week', kind: 'event', value: 'was in the news' },
    { text: 'hurt in the train crash at Ladbridge', kind: 'event', value: 'train crash at Ladbridge' },
  ],
  ignores: [
    'accident du travail, accident de la voie publique, accident de moto',
    'attaque de panique, explosion du nombre de cas',
    'intoxication au CO, intoxication à l’alcool',
    'mon premier cas de rougeole, un premier cas en famille',
    'accident vasculaire cérébral, AVC, AVP',
    'accident de ski hier, tempête de neige',
    'mon premier cas de Kawasaki, premier cas de Marburg que je vois',
    'the quad bike crash in May, a car crash on Monday',
    'first case I see, world class',
    'House fire last night, Crash call to ward 4, Heart attack at 40',
    'Panic attack, Covid outbreak on the ward, Norovirus outbreak, RECOVERY trial',
    'vu au staff, parlé au réanimateur, second cas dans la famille',
    'first trial of labour, the first patient of the day',
  ],
  misses: [{ text: 'il était dans le bus dont on parle', kind: 'event', value: 'le bus dont on parle' }],
};
