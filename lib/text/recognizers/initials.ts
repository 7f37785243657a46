import { isOrdinary } from '../lexicon/ordinary';
import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const INITIALS = "(?<value>[A-Z](?:[. -]{0,2}[A-Z]){0,3})(?![A-Za-z'\\d])(?!['-][A-Za-z])";
const AFTER_TITLE = new RegExp(
  `(?<![A-Za-z\\d.'-])(?:[Mm]me|MME|M(?:r|R)?|[Mm]lle|MLLE|Melle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Mrs|Ms|Miss|mr)(?![A-Za-z])(?<gap>\\.? {0,2})(?<particle>(?:[Dd]e (?:la )?|[Dd]u |[Dd]'|[Ll]e |[Ee]l |[Bb]en |[Vv]an )(?=[A-Z](?:\\.|[ ,;:)])))?${INITIALS}`,
  'dg',
);
/** Without a title the points must be there: "le patient A.B.", "enfant K. L.". */
const AFTER_PATIENT =
  /(?<![A-Za-z])(?:[Pp]atiente?|[Pp]te?|[Pp]at\.|[Dd]ame|[Hh]omme|[Ff]emme|[Ee]nfant|[Gg]arcon|[Ff]ille(?:tte)?|[Nn]ourrisson|[Bb]ebe|[Jj]eune|[Cc]hild|[Bb]oy|[Gg]irl|[Bb]aby|[Ii]nitiales?|[Ii]nitials?) ?[:(]? {0,2}(?<value>[A-Z][a-zA-Z]?\. ?-?[A-Z](?:\. ?-?[A-Z])?)(?=\.|[ ,;:)]|$)(?!\w)/dg;
