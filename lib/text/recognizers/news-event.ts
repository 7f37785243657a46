import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const HAPPENED =
  "[Aa]ccident|ACCIDENT|[Cc]rash|CRASH|[Cc]ollision|COLLISION|[Dd]eraillement|DERAILLEMENT|[Ee]xplosion|EXPLOSION|[Ii]ncendie|INCENDIE|[Aa]ttentats?|ATTENTAT|[Aa]ttaque|[Ff]usillade|[Tt]uerie|[Pp]rise d'otages?|[Nn]oyades?|[Nn]aufrage|NAUFRAGE|[Ii]ntoxication|[Ee]ffondrement|[Ii]nondations?|[Aa]valanche|[Cc]arambolage|[Ss]eisme|[Tt]remblement de terre|[Cc]yclone|[Oo]uragan|[Tt]empete|[Ee]meutes?|[Ff]ait divers|[Mm]eurtre|[Ff]eminicide|[Ss]hooting|[Ss]tabbing|[Tt]errorist attack|[Bb]ombing|[Dd]erailment|[Pp]lane crash|[Tt]rain crash|[Ff]ire|[Ff]looding|[Ee]arthquake";
/** Up to a proper name: "du petit avion au Mont Aiguille", "de la minoterie Guillevin", "HOTEL BELLERIVE". */
const WHERE =
  "(?: (?:collective?|mortelle?|ferroviaire|industrielle?|aerien(?:ne)?|de trains?|de cars?|d'autocars?|de bus))?(?: (?:de la|de l'|de|du|des|d'|au|a la|a l'|a|aux|en|in|at|on|of|sur))?(?: ?(?:la |le |les |l'|the )?(?:[a-z]{3,14} (?:(?:de|du|des|de la|d'|au|a|en) ?(?:la |l')?)?){0,3}(?:[A-Z][a-z][A-Za-z'-]{1,24}|[A-Z]{4,24})(?:[ -](?:(?:de|du|des|la|le|les|sur|en)[ -])?[A-Z][A-Za-z'-]{1,24}){0,3})";
const NAMED = new RegExp(`(?<![A-Za-z])(?<value>(?:${HAPPENED})${WHERE})(?![a-z])`, 'dg');
/** Said with the article of what everybody knows: "accident du TGV", "l'attentat du marché de Noël". */
const FAMOUS =
  /(?<![a-z])(?<value>(?:accident|crash|collision|deraillement) (?:du|de la|d'un|de l') ?(?:tgv|ter|rer|train|telepherique|avion|helicoptere|funiculaire|manege|autocar|car scolaire|bus scolaire|metro|ferry|bateau-mouche)(?: (?:de|du|a|au) [a-z-]{3,20})?|attentats? (?:du|de la|des|de l') ?[a-z]{3,14}(?: (?:de|du|des) [a-z]{3,14})?|(?:fusillade|tuerie|prise d'otages) (?:du|de la|de l'|au|a la) ?[a-z]{4,14})(?![a-z])/dg;
const VICTIM =
  /(?<![a-z])(?:victimes?|rescapee?s?|survivante?s?|blessee?s?|temoins?|implique[es]*|perdu [a-z' ]{3,20}|survivors?|victims?|injured) (?:de |d'|des |du |dans |lors de |of |in )(?:l'|la |le |les |the |this |cet? )?(?<value>attentats?|attaque|fusillade|tuerie|prise d'otages|deraillement|crash|carambolage|naufrage|terrorist attack|shooting|bombing)(?![a-z])/dg;
/** "rescapé du Bataclan": a place that stands for what happened there. */
const SURVIVOR =
  /(?<![A-Za-z])(?:[Rr]escapee?s?|[Ss]urvivante?s?|[Ss]urvivors?)(?: (?:du|de la|de l'|de|des|d'|of(?: the)?)) ?(?<value>[A-Z][A-Za-z'-]{3,20}(?: [A-Z][a-z]{2,14})?)(?![a-z])/dg;
const FIRST =
  /(?<![a-z])(?<value>(?:(?:premiere?|1ere?|1er|seule?|unique|first|only) (?:(?:ever|known|reported|recorded|connue?|decrite?|rapporte) )?(?:cas|case|greffee?|patiente?|transplantee?|implantee?|operee?|malade)(?: [a-z']{2,14}){0,5}? (?:(?:en|au|aux|de|dans le|in the|in) (?:monde|world|[A-Z][A-Za-z-]{1,20}(?: [A-Z][a-z]{2,14})?)|franca(?:is|ise)|mondiale?|europeen(?:ne)?|national|departement|region|country|county|(?:de la|du) (?:region|departement))|premiere (?:mondiale|francaise|europeenne|nationale)|world(?:'s)? first|(?:premiere?|first) [a-z]{4,14} (?:en|au|in) (?:France|Europe|Belgique|Suisse|monde|the UK|the world)))(?![a-z])/dg;
/** Words that open a heading or a medicine, and acronyms, are no names of an event. */
const NOT_NAMED =
  /^(?:[Aa]ccident|ACCIDENT|[Aa]ttaque|[Ii]ntoxication|[Ee]xplosion|[Ii]nondation|[Nn]oyade|[Ff]ire|[Tt]empete)[^A-Z]*(?:SCOLAIRE|TRAVAIL|DOMESTIQUE|DE LA VOIE|AVC|AIT|AVP|CO|AVK|AOD|AINS|MDMA|GHB|CI|IDM|HTA|Doliprane|Paracetamol|Lithium|Methotrexate|Cannabis|Covid|Travail|Panique)/;

export const newsEvent: Recognizer = {
  name: 'news-event',
  kinds: ['event'],
  description: 'What the news spoke of (accident, attack, fire with its place) and a first case.',
  find({ plain, low }) {
    const found: Candidate[] = [];
    const add = (pattern: RegExp, text: string, confidence: number, reason: 'event' | 'first-case'): void => {
      for (const match of matches(pattern, text)) {
        const span = groupSpan(match, 'value');
        if (span === undefined || NOT_NAMED.test(match.groups?.value ?? '') || span.end - span.start > 100)
          continue;
        found.push({ ...span, kind: 'event', level: 'warn', confidence, reason, evidence: ['word'] });
      }
    };
    add(NAMED, plain, 0.86, 'event');
    add(FAMOUS, low, 0.84, 'event');
    add(VICTIM, low, 0.8, 'event');
    add(SURVIVOR, plain, 0.8, 'event');
    add(FIRST, plain, 0.84, 'first-case');
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
    { text: '1er cas français de fièvre', kind: 'event', value: '1er cas français' },
    {
      text: 'premier greffé des mains en Normandie',
      kind: 'event',
      value: 'premier greffé des mains en Normandie',
    },
    { text: 'first reported case in the UK', kind: 'event', value: 'first reported case in the UK' },
    { text: 'hurt in the train crash at Ladbridge', kind: 'event', value: 'train crash at Ladbridge' },
  ],
  ignores: [
    'accident du travail, accident de la voie publique, accident de moto',
    'attaque de panique, explosion du nombre de cas',
    'intoxication au CO, intoxication à l’alcool',
    'mon premier cas de rougeole, un premier cas en famille',
    'accident vasculaire cérébral, AVC, AVP',
    'accident de ski hier, tempête de neige',
    'first case I see, world class',
  ],
  misses: [{ text: 'il était dans le bus dont on parle', kind: 'event', value: 'le bus dont on parle' }],
};
