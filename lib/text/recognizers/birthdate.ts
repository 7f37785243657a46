import { findDates } from '../dates/find';
import { after, before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const LABEL =
  '(?:(?:nee?|ne\\(e\\)|ne\\.e|ne·e|ne/e|n[eé]{1,2}e?s?) ?(?::|le|the|en date du)|d\\.?d\\.?n\\.?|d\\.?[o0]\\.?b\\.?|date (?:de )?(?:naissance|naiss\\.?|nais\\.?)|naissance|naiss\\.?|date of birth|birth ?date|birthday|born(?: on)?|(?<=(?:^|[\\n,;(]) ?)b\\.|pat(?:ient)?s? birth|d\\.n\\.|dn|date de mise au monde)';
/** Between the label and the date: a colon, an article, a place ("née à Lyon le"). */
const LABEL_BEFORE = new RegExp(
  `(?<![a-z])(?:${LABEL}[^a-z\\d]{0,5}(?:(?:le|the|on|du|de la patiente?|du patient|is|was|est le|est) ){0,2}|(?:nee?|ne\\(e\\)) (?:a|au|aux|en) [^\\d\\n]{2,30},? le |(?:nee?|ne\\(e\\)|nes) en (?:'?\\d\\d(?:\\d\\d)?,? le )?|(?:nee?|ne\\(e\\)|ne\\.e|ne·e|nes|nees)[ :.]{1,3}(?:(?:un|vers le|dans la nuit (?:du|entre le)|au|environ le) )?|(?:nee?) (?:[a-z'-]{2,16} ){1,3}le |anniv(?:ersaire)?[^\\d\\n]{0,16}[ :]|(?:^|[\\n ])n ?: ?|born in |born (?:in|at) [^\\d\\n]{2,30},? on (?:the )?)["'(\\[]?$`,
);
/** Right after a label even a bare row of figures is a date: "DDN 12 03 1956", "DOB 19560312", "né le 3.4.52". */
const AFTER_LABEL = new RegExp(
  `(?<![a-z])${LABEL}[^a-z\\d]{0,5}(?:(?:le|the|on|is|was|est le|est) ){0,2}["'(\\[]?(?<value>(?:18|19|20)\\d\\d[ ./|-][01]\\d[ ./|-][0-3]\\d|[0-3oil][\\doil][/.|][01oil][\\doil] ?(?:18|19|20)\\d\\d|\\d \\d[/.|][01]\\d[/.|](?:19|20)\\d\\d|[0-3oil]?[\\doil] ?[ ./|\\\\,iv'-] ?[0-1o]?[\\do] ?[ ./|\\\\,iv'-] ?(?:(?:18|19|20)\\d\\d|\\d\\d)|(?:18|19|20)\\d\\d[01]\\d[0-3]\\d|[0-3]\\d[01]\\d(?:18|19|20)\\d\\d|[0-3]\\d[01]\\d\\d\\d|[0-3]?\\d[/.|][01]?\\d)(?![\\d])`,
  'dg',
);
const SEX_BEFORE = /(?:^|[|;,\n]) ?(?:[mfh]|masc(?:ulin)?|fem(?:inin)?|male|female) ?[|;,] ?$/;
const SEX_AFTER = /^ {1,2}(?:\| ?)?(?:m|f|h|masculin|feminin|male|female)(?![a-z'])/;
const AGE_AFTER = /^ ?[(,] ?\d{1,3} ?(?:ans|a|years?|yo|y\/o|y)\b/;

/** A date of 1925 to 1975 that no word makes an event of ("opéré le 3/4/71") is hardly anything but a birth. */
const isLifetimeAgo = (written: string): boolean =>
  /19(?:[2-6]\d|7[0-5])$/.test(written) && /\d[/. |-]{1,3}\d/.test(written);
const EVENT_BEFORE = /(?:(?<![a-z])(?:le|du|au|en|depuis|loi|the|on|of|since)|\d)[ '/.-]{1,3}$/;

export const birthdate: Recognizer = {
  name: 'birthdate',
  kinds: ['birthdate'],
  description: 'The date after "né(e) le", DDN, "date de naissance", DOB, "born on", in figures or in words.',
  find(passage) {
    const { low } = passage;
    const found: Candidate[] = [];
    const add = (start: number, end: number, confidence: number, exact: boolean, evidence: string): void => {
      found.push({
        start,
        end,
        kind: 'birthdate',
        level: exact ? 'stop' : 'warn',
        confidence,
        reason: 'birthdate',
        evidence: [evidence],
      });
    };
    for (const date of findDates(passage)) {
      if (date.precision === 'year' || date.precision === 'document') continue;
      const exact = date.precision !== 'month';
      if (LABEL_BEFORE.test(before(low, date.start, 64))) add(date.start, date.end, 0.97, exact, 'label');
      else if (date.precision === 'exact' && SEX_BEFORE.test(before(low, date.start, 16)))
        add(date.start, date.end, 0.85, true, 'sex');
      else if (date.precision === 'exact' && AGE_AFTER.test(after(low, date.end, 14)))
        add(date.start, date.end, 0.88, true, 'age');
      else if (
        date.precision === 'exact' &&
        passage.source === 'ocr' &&
        SEX_AFTER.test(after(low, date.end, 14))
      )
        add(date.start, date.end, 0.87, true, 'sex');
      else if (
        date.precision === 'exact' &&
        isLifetimeAgo(low.slice(date.start, date.end)) &&
        !EVENT_BEFORE.test(before(low, date.start, 16))
      )
        add(date.start, date.end, 0.86, true, 'long ago');
    }
    if (passage.hasDigit) {
      for (const match of matches(AFTER_LABEL, low)) {
        const span = groupSpan(match, 'value');
        if (span) add(span.start, span.end, 0.93, true, 'label');
      }
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Mme R., née le 12/03/1956', kind: 'birthdate', value: '12/03/1956' },
    { text: 'DDN : 21|05|1956', kind: 'birthdate', value: '21|05|1956' },
    { text: 'Né(e) le : 04-07-71', kind: 'birthdate', value: '04-07-71' },
    { text: 'né à Clermont le 3 avril 1982', kind: 'birthdate', value: '3 avril 1982' },
    {
      text: 'née le quinze septembre mille neuf cent soixante-cinq à Brest',
      kind: 'birthdate',
      value: 'quinze septembre mille neuf cent soixante-cinq',
    },
    { text: 'DOB: 1956-03-12', kind: 'birthdate', value: '1956-03-12' },
    { text: 'born on March 3rd, 1975', kind: 'birthdate', value: 'March 3rd, 1975' },
    { text: 'Date de naissance 12 03 1956', kind: 'birthdate', value: '12 03 1956' },
    { text: 'Birth Date: 19560312', kind: 'birthdate', value: '19560312' },
    { text: 'date of birth 12 March 1975', kind: 'birthdate', value: '12 March 1975' },
    { text: 'DUPRE L | F | 10/05/1986 |', kind: 'birthdate', value: '10/05/1986' },
    { text: 'patiente née 24-11-1985', kind: 'birthdate', value: '24-11-1985' },
    { text: 'NE(E) LE O4/12/2O19', kind: 'birthdate', value: 'O4/12/2O19' },
    { text: 'DN 120374, tabac', kind: 'birthdate', value: '120374' },
    { text: 'anniversaire ce jour : 02/05/1931', kind: 'birthdate', value: '02/05/1931' },
    { text: 'né un 12 mars, il y a 40 ans', kind: 'birthdate', value: '12 mars' },
    { text: 'née Petit le 12/03/1938', kind: 'birthdate', value: '12/03/1938' },
    { text: 'né le jour de Noël 2025', kind: 'birthdate', value: 'jour de Noël 2025' },
    { text: '11 / 06 / 1944, créat 145', kind: 'birthdate', value: '11 / 06 / 1944' },
    { text: 'bébé né le 14/02', kind: 'birthdate', value: '14/02' },
    { text: 'DDN 1989 08 23 F', kind: 'birthdate', value: '1989 08 23' },
    { text: 'né le12/061958', kind: 'birthdate', value: '12/061958' },
    { text: 'D0B O7/09 1949', kind: 'birthdate', value: 'O7/09 1949' },
    { text: 'née le 7-VIII-1996, varicelle', kind: 'birthdate', value: '7-VIII-1996' },
    { text: 'd.o.b. l/6/09', kind: 'birthdate', value: 'l/6/09' },
    { text: 'né en 46 le 3 juillet', kind: 'birthdate', value: '3 juillet' },
  ],
  ignores: ['né à 36 SA + 4 j', 'naissance à terme, 3200 g', 'nouveau-né de 3 jours', 'né en 1950'],
  misses: [{ text: 'il fêtera ses 40 ans le 12 mars', kind: 'birthdate', value: '12 mars' }],
};
