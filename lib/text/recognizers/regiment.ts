import { groupSpan, matches } from '../matching';
import type { Examples, Recognizer } from '../recognizer';

/** "3e RIMa", "2e REP", "BA 118", "HMS Ardent", "42 Commando": few thousand serve in each. */
const UNIT =
  /(?<![A-Za-z\d-])(?<value>\d{1,3} ?(?:er|e|eme|re) (?:RIMA?P?|RIMa|RPIMa|RPIMA|REP|REI|REC|REG|RCP|RHC|RMAT|RMT|RTP|BIMa|BIMA|BCA|BCP|RICM|DBLE|DLEM|regiment|bataillon|escadron|division blindee)(?: (?:de |d'|du )[a-z]{4,14}(?: [a-z]{4,12})?)?|\d\de RI|(?<=[Ll]a )(?:BAN|BA) ?\d{3}|[Bb]ase (?:aerienne|navale) (?:de )?(?:\d{3}|[A-Z][a-z-]{3,20})|RICM|(?:HMS|USS|RFA|HMCS|HMAS|HMNZS) [A-Z][a-z]{3,14}(?: [A-Z][a-z]{3,14})?|4[0257] Commando|[23] (?:PARA|Para)|\d{1,3}(?:st|nd|rd|th) (?:Airborne|Battalion|Infantry|Cavalry|Marines|Regiment)(?: (?:[A-Z][a-z]+|of|the)){0,4}|(?:[A-Z][a-z]{3,12} ){1,2}Garrison|(?:Fort|Camp) (?!Street|Road|Worth|Lauderdale|Collins|William|Wayne|Myers|Smith|McMurray|David|Nou)[A-Z][a-z]{3,12}(?: [A-Z][a-z]{3,12})?|(?:Royal )?[A-Z][a-z]{3,12} (?:Fusiliers|Hussars|Dragoons|Highlanders|Guards Battalion))(?![A-Za-z\d])/dg;
/** None of these stands in a text without one of them. */
const MAY_STAND =
  /\d(?:st|nd|rd|th) [A-Z]|\d ?(?:er|e|eme|re) (?:R|B|D|r|b|e|d)|BA|aerienne|navale|RICM|HM|USS|RFA|Commando|[23] P|Garrison|Fort |Camp |Fusil|Hussar|Dragoon|Highland|Guards/;

export const regiment: Recognizer = {
  name: 'regiment',
  kinds: ['facility'],
  description: 'A regiment, a base, a ship of the navy: where somebody serves.',
  find({ plain }) {
    if (!MAY_STAND.test(plain)) return [];
    return [...matches(UNIT, plain)].flatMap((match) => {
      const span = groupSpan(match, 'value');
      return span === undefined
        ? []
        : [
            {
              ...span,
              kind: 'facility',
              level: 'warn',
              confidence: 0.9,
              reason: 'facility',
              evidence: ['unit'],
            } as const,
          ];
    });
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Militaire au 3e RIMa, genou', kind: 'facility', value: '3e RIMa' },
    { text: 'légionnaire au 2e REP', kind: 'facility', value: '2e REP' },
    { text: 'mécano à la base aérienne 118', kind: 'facility', value: 'base aérienne 118' },
    { text: 'stoker on HMS Ardent, asbestos', kind: 'facility', value: 'HMS Ardent' },
    { text: 'Soldier, Catterick Garrison, heat stroke', kind: 'facility', value: 'Catterick Garrison' },
    { text: 'Marine at Camp Lejeune, rhabdo', kind: 'facility', value: 'Camp Lejeune' },
  ],
  ignores: [
    '2e REPAS du jour, la 3e rcp de la semaine',
    'HMS vaccinaux, BA 200 mg, asthme BA 2 bouffées',
    'comfortable camp, 1st battalion of tests, 3rd Para-aortic node',
    '2e dose',
  ],
  misses: [{ text: 'il est chez les paras de Castres', kind: 'facility', value: 'paras de Castres' }],
};