/** "Pt JD, 54 ans", "initiales KL": without points an age or a word must say it. */
const BARE =
  /(?<![A-Za-z])(?:(?:[Pp]atiente?|[Pp]te?) (?<value>[A-Z]{2})(?=,? ?\(?\d{1,3} ?(?:ans|a|mois|yo|[FM]|y\/o)(?![A-Za-z]))|[Ii]nitiales?:? (?<named>[A-Z]{2,3})(?![A-Za-z])|[Ii]nitials:? (?<called>[A-Z]{2,3})(?![A-Za-z]))/dg;
/** "J.D., 45 ans", "H 29a M.K. (suivi …)": initials beside an age. */
const BEFORE_AGE =
  /(?<![A-Za-z.'-])(?<value>[A-Z][a-zA-Z]?\. ?-?[A-Z][a-z]?\.?(?: ?-?[A-Z]\.?)?)(?=,? ?\(?(?:\d{1,3} ?(?:ans|an|a|mois|m|sem|semaines|SA|sa|yo|y\/o|y|[FMH])(?![A-Za-z])|(?:[FHM]|née?|nee?) ?(?:le )?\d|(?:DDN|ddn|DOB|dob)(?![A-Za-z])))/dg;
/** "m.-c. d., 62 ans", "j. k. 40a": small letters where a sentence begins, points and all. */
const SMALL_BEFORE_AGE =
  /(?:^|\n|#[A-Za-z]{2,24} |[.:!?,;(] ?|(?<![a-z])(?:pte?|patiente?|pour|avec|de|chez) )(?<value>[a-z]\.(?: ?-? ?[a-z]\.){1,2})(?=,? ?\(?\d{1,3} ?(?:ans|a|mois)(?![a-z]))/dg;
const AFTER_AGE =
  /(?<=(?<![\d.,])\d{1,3} ?(?:ans|a|mois|yo),? )(?<value>[A-Z]\. ?-?[A-Z]\.(?: ?-?[A-Z]\.)?)(?=[ ,;:()]|$)/dg;
/** "mr p. 46 ans": all in small letters, so the age or a comma must follow. */
const SMALL =
  /(?<![a-z])(?:mr|mme|mlle|m\.|madame|monsieur) (?<value>[a-z])\.?(?=,? ?\d{1,3} ?(?:ans|a)(?![a-z])|, )/dg;
/** "Mme N. et son fils T.": a relative's initial, its point with it. */
const RELATIVE =
  /(?<![A-Za-z])(?:[Ss]on|[Ss]a|[Ll]eur|[Hh]is|[Hh]er|[Tt]heir) (?:fils|fille|mari|femme|mere|pere|frere|soeur|epoux|epouse|conjointe?|compagne|compagnon|bebe|son|daughter|wife|husband|mother|father|mum|brother|sister|baby) (?<value>[A-Z]\.)(?=[ ,;)]|$)/dg;
/** Degrees and measures that have points too. */
const DEGREE =
  /^(?:M\. ?D|R\. ?N|p\. ?o|i\. ?v|s\. ?c|i\. ?m|c\. ?-?a|p\. ?ex|e\. ?g|i\. ?e|B\. ?D|Q\. ?D|T\. ?A|R\. ?A|F\. ?C|I\. ?V|P\. ?O|I\. ?M|S\. ?C|G\. ?P|A\. ?T|E\. ?R|U\. ?S)/;
/** Whom a text calls X or Y is nobody. */
const PLACEHOLDER = /^(?:X|Y|Z|XX|XY|YY|ZZ|XXX|NN|MX|MY|MZ|DOB|DDN|IPP|NDA|MRN|NHS|NIR)$/;
/** Two letters that are no one's. */
const ABBREVIATION = /^(?:MX|MY|TB|DT|VS|CT|BK|HT|OH|TS|IV|PO|CF|BP|DM|AF|HF|CP|MS|ME|LD)$/;
/** "M. A été": one letter that is a word of French in capitals. */
const WORD_AFTER = /^ (?:ete|eu|un|une|presente|consulte|de|du|la|le)\b/;

export const initials: Recognizer = {
  name: 'initials',
  kinds: ['person'],
  description: 'Initials after a title ("Mme D.", "M. T.B.") or after "patient" ("patiente M.L.").',
  find(passage) {
    const found: Candidate[] = [];
    for (const pattern of [BEFORE_AGE, AFTER_AGE, SMALL, SMALL_BEFORE_AGE, RELATIVE]) {
      if (!passage.hasDigit && pattern !== SMALL && pattern !== RELATIVE) continue;
      for (const match of matches(pattern, passage.plain)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        if (span === undefined || DEGREE.test(value) || PLACEHOLDER.test(value.replace(/[. -]/g, '')))
          continue;
        if (pattern === SMALL && /[xyz]/.test(value)) continue;
        found.push({
          start: span.start,
          end: span.end - (value.endsWith('.') ? 1 : 0),
          kind: 'person',
          level: 'stop',
          confidence: 0.72,
          reason: 'initials',
          evidence: [pattern === SMALL ? 'title' : 'age', 'shape'],
        });
      }
    }
    for (const match of matches(BARE, passage.plain)) {
      const span = groupSpan(match, 'value') ?? groupSpan(match, 'named') ?? groupSpan(match, 'called');
      if (span === undefined) continue;
      const value = passage.plain.slice(span.start, span.end);
      if (
        PLACEHOLDER.test(value) ||
        ABBREVIATION.test(value) ||
        (match.groups?.value !== undefined && isOrdinary(value.toLowerCase()))
      )
        continue;
      found.push({
        ...span,
        kind: 'person',
        level: 'stop',
        confidence: 0.7,
        reason: 'initials',
        evidence: ['patient', 'shape'],
      });
    }
    for (const pattern of [AFTER_TITLE, AFTER_PATIENT]) {
      for (const match of matches(pattern, passage.plain)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        if (span === undefined || PLACEHOLDER.test(value.replace(/[. -]/g, ''))) continue;
        const gap = match.groups?.gap;
        // "M.D." may be a doctor's degree, "MA" no title and an initial.
        if (
          gap === '' ||
          (gap === '.' && match[0].startsWith('M.') && /^D$/.test(value) && passage.language === 'en')
        )
          continue;
        if (
          value === 'A' &&
          WORD_AFTER.test(passage.low.slice(span.end, span.end + 12)) &&
          pattern === AFTER_TITLE
        ) {
          if (!/^ (?:presente|consulte)/.test(passage.low.slice(span.end, span.end + 12))) continue;
        }
        found.push({
          start: span.start - (match.groups?.particle?.length ?? 0),
          end: span.end,
          kind: 'person',
          level: 'stop',
          confidence: pattern === AFTER_TITLE ? 0.85 : 0.75,
          reason: 'initials',
          evidence: [pattern === AFTER_TITLE ? 'title' : 'patient', 'shape'],
        });
      }
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Mme D., 54 ans, céphalées', kind: 'person', value: 'D' },
    { text: 'vu M. T.B. en consultation', kind: 'person', value: 'T.B' },
    { text: 'Mr J.K, 30 ans', kind: 'person', value: 'J.K' },
    { text: 'Monsieur H consulte', kind: 'person', value: 'H' },
    { text: 'Mme K. L. revient', kind: 'person', value: 'K. L' },
    { text: 'La patiente M.L., 30 ans', kind: 'person', value: 'M.L' },
    { text: 'J.D., 45 ans, toux', kind: 'person', value: 'J.D' },
    { text: 'H 29a N.K. (suivi addicto)', kind: 'person', value: 'N.K' },
    { text: 'mr p. 46 ans, asthénie', kind: 'person', value: 'p' },
    { text: 'Pte A.L., 28 a', kind: 'person', value: 'A.L' },
    { text: 'Pt JD, 54 ans, IDM', kind: 'person', value: 'JD' },
    { text: 'initiales KL, 40 ans', kind: 'person', value: 'KL' },
    { text: 'Mlle de V. : boulimie', kind: 'person', value: 'de V' },
    { text: 'J.B., 22M, sickle crisis', kind: 'person', value: 'J.B' },
    { text: 'Mrs B. was seen again', kind: 'person', value: 'B' },
    { text: 'avis svp. j.-c. b., 62 ans, BAV', kind: 'person', value: 'j.-c. b' },
    { text: 'J.-F. K. né le 6.5.16, TDAH', kind: 'person', value: 'J.-F. K' },
    { text: 'pte Ch. M. 36a, FIV3', kind: 'person', value: 'Ch. M' },
    { text: 'Mme N. et son fils T.', kind: 'person', value: 'T' },
    { text: 'un cas. V. P. F 52, amnésie', kind: 'person', value: 'V. P' },
  ],
  ignores: [
    'Mme X, 40 ans',
    'M. X. et Mme Y.',
    'Mme seule',
    'patiente HTA, 54 ans, pt DT 60 ans, pt TB 30 ans',
    'patient HTA, DNID',
    'HLA B27',
    'vitamine D.',
    'T.A. 12 ans après',
    'antibio p.o., 5 j ; i.v. 3 ans plus tôt ; p. ex. 12 ans',
    'mr x, 40 ans',
  ],
  misses: [],
};
