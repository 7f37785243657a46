import { hasProperName } from '../english-facility-name';
import { mayBeEnglish } from '../english-tokens';
import { isEponym } from '../lexicon/eponyms';
import { after, before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const CAP = "[A-Z][A-Za-z]{1,20}(?:-[A-Z][A-Za-z]{1,20})?(?:'s?)?";
const MIDDLE =
  "(?:General|University|Community|Memorial|District|Regional|Children's|Childrens|Teaching|Medical|Royal|County|City|Cottage|Infirmary|Primary|High|Secondary|Grammar|Junior|Infant|Nursing|Care|Health|Eye|Dental|Heart|Cancer|Maternity|Women's|Veterans|Methodist|Baptist|Presbyterian|Hospital|Travel|Imaging)";
const KIND =
  "(?:Hospital|Hospitals|Infirmary|Hospice|Home|Cent(?:er|re)|Surgery|Surgeries|Medical Group|Health Group|Partnership|Practice|Clinic|School|Academy|College|University|Institute|Imaging|Diagnostics|Laborator(?:y|ies)|Labs|Pharmacy|Chemist|Primary|Elementary|Comprehensive|Grammar|Nursery|Middle School|Prep School|Hub|Rest Home|Almshouses|Quarry|Colliery|Shipyard|Abattoir|Foundry|Brewery|Distillery|Logistics|Annexe?|Regional|Memorial|Baptist|Methodist|Presbyterian|Ropeworks|Ironworks|Steelworks|Glassworks|Brickworks|Dyeworks|Waterworks|NHS Trust|Foundation Trust|Hospitals Trust|Prison|ED|ER|A&E|Children's|Childrens|General)";
const WHOLE = new RegExp(
  `(?<![A-Za-z\\d'#@&/-])(?<value>(?:St\\.? |Saint |Mount |Our Lady of )?(?:${CAP} ){1,4}(?:(?:C of E|CofE|RC|Catholic|Church of England) )?(?:${MIDDLE} ){0,2}${KIND})(?![A-Za-z'])(?! Monitoring)`,
  'dg',
);
const WARD =
  /(?<![a-z])(?<value>ward [a-z\d]{1,4}(?:,| at| of)? (?:st\.? )?[a-z][a-z'-]{2,20}(?: [a-z][a-z'-]{2,20}){0,2})/dgi;
/** A house, a lodge, a saint: only where somebody lives, works or lies. */
const HOUSE = new RegExp(
  `(?<=(?<![a-z])(?:[Ff]rom|[Aa]t|[Ii]n|[Tt]o|[Oo]f|[Pp]lan|[Rr]esident|[Hh]ome|[Hh]ospice|[Ww]ard|[Ll]eft|[Bb]y|[Ww]ith|[Nn]ear|[Oo]utside) (?:the )?)(?<value>(?:St\\.? |Saint |The )?(?:${CAP} ){0,2}${CAP} (?:Lodge|Manor|House|Court|Grange|Priory|Abbey|Convent|Barracks|Quarry))(?![A-Za-z])`,
  'dg',
);
/** "the Amazon warehouse in Rugeley": what it is in small letters. */
const SITE =
  /(?<![A-Za-z'#@-])(?<value>(?:[A-Z][A-Za-z'&]{2,20} ){1,3}(?:warehouse|depot|plant|factory|mine|quarry|mill|refinery|shipyard|abattoir|brewery|distillery|call cent(?:re|er)|fulfil?ment cent(?:re|er)|distribution cent(?:re|er)|steelworks|smelter|slaughterhouse|meatpacking plant|care home|nursing home|academy|nursery|surgery|hotel|primary school|high school|hospital|clinic)(?: (?:in|at|near|outside) [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)?)(?![A-Za-z])/dg;
/** Camps, prisons and bases go by what stands before their name. */
const BASE =
  /(?<![A-Za-z])(?<value>(?:Ysbyty|Ospideal|Ysgol|Coleg|Scoil|Gaelscoil|Colaiste|Meddygfa|Cartref|HMP|HMYOI|RAF|RNAS|Convent of) (?:[A-Z][a-z'-]{1,20})(?: [A-Z][a-z'-]{2,20}){0,2})(?![A-Za-z])/dg;
