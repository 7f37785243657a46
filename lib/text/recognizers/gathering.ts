import { groupSpan, matches } from '../matching';
import type { Examples, Recognizer } from '../recognizer';

const NAME = "[A-Z][A-Za-z'-]{2,20}(?: (?:(?:de|du|des|of) )?[A-Z][A-Za-z'-]{2,16}){0,2}";
/** "marathon du Mont-Blanc", "Fête de l'Huma", "concert de … à Lyon". */
const FRENCH = new RegExp(
  `(?<![A-Za-z])(?<value>(?:[Ss]emi-?marathon|[Mm]arathon|[Tt]rail|[Uu]ltra(?:-?trail)?|[Tt]riathlon|[Ii]ronman|[Cc]orrida|[Ff]eria|[Ff]estival|[Cc]arnaval|[Bb]raderie|[Ff]ete|[Ff]oire|[Rr]ave|[Tt]eknival|[Cc]oncert|[Rr]allye|[Gg]rand [Pp]rix|[Tt]our|[Rr]oute|[Ff]oulees|[Cc]ourse|[Rr]aid|[Dd]iagonale|[Tt]raversee|[Gg]iro|[Rr]egates?|[Tt]ournoi|[Cc]oupe|[Ee]tape|[Mm]eeting|[Pp]elerinage) (?:(?:de la |de l'|du |des |de |d'|(?=[A-Z]))(?:la |le |les )?)(?:L[ea]s? )?(?:${NAME})(?: (?:a|au|en) [A-Z][a-z]{2,16})?)(?![a-z])`,
  'dg',
);
/** "the London Marathon", "Great North Run", "Tour de Yorkshire". */
const ENGLISH =
  /(?<![A-Za-z])(?<value>(?:[Tt]he )?(?!The )(?:[A-Z][A-Za-z'-]{2,16} ){1,3}(?:Marathon|Half(?: Marathon)?|Triathlon|Ironman|10K|Ultra|Run|Festival|Fayre|Carnival|Regatta|Rodeo|Derby|Games|Air ?[Ss]how|Parade|Grand National|Fringe|Pride|Half-Marathon))(?![A-Za-z])/dg;
/** These need no word before them. */
const KNOWN =
  /(?<![A-Za-z])(?<value>UTMB|Vendee Globe|Route du Rhum|Roland-Garros|Tour de France|Hellfest|Solidays|Vieilles Charrues|Eurockeennes|Fete de l'Huma(?:nite)?|Braderie de Lille|Ecotrail|Paris-Roubaix|(?:Paris-|(?<=(?:[Aa]u|[Ll]e|[Dd]u) ))Dakar|Astroworld|Glastonbury|Coachella|Burning Man|Costa Concordia|TT races|Isle of Man TT|Ironman [A-Z][a-z]{2,14}|Hajj stampede)(?![A-Za-z])/dg;
/** Somebody came to harm there, or was there. */
const BEFELL =
  /(?<![a-z])(?:coureu(?:r|se)|finisher|blessee?s?|malaises?|chut(?:e|ee?)|arret (?:cardiaque|cardio)|acr|mort(?:e|s)?|victimes?|brulee?s?|dossard|spectat\w{2,5}|participante?s?|hypona\w*|noye\w{0,2}|noyade|percutee?s?|renversee?s?|coup de chaleur|hyperthermie|rhabdo\w*|ecrasee?s?|tombee?s?|agressee?|pietinee?|evacuee?|prise? en charge|secouru\w*|collapsed?|collapses|arrest(?:ed)?|cardiac arrest|died|crushed|hurt|injured|finished|fell|fallen|heat ?stroke|runner|ran|hyponatr\w*|drowned|trampled|seen after|volunteer|medic at|rider|thrown|burned|sank)(?![a-z])/;
/** Who only asks before a race, or writes of one. */
const BEFORE_IT =
  /(?<![a-z])(?:inscri\w+|certificat|aptitude|prepar\w+|entraine\w*|qui court|qui y va|qui regarde|conseils? (?:pour|avant)|avant (?:un|le|son)|training for|signed up|anyone running|sponsor|fundrais\w+|place tickets?)(?![a-z])/;
/** None of these stands in a text without one of these; asked first, it costs least. */
const MAY_STAND =
  /marathon|trail|ultra|thlon|ironman|corrida|feria|festival|carn[ia]val|braderie|fete|foire|rave|teknival|concert|rallye|grand prix|tour d|route d|foulees|course|raid|diagonale|traversee|giro|regat|tournoi|coupe|etape|meeting|pelerin|utmb|vendee g|roland-|hellfest|solidays|vieilles|eurock|dakar|roubaix|astro|glaston|coachella|burning|concordia|tt races|man tt|10k| run|half|fayre|rodeo|derby|games|show|parade|grand nat|fringe|pride/;

export const gathering: Recognizer = {
  name: 'gathering',
  kinds: ['event'],
  description:
    'A race, a festival, a show by its name, where somebody came to harm ("marathon de La Rochelle").',
  find({ plain, low }) {
    if (!MAY_STAND.test(low) || !BEFELL.test(low) || BEFORE_IT.test(low)) return [];
    return [FRENCH, ENGLISH, KNOWN].flatMap((pattern) =>
      [...matches(pattern, plain)].flatMap((match) => {
        const span = groupSpan(match, 'value');
        return span === undefined || NOT_NAMED.test(match.groups?.value ?? '')
          ? []
          : [
              {
                ...span,
                kind: 'event',
                level: 'warn',
                confidence: 0.9,
                reason: 'event',
                evidence: ['gathering'],
              } as const,
            ];
      }),
    );
  },
};

/** "course de Medecine", "tour de Contention": no name. */
const NOT_NAMED =
  /^(?:[Tt]our (?:de |du )?(?:Taille|Bras|Garde|Role)|[Rr]oute de |[Cc]ourse (?:a|de Fond)|[Cc]oupe (?:IRM|TDM)|[Rr]aid (?:El|GIGN)|[Ff]ete (?:de|des) (?:Noel|Paques|Meres|Peres|Fin)|(?:[Tt]he )?(?:Dry|Test|First|Second|Full|Brain|Para|Hunger|Lucky|Long) )/;

export const examples: Examples = {
  finds: [
    {
      text: 'Mort subite d’un coureur au marathon du Mont-Aiguillon',
      kind: 'event',
      value: 'marathon du Mont-Aiguillon',
    },
    { text: 'malaise à la Fête de l’Huma', kind: 'event', value: 'Fête de l’Huma' },
    { text: 'blessé au Tour de France hier', kind: 'event', value: 'Tour de France' },
    { text: 'coup de chaleur à l’UTMB', kind: 'event', value: 'UTMB' },
    { text: 'he collapsed at the Wexham Marathon', kind: 'event', value: 'the Wexham Marathon', lang: 'en' },
    { text: 'crushed at Astroworld', kind: 'event', value: 'Astroworld', lang: 'en' },
  ],
  ignores: [
    'Marathon à 60 ans : ECG d’effort ?',
    'certificat pour le marathon de Paris, coureur de 40 ans',
    'chute, tour de taille 102 cm, course à pied arrêtée',
    'Anyone running the London Marathon? Good luck',
    'collapsed after a marathon, first run',
  ],
  misses: [{ text: 'il est tombé à la course du village', kind: 'event', value: 'course du village' }],
};
