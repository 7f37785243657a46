import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** Places that stand for what happened there. */
const KNOWN =
  'Bataclan|Hyper ?[Cc]acher|Charlie Hebdo|Carillon|Petit Cambodge|Utoya|Grenfell(?: Tower)?|Hillsborough|Manchester Arena|Borough Market|Sandy Hook|Columbine|Aberfan|Dunblane|Lockerbie|World Trade Center|Pulse nightclub|Cinq-Sept|Furiani';
const PLACE = "[A-Z][A-Za-z'-]{2,20}(?: (?:(?:de|des|du|of) )?[A-Z][A-Za-z'-]{2,16}){0,2}";
/** Somebody who was there, was hurt there or lost somebody there. */
const THERE = new RegExp(
  `(?<![A-Za-z])(?:[Ee]tai(?:t|ent)|[Pp]resente?s?|[Ss]e trouvai(?:t|ent)|[Pp]erdue?s?|[Pp]erd|[Bb]lessee?s?|[Vv]ictimes?|[Tt]emoins?|[Oo]tages?|[Rr]escapee?s?|[Ss]urvivante?s?|[Vv]eu(?:f|ve)s?|[Ee]ndeuillee?s?|[Mm]orte?s?|[Tt]uee?s?|[Aa]ttentats?|[Ww]as|[Ww]ere|[Ll]ived|[Ss]urvived|[Ss]urvivors?|[Hh]urt|[Ii]njured|[Ww]ounded|[Ll]ost|[Kk]illed|[Dd]ied|[Bb]ereaved|[Ww]idow(?:er)?|[Vv]ictims?|[Ww]itness(?:ed)?)(?: [a-z']{2,14}){0,5} (?:(?:au|a|aux|du|de|d'|dans|a l'|in|at|from|of|through|during)(?: (?:la|le|les|the))?(?: |(?<=')))?(?<value>${KNOWN})(?![a-z])`,
  'dg',
);
/** "sur la Promenade des Anglais ce soir-là", "at the Riverside Arena that night": any place on a night that all know. */
const THAT_NIGHT = new RegExp(
  `(?<![A-Za-z])(?:[Ee]tai(?:t|ent)|[Pp]resente?s?|[Ss]e trouvai(?:t|ent)|[Pp]erdu [a-z ]{6,24}|[Bb]lessee?s?|[Ww]as|[Ww]ere|[Ll]ost [a-z ]{6,24}|[Hh]urt|[Ii]njured) (?:au|aux|a la|a l'|dans (?:la|le|les|l')|sur (?:la|le|les|l')|devant (?:la|le|l')|at the|in the|on the|at|near the|outside the)(?: |(?<='))(?<value>${PLACE}) (?:ce soir-la|cette nuit-la|ce jour-la|le (?:soir|jour) (?:de l'|des |du |de la )(?:attentats?|attaques?|drame|fusillade|tuerie|explosion|13 novembre|14 juillet)|lors (?:de l'|des |du |de la )(?:attentats?|attaques?|drame|fusillade|tuerie)|that (?:night|day|evening)|the (?:night|day) (?:of the attack|it happened|of the bombing|of the shooting)|when (?:it|the bomb) (?:happened|went off)|during the (?:attack|shooting|bombing))(?![a-z])`,
  'dg',
);
const MAY_STAND =
  /attentat|etait|present|trouvait|perdu?|bless|victim|temoin|otage|rescap|surviv|veu[fv]|endeuill|mort|tue|was|were|lived|hurt|injur|wound|lost|kill|died|bereav|widow|witness/;

export const scene: Recognizer = {
  name: 'scene',
  kinds: ['event'],
  description:
    'A place that stands for what the news told of ("perdu son compagnon au Bataclan"), or any on "that night".',
  find({ plain, low }) {
    const found: Candidate[] = [];
    if (!MAY_STAND.test(low)) return found;
    for (const [pattern, evidence] of [
      [THERE, 'known'],
      [THAT_NIGHT, 'night'],
    ] as const)
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (span)
          found.push({
            ...span,
            kind: 'event',
            level: 'warn',
            confidence: 0.9,
            reason: 'event',
            evidence: [evidence],
          });
      }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'elle a perdu son compagnon au Bataclan', kind: 'event', value: 'Bataclan' },
    { text: 'Veuve depuis le Bataclan, insomnie', kind: 'event', value: 'Bataclan' },
    {
      text: 'présent sur la Promenade des Anglais ce soir-là',
      kind: 'event',
      value: 'Promenade des Anglais',
    },
    { text: 'était au Stade de France le soir des attentats', kind: 'event', value: 'Stade de France' },
    { text: 'she was at the Manchester Arena that night', kind: 'event', value: 'Manchester Arena' },
    { text: 'Lived through Grenfell, cough since', kind: 'event', value: 'Grenfell' },
    { text: 'was in the Calder Hall when it happened', kind: 'event', value: 'Calder Hall' },
  ],
  ignores: [
    'concert au Bataclan samedi, qui vient ?',
    'était au stade ce soir-là, genou bloqué',
    'was at the arena that night, now hoarse',
    'présent aux Urgences ce soir, blessé au Genou',
    'blessé au Stade de France en jouant',
    'was at the Royal Infirmary last week',
  ],
  misses: [{ text: 'elle dansait quand ça a tiré', kind: 'event', value: 'quand ça a tiré' }],
};