const SAINT =
  /(?<=(?<![a-z])(?:[Aa]t|[Ii]n|[Tt]o|[Ff]rom|[Hh]ome|[Hh]ospital|[Hh]ospice|[Ww]ard|[Ss]chool) )(?<value>(?:St\.? |Saint )?[A-Z][a-z]{2,20}'s?(?:, [A-Z][a-z]{2,20})?)(?= ?(?:[,.;:?!)]|$|with|for|on|by|after|and|ward|ED|yesterday|today|last|this))/dg;
const FIRM = new RegExp(
  `(?<![A-Za-z\\d'#@&-])(?<value>(?:${CAP} ){1,3}(?:LLC|Ltd|Limited|Inc|PLC|plc|LLP|GmbH))(?![A-Za-z])`,
  'dg',
);
const CAPITALS =
  /(?<=^|\n)(?<value>(?:[A-Z][A-Z'.&-]{1,20} ){1,4}(?:HOSPITALS?|INFIRMARY|HOSPICE|CLINIC|SURGERY|DIAGNOSTICS|LABORATORY|LABORATORIES|IMAGING|PHARMACY|MEDICAL CENT(?:ER|RE)|HEALTH CENT(?:ER|RE)|HEALTH|NURSING HOME|CARE HOME)(?: (?:[A-Z&]{2,12} ){0,2}(?:TRUST|GROUP|CENTER|CENTRE))?)(?![A-Z])/dg;
/** A house that is only quoted: "Cleveland Clinic formula". */
const QUOTED =
  /^(?:'s)? (?:formula|score|criteria|guidelines?|study|trial|paper|protocol|data|group|registry|cohort|classification|questionnaire|consensus|scale|calculator|podcast|blog|website|team has|says on)/;
const OPENER =
  /^(?:(?:The|A|An|At|In|From|To|My|Our|This|That|Any|Every|Your|Her|His|Local|Seen|Admitted|Discharged|Rural|Private|Public|Busy|Small|Big|Anonymous|Care plan|Pharmacy label|Employer|Employed by|Works at|Resident) )+/;

export const englishFacility: Recognizer = {
  name: 'english-facility',
  kinds: ['facility'],
  description: 'A hospital, ward, home, practice, school or firm by its whole English name.',
  find(passage) {
    const found: Candidate[] = [];
    if (!mayBeEnglish(passage)) return found;
    const { plain, low } = passage;
    const add = (pattern: RegExp, text: string, confidence: number): void => {
      for (const match of matches(pattern, text)) {
        const span = groupSpan(match, 'value');
        if (span === undefined) continue;
        const lead = OPENER.exec(match.groups?.value ?? '')?.[0].length ?? 0;
        const start = span.start + lead;
        const value = plain.slice(start, span.end);
        if (!/ /.test(value) && pattern !== SAINT) continue;
        if (pattern === SAINT && isEponym(value.toLowerCase().replace(/'s?(?:,.*)?$/, ''))) continue;
        if (
          !hasProperName(value) ||
          /^[A-Z]{2,4} (?:clinic|ward|unit|team)/i.test(value.replace(/^[a-z]/, '#')) ||
          /(?:guidelines?|criteria|rules?) $/.test(before(low, start, 12)) ||
          QUOTED.test(after(low, span.end, 18))
        )
          continue;
        found.push({
          start,
          end: span.end,
          kind: 'facility',
          level: 'warn',
          confidence,
          reason: 'facility',
          evidence: ['word', 'shape'],
        });
      }
    };
    add(WHOLE, plain, 0.92);
    add(SITE, plain, 0.9);
    add(HOUSE, plain, 0.9);
    add(BASE, plain, 0.85);
    add(SAINT, plain, 0.75);
    add(FIRM, plain, 0.92);
    add(CAPITALS, plain, 0.92);
    for (const match of matches(WARD, plain)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      const name = /(?: at| of|,)? ((?:St\.? )?[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)*)/.exec(value.slice(5));
      if (
        span === undefined ||
        name === null ||
        !/^ward (?:\d|[a-z]\d?\b)/i.test(value) ||
        !hasProperName(name[1] ?? '')
      )
        continue;
      const end = span.start + 5 + name.index + name[0].length;
      found.push({
        start: span.start,
        end,
        kind: 'facility',
        level: 'warn',
        confidence: 0.93,
        reason: 'facility',
        evidence: ['ward'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    {
      text: 'Lady of 80 in Thornbrook Care Home, sore heel',
      kind: 'facility',
      value: 'Thornbrook Care Home',
    },
    {
      text: 'discharged from ward 9C at Wexholm General',
      kind: 'facility',
      value: 'ward 9C at Wexholm General',
    },
    {
      text: 'Picker at the Corvex warehouse in Rugeley',
      kind: 'facility',
      value: 'Corvex warehouse in Rugeley',
    },
    { text: 'Wee lad, P2 at Kirkhill Primary, HUS?', kind: 'facility', value: 'Kirkhill Primary' },
    {
      text: 'Year 5 at St Osyth’s C of E Primary, viral meningitis',
      kind: 'facility',
      value: 'St Osyth’s C of E Primary',
    },
    { text: 'nurse at Ysbyty Llanfair, needlestick', kind: 'facility', value: 'Ysbyty Llanfair' },
    { text: 'anyone at Mercy Scioto Regional?', kind: 'facility', value: 'Mercy Scioto Regional' },
    { text: 'head at Ysgol Bro Dyfnant', kind: 'facility', value: 'Ysgol Bro Dyfnant' },
    { text: 'Thanks to everyone at Alder Hey.', kind: 'facility', value: 'Alder Hey' },
    { text: 'Kerrigan’s Quarry worker, 37M', kind: 'facility', value: 'Kerrigan’s Quarry' },
    { text: 'died at Mount Ephraim Hospice', kind: 'facility', value: 'Mount Ephraim Hospice' },
    { text: 'seen at HMP Foxmoor today', kind: 'facility', value: 'HMP Foxmoor' },
    { text: 'absconded from Elmstead Lodge', kind: 'facility', value: 'Elmstead Lodge' },
    { text: 'Employer Hadley Tyres LLC', kind: 'facility', value: 'Hadley Tyres LLC' },
    {
      text: 'ST OSWIN’S GENERAL HOSPITAL\nDischarge summary',
      kind: 'facility',
      value: 'ST OSWIN’S GENERAL HOSPITAL',
      lang: 'en',
    },
    {
      text: 'Boyd’s boy, 13, at Kestrelway High School',
      kind: 'facility',
      value: 'Kestrelway High School',
    },
  ],
  ignores: [
    'Eye Clinic or Emergency Department?',
    'the Community Hospital is full',
    'ward 4 is closed, ward round at 8',
    'sent to A&E, then the Fracture Clinic',
    'NICE and the Royal College disagree',
    'Any Nursing Home beds tonight?',
    'PASSPORT CLINIC\nVaccine record, Home Monitoring',
    'Local warehouse workers, the Old hospital is shut',
  ],
  misses: [{ text: 'the surgery by the harbour', kind: 'facility', value: 'surgery by the harbour' }],
};
