import { hasProperName } from '../english-facility-name';
import { mayBeEnglish } from '../english-tokens';
import { isEnglishWord, isTown } from '../english-words';
import { isBrand } from '../lexicon/brands';
import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { placeOf } from '../lexicon/places';
import { isSurname } from '../lexicon/surnames';
import { after, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const NAME = "[A-Z][A-Za-z'&.-]{2,20}(?: (?:of )?[A-Z][A-Za-z'&.-]{1,20}){0,3}(?: \\d{1,2}(?!\\d))?";
/** Where somebody works, learns, serves, lives in or is looked after: "at" and a name that no list need hold. */
const AT = new RegExp(
  `(?<![A-Za-z])(?:[Ss]een|[Aa]dmitted|[Rr]eferred|[Tt]ransferred|[Oo]perated(?: on)?|[Dd]elivered|[Tt]reated|[Rr]ehab|[Dd]ialysis|[Dd]ialysed|[Cc]hemo|[Rr]adiotherapy|[Ii]npatient|[Ss]urgery|[Oo]p|[Bb]loods?(?: done)?|[Ss]can(?:ned)?|[Ww]orks|[Ww]orking|[Ww]orked|[Tt]eaches|[Tt]eaching|[Tt]eacher|[Nn]urse|[Pp]harmacist|[Pp]upil|[Ss]tudent|[Bb]oarder|[Gg]uard|[Oo]fficer|[Pp]orter|[Cc]leaner|[Cc]hef|[Pp]icker|[Pp]acker|[Ff]itter|[Ww]elder|[Ee]ngineer|[Ff]oreman|[Mm]anager|[Ss]teward|[Aa]pprentice|[Ee]mployee|[Oo]perative|[Oo]p|[Ss]ophomore|[Ff]reshman|[Ss]enior|[Ss]oldier|[Rr]ecruit|[Cc]adet|[Mm]onk|[Nn]un|[Ii]nmate|[Pp]risoner|[Rr]esident|[Cc]haplain|[Vv]erger|[Jj]anitor|[Cc]aretaker|[Rr]eceptionist|[Mm]iner|[Ww]orker|[Gg]ardener|[Kk]eeper|[Rr]estorer|[Dd]ean|[Hh]ead|[Pp]rincipal|[Cc]oach|[Ll]ecturer|[Pp]rofessor|[Bb]ursar|[Mm]atron|[Tt]rains|[Ss]tudies|[Ss]tudying|[Ss]chool|[Cc]ollege|[Uu]ni)(?: (?!hospital|home|school|work|risk|least|birth|age)[a-z]{2,12}){0,2}? at (?:the )?(?<value>${NAME})(?![A-Za-z])`,
  'dg',
);
/** "Lincoln Cathedral", "Loreto Convent", "Heathrow Terminal 5": a house that there is one of. */
const HOUSE =
  /(?<![A-Za-z'#@-])(?<value>(?:St\.? |Saint )?(?:[A-Z][a-z'-]{2,18} ){1,3}(?:Cathedral|Minster|Convent|Monastery|Seminary|Priory|Friary|Garrison|Dockyard|Docks|Airport|Refinery|Zoo|Castle|Terminal \d|Mosque|Synagogue|Gurdwara|Rectory))(?![A-Za-z])/dg;
