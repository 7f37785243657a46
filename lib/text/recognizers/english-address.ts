import { tailFrom } from '../english-address-tail';
import { ADDRESS_BEFORE, nearNumber, openingAt, PREPOSITION_BEFORE } from '../english-street';
import { mayBeEnglish, tokensOf } from '../english-tokens';
import { before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const MILITARY =
  /(?<![A-Za-z\d])(?<value>(?:(?:PSC|CMR|Unit|UNIT) \d{1,5},? Box \d{1,6})(?:,?[ \n]{1,6}[AFD]PO,? A[AEP],? \d{5}(?:-\d{4})?)?)(?!\d)/dgi;
const CORNER =
  /(?<![a-z])(?:corner|junction|intersection) of (?<value>(?:[^\s,;:!?]{1,20} ){1,6}(?:and|&) [^\s,;:!?]{1,20}(?: (?!(?:in|at|on|for|to|and|where|when|with|by|near|from|last)\b)[^\s,;:!?]{1,20}){0,3})/dgi;
/** A street without its number is a note: "on Harbour Street". */
const NO_NUMBER =
  /(?<=(?<![A-Za-z])(?:[Oo]n|[Oo]ff|[Ii]n|[Aa]t|[Aa]long|[Nn]ear|[Oo]f|[Ff]rom|[Dd]own|[Tt]o|[Aa]nd) )(?<value>(?:[A-Z][a-z'-]{2,20} ){1,3}(?:Street|Road|Avenue|Lane|Crescent|Terrace|Boulevard|Drive|St\.|Rd\.))(?![A-Za-z])(?! (?:Hospital|Clinic|Surgery|School|Practice|Medical|Health|Infirmary))/dg;

export const englishAddress: Recognizer = {
  name: 'english-address',
  kinds: ['address'],
  description:
    'An address in an English text, of any country: street with its number on either side, P.O. box, door, town, state, postcode, over several lines.',
  find(passage) {
    const { plain, low, hasDigit } = passage;
    const found: Candidate[] = [];
    if (!mayBeEnglish(passage)) return found;
    const add = (start: number, end: number, points: number, evidence: string): void => {
      found.push({
        start,
        end: Math.min(end, start + 118),
        kind: 'address',
        level: 'stop',
        confidence: Math.min(0.97, 0.72 + points * 0.06),
        reason: 'address',
        evidence: [evidence],
      });
    };
    for (const match of matches(NO_NUMBER, plain)) {
      const span = groupSpan(match, 'value');
      if (span)
        found.push({
          ...span,
          kind: 'address',
          level: 'warn',
          confidence: 0.85,
          reason: 'address',
          evidence: ['street'],
        });
    }
    for (const match of matches(CORNER, plain)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      if (span === undefined || (!/(?:and|&) (?:\S+ ){0,2}[\p{Lu}\d]/u.test(value) && !/\d/.test(value)))
        continue;
      add(
        span.start,
        span.end - (/[.?!]$/.test(value) && !/(?:st|str|rd|ave)\.$/i.test(value) ? 1 : 0),
        3,
        'corner',
      );
    }
    if (!hasDigit) return found;
    for (const match of matches(MILITARY, plain)) {
      const span = groupSpan(match, 'value');
      if (span) add(span.start, span.end, 3, 'military');
    }
    const list = tokensOf(passage);
    const near = nearNumber(list);
    for (let at = 0; at < list.length; at++) {
      const token = list[at];
      if (token === undefined || near[at] !== true) continue;
      const core = openingAt(list, at, plain, low);
      if (core === undefined) continue;
      const tail = tailFrom(list, core.to, plain);
      const last = list[tail.to - 1];
      let { start } = token;
      const joined = /(?:^|[^\p{L}])(\p{Lu}\p{L}{2,15} and )$/u.exec(before(plain, start, 24))?.[1];
      const lead = low.slice(Math.max(0, start - 48 - (joined?.length ?? 0)), start - (joined?.length ?? 0));
      const framed = ADDRESS_BEFORE.test(lead);
      if (
        joined !== undefined &&
        (framed || /(?:(?:at|is|:) {1,4}|\n)$/.test(lead)) &&
        token.kind !== 'number'
      )
        start -= joined.length;
      const points = core.points + tail.points + (framed ? 1.5 : PREPOSITION_BEFORE.test(lead) ? 0.5 : 0);
      if (last === undefined || points < 2) continue;
      const end =
        last.dotted && !/^(?:st|str|ave|rd|dr|blvd|ct|ln|pl|u|utca)$/.test(last.word)
          ? last.end - 1
          : last.end;
      add(start, end, points, 'number and street');
      at = tail.to - 1;
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    {
      text: 'lives at Flat 6, 41 Cobden Row, Leeds LS9 4QT with her son',
      kind: 'address',
      value: 'Flat 6, 41 Cobden Row, Leeds LS9 4QT',
    },
    {
      text: 'Send it to 2230 Juniper Dr, Apt 5C, Boise, ID 83702 please',
      kind: 'address',
      value: '2230 Juniper Dr, Apt 5C, Boise, ID 83702',
    },
    {
      text: 'Her address is 518 Lindgatan 27\n Suite 12\n Falun\n Sweden 79130 for now',
      kind: 'address',
      value: '518 Lindgatan 27\n Suite 12\n Falun\n Sweden 79130',
    },
    { text: 'Meet me at P.O. Box 481 on Friday', kind: 'address', value: 'P.O. Box 481' },
    {
      text: 'Return to PSC 0417, Box 9120\nAPO AE 09461',
      kind: 'address',
      value: 'PSC 0417, Box 9120\nAPO AE 09461',
    },
    { text: 'the ambulance went to ul. Polna 14, we heard', kind: 'address', value: 'ul. Polna 14' },
    {
      text: 'found at the corner of 12 Cobden Row and Mill Lane',
      kind: 'address',
      value: '12 Cobden Row and Mill Lane',
    },
    {
      text: 'collapsed on Cobden Street in front of the shop',
      kind: 'address',
      value: 'Cobden Street',
      level: 'warn',
    },
  ],
  ignores: [
    'ALT 412 AST 300, CRP 46, then Hb 98',
    'started 500 Paracetamol 1000 later',
    'seen by 2 of us in Bay 4 Bed 12',
    'a 12 Lead ECG and 2 Blood Cultures 30 minutes apart',
    'Level 3 Trauma Centre, Grade 2 Mitral Regurgitation',
    'Weber B, Salter Harris 2 in May 2024',
    'the corner of the mouth and the eye',
    'PEG day 3: 500 Nutrison, 1000 over 20 h',
  ],
  misses: [
    {
      text: 'the blue house past the chapel in Nant',
      kind: 'address',
      value: 'the blue house past the chapel',
    },
  ],
};