/** "Royal Infirmary of Edinburgh", "Convent of Mercy". */
const OF =
  /(?<![A-Za-z])(?<value>(?:(?:Royal|University|General|National|Children's|Community|Queen|King|Princess) ){0,2}(?:Hospitals?|Infirmary|Hospice|Convent|Priory|Abbey|Church|Home) of (?!England|Scotland|Ireland|Christ|God|Rome|Latter|Choice|Origin|Excellence)(?:the |St\.? |Saint |Our Lady of )?[A-Z][a-z]{2,18}(?: [A-Z][a-z]{2,18})?)(?![A-Za-z])/dg;
/** "St Columcille's", "Saint Vincent's": behind a preposition a saint's possession is a hospital or a school. */
const SAINT =
  /(?<![A-Za-z])(?:[Aa]t|[Ii]n|[Tt]o|[Ff]rom|[Uu]nder|[Vv]ia|[Nn]ear|[Oo]f) (?<value>(?:St\.?|Saint) [A-Z][a-z]{2,16}(?:'s|s'))(?! (?:[Ww]ort|[Ff]ire|[Dd]ance|[Dd]ay|[Ee]ve|[Qq]uestionnaire|[Rr]espiratory|[Ss]core|[Cc]ross|[Aa]mbulance|[Vv]alve|[Dd]isease|[Ss]ign))/dg;
/** "the Dog and Duck", "the King's Arms": a pub. */
const PUB =
  /(?<![A-Za-z])(?:[Aa]t|[Ii]n|[Oo]utside|[Nn]ear|[Bb]ehind|[Ff]rom|[Oo]f) (?<value>the [A-Z][a-z]{2,12} (?:(?:and|&) [A-Z][a-z]{2,12}|(?:Arms|Lion|Head|Inn|Tavern|Crown|Bell|Swan|Anchor|Oak|Hart|Horse|Bull|Fleece|Plough)))(?![A-Za-z])/dg;
/** "Nightingale ward", "Ward 5 South". */
const WARD =
  /(?<![A-Za-z])(?:[Oo]n|[Ii]n|[Tt]o|[Oo]f|[Ff]rom|[Oo]nto|,|^|\n) ?(?<value>(?<name>[A-Z][a-z]{3,14}(?: [A-Z][a-z]{3,14})?) [Ww]ard)(?![a-z])/dg;
const WARD_NUMBER = /(?<![A-Za-z])(?<value>Ward \d{1,2}[A-Z]? (?:North|South|East|West))(?![a-z])/dg;
/** Wards and seasons that every hospital has. */
const ANY_WARD =
  /^(?:psych|geri|paeds?|peds?|obs|gynae|resp|renal|stroke|covid|isolation|private|main|open|mixed|side|step|winter|escalation|outlier|discharge|infectious|[a-z]+(?:ology|iatrics?|ics|al|ity|ive|gency|ment|care|bay))$/;
/** "at Christmas", "at Handover": a time or a word of the house. */
const NOT_A_SITE =
  /^(?:Christmas|Easter|Ramadan|Eid|Diwali|Hanukkah|Halloween|Thanksgiving|Clinic|Handover|Discharge|Triage|Birth|Home|Induction|Booking|Screening|Review|Night|Noon|Midnight|Costa|Boots|ED|ER|A&E|ICU|ITU|HDU|MRI|CT|GP|NHS|Dr|Mr|Mrs|Ms|Prof|UK|US|Uni|University|College|School|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![a-z])/;

export const englishSite: Recognizer = {
  name: 'english-site',
  kinds: ['facility'],
  description:
    'Where an English sentence says that somebody works, learns, serves or is treated: "at" and a proper name, a cathedral, a saint’s.',
  find(passage) {
    const found: Candidate[] = [];
    if (!mayBeEnglish(passage)) return found;
    const { plain } = passage;
    const add = (match: RegExpExecArray, confidence: number, evidence: string, cut = 0): void => {
      const span = groupSpan(match, 'value');
      if (span)
        found.push({
          start: span.start,
          end: span.end - cut,
          kind: 'facility',
          level: 'warn',
          confidence,
          reason: 'facility',
          evidence: [evidence],
        });
    };
    for (const match of plain.includes(' at ') ? matches(AT, plain) : []) {
      const value = match.groups?.value ?? '';
      const low = value.toLowerCase().replace(/'s?$/, '');
      const first = low.replace(/[ -].*$/, '');
      if (NOT_A_SITE.test(value) || !hasProperName(value)) continue;
      // One word alone may be a town, which another recognizer reads, or somebody's first name.
      if (
        !value.includes(' ') &&
        (isTown(low) || placeOf(low) !== null || isGivenName(low) || isEponym(low) || isBrand(low))
      )
        continue;
      if (isGivenName(first) && isSurname(low.replace(/^.* /, ''))) continue;
      add(match, 0.8, 'context', /[.]$/.test(value) ? 1 : 0);
    }
    for (const match of matches(HOUSE, plain)) {
      const value = (match.groups?.value ?? '').replace(/^(?:The|At|In|From|Our|My|A) /, '');
      const cut = (match.groups?.value ?? '').length - value.length;
      const span = groupSpan(match, 'value');
      if (span && hasProperName(value) && value.includes(' '))
        found.push({
          start: span.start + cut,
          end: span.end,
          kind: 'facility',
          level: 'warn',
          confidence: 0.9,
          reason: 'facility',
          evidence: ['house'],
        });
    }
    for (const match of matches(OF, plain)) add(match, 0.92, 'house');
    for (const match of plain.includes(' the ') ? matches(PUB, plain) : []) add(match, 0.85, 'pub');
    for (const match of matches(SAINT, plain)) {
      const span = groupSpan(match, 'value');
      if (span && !/^ (?:criteria|guideline)/.test(after(plain, span.end, 12))) add(match, 0.9, 'saint');
    }
    for (const match of matches(WARD, plain)) {
      const name = (match.groups?.name ?? '').toLowerCase();
      const words = name.split(' ');
      if (!words.some((word) => ANY_WARD.test(word) || isEnglishWord(word) || isOrdinary(word)))
        add(match, 0.9, 'ward');
    }
    for (const match of matches(WARD_NUMBER, plain)) add(match, 0.9, 'ward');
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Boarder at Brackenstoun, mumps', kind: 'facility', value: 'Brackenstoun', lang: 'en' },
    {
      text: 'Delivered at Good Samaritan, now febrile',
      kind: 'facility',
      value: 'Good Samaritan',
      lang: 'en',
    },
    { text: 'stonemason at Wexham Cathedral', kind: 'facility', value: 'Wexham Cathedral', lang: 'en' },
    { text: 'nun of the Loreto Convent, 83', kind: 'facility', value: 'Loreto Convent', lang: 'en' },
    {
      text: 'back from the Royal Infirmary of Edinburgh',
      kind: 'facility',
      value: 'Royal Infirmary of Edinburgh',
      lang: 'en',
    },
    { text: 'Pharmacist at St Colmcille’s rang', kind: 'facility', value: 'St Colmcille’s', lang: 'en' },
    { text: 'on Nightingale ward, bed 4', kind: 'facility', value: 'Nightingale ward', lang: 'en' },
    { text: 'barmaid at the Dog and Duck', kind: 'facility', value: 'the Dog and Duck', lang: 'en' },
    { text: 'moved to Ward 5 South', kind: 'facility', value: 'Ward 5 South', lang: 'en' },
  ],
  ignores: [
    'works at home, seen at Christmas, admitted at Handover',
    'St John’s wort with SSRIs, to St Patrick’s Day',
    'on Psych ward, on Maternity ward, Covid ward full',
    'the student at Clinic asked, nurse at A&E said no',
    'the Church of England school, Heart of gold',
  ],
  misses: [{ text: 'he mends the bells at the minster', kind: 'facility', value: 'minster', lang: 'en' }],
};
