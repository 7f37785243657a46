import { isEnglishWord } from '../english-words';
import type { Span } from '../finding';
import { isEponym } from '../lexicon/eponyms';
import { isOrdinary } from '../lexicon/ordinary';
import { after, before, groupSpan, matches, ocrDigits } from '../matching';
import type { Passage } from '../passage';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const YEARS =
  /(?<![\d.,/a-z-])(?:[hfm](?= ?\d))? ?(?<value>(?:\d{1,3}|\d[lio]) ?(?:ans|an|a(?![a-z'])|yo|y\/o|y\.o\.?|y(?![a-z])|years?[ -]old|-years?-old|-year-old|year olds?))(?![a-z])/dg;
const MONTHS =
  /(?<![\d.,/a-z-])(?<value>\d{1,2} ?(?:mois|semaines|jours|months?[ -]old|weeks?[ -]old|days?[ -]old|-months?-old|mo(?![a-z])))(?![a-z])/dg;
const LETTERED = /(?<![a-z\d])(?:[fhm])(?<value>\d{1,3} ?a(?:ns)?)(?![a-z])/dg;
const SLASHED =
  /(?<![a-z\d/])[mfh][/ ]?(?<value>\d{2,3})(?![\da-z%°/.,-])(?! ?(?:mg|ml|kg|cm|mm|%|x|bpm|sa))/dg;
/** "H95 HTA", "F94, chute": at the head of a post or of a sentence only, since H95 and F94 are codes as well. */
const HEAD =
  /(?:^|\n|#[a-z]{3,24} |\. |(?<![a-z])(?:pte?|patiente?|residente?|chez une?|un|une|mr|mme|ma|mon|pour une?) )[hf] ?(?<value>9\d|10\d|11[0-5])(?= ?(?:,|\(|[a-z]{2}))(?! ?(?:mg|ml|kg|cm|mm|bpm|sa|et [hf]|codage|cim))/dg;
/** "Mme Quilliam, 97, autonome", "Bertie, 101, chops wood": a name, then the bare age. */
const NAMED =
  /(?<![A-Za-z])(?<name>[A-Z][A-Za-z'-]{2,20}),? \(?(?<value>9\d|10\d|11[0-5])(?=(?:,|\)| ?[;.])(?! ?\d))(?!\. ?\d)/dg;
/** Said without a figure, or of the year that runs. */
const SAID =
  /(?<![a-z])(?<value>(?:dans|de) (?:sa|son|leur) (?:9\d|1[01]\d) ?e(?:me)? annee|(?:dans|de) sa (?:quatre-vingt-[a-z]{4,8}|centi)(?:eme)? annee|(?:super)?centenaires?|nonagenaires?|(?:dans|a passe|depasse) (?:la|les) (?:nonantaine|quatre-vingt-dix ans)|presque cent(?:enaire| ans)|(?:in|into) (?:his|her|their) (?:late |early |mid-? ?)?(?:nineties|90'?s|hundreds)|nonagenarians?|(?:super)?centenarians?|(?:9\d|1[01]\d)(?:st|nd|rd|th) (?:birthday|year)|(?:her|his) telegram from the (?:king|queen)|(?:(?:ses|leurs) )?(?:9\d|1[01]\d) (?:printemps|bougies|berges|balais|piges)|ses (?:9\d|1[01]\d) ans|(?<=(?:d'avoir|va avoir|aura|a eu) )(?:9\d|1[01]\d)(?=[ ,.;!?)]|$)(?! ?ans)(?! ?(?:%|cas|patients|mg|ml|de |d'))|(?:9\d|1[01]\d)(?:e|eme) anniversaire)(?![a-z])/dg;
/** No age above 89 is told without one of these. */
const ANY_OLD = /9\d|1[01]\d|cent|nona|ninet|vingt|hundred|telegram/;
const WORD_ALONE = /^(?:super)?(?:centenaires?|nonagenaires?|nonagenarians?|centenarians?)$/;
const FIGURE_BESIDE = /(?:9\d|1[01]\d) ?(?:ans|a|yo|y\/o|years|,|\)|$)/;
/** Above 89 in words. */
const IN_WORDS =
  /(?<![a-z])(?<value>(?:quatre[- ]vingts?[- ](?:dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)|nonante(?:[- ](?:et[- ]un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|cent(?: (?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix))?|ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one hundred(?: and (?:one|two|three|four|five))?)[ -](?:ans|years?(?:[ -]old)?))(?![a-z])/dg;
const LABELLED = /(?<![a-z])(?:age|agee?|aged|turned)(?: de| of)? ?[:=]? ?(?<value>\d{1,3})(?![\d.,/a-z])/dg;
/** Time gone by, not an age. */
const DURATION =
  /(?:depuis|pendant|durant|il y a|en|sur|apres|avant|plus de|moins de|environ|dans|pour|tous les|toutes les|suivi de|duree de|for|since|over|past|last|in|every|within|ago|after|de suivi|arret de|evoluant|quelques|recul(?: de)?|de) {1,2}$/;
const AFTER_DURATION =
  /^ ?(?:de (?:suivi|recul|traitement|evolution|tabac|vie commune|mariage|carriere|chimio)|d'(?:evolution|anciennete|arret|antibio)|plus tard|auparavant|avant|apres|ago|later|of (?:follow|treatment)|history|post)/;
const OF_A_PERSON =
  /(?:patiente?|doyenne?|centenaire|residente?|pensionnaire|veuve?|retraitee?|nonagenaire|habitante?|homme|femme|garcon|fille|dame|monsieur|enfant|bebe|nourrisson|adolescente?|jeune|age|agee|fils|soeur|frere|mere|pere|man|woman|boy|girl|child|baby|infant|h|f|m) (?:agee? )?de {1,2}$/;

const written = (passage: Passage, span: Span): string => {
  const { start, end } = passage.inText(span);
  return passage.text.slice(start, end).normalize('NFC');
};

export const age: Recognizer = {
  name: 'age',
  kinds: ['age'],
  description: 'Ages ("H 67 ans", "F35a", "6 months old"); above 89 they are a note, below they only count.',
  find(passage) {
    const { low, plain, hasDigit } = passage;
    const found: Candidate[] = [];
    const old = (span: Span, evidence: string): void => {
      found.push({
        ...span,
        kind: 'age',
        level: 'warn',
        confidence: 0.8,
        reason: 'age-over-89',
        evidence: [evidence],
      });
    };
    if (/vingt|nonante|cent|ninety|hundred/.test(low)) {
      for (const match of matches(IN_WORDS, low)) {
        const span = groupSpan(match, 'value');
        const lead = span ? before(low, span.start, 28) : '';
        if (span && (!DURATION.test(lead) || OF_A_PERSON.test(lead)))
          found.push({
            ...span,
            kind: 'age',
            level: 'warn',
            confidence: 0.8,
            reason: 'age-over-89',
            evidence: ['words'],
          });
      }
    }
    const mayBeOld = ANY_OLD.test(low);
    for (const match of mayBeOld ? matches(SAID, low) : []) {
      const span = groupSpan(match, 'value');
      // "centenaire (101 ans)": the figure says it.
      const told = span
        ? FIGURE_BESIDE.test(`${before(low, span.start, 24)}|${after(low, span.end, 24)}`)
        : true;
      if (span && !(told && WORD_ALONE.test(match.groups?.value ?? ''))) old(span, 'said');
    }
    if (!hasDigit) return found;
    for (const match of mayBeOld ? matches(HEAD, low) : []) {
      const span = groupSpan(match, 'value');
      if (span) old(span, 'head');
    }
    for (const match of mayBeOld ? matches(NAMED, plain) : []) {
      const span = groupSpan(match, 'value');
      const name = (match.groups?.name ?? '').toLowerCase();
      // "Sats, 94," and "TA, 95," are no names.
      if (
        span &&
        // "Saint-Denis (93)": a département.
        !/^\(9[0-5]\)/.test(plain.slice(span.start - 1, span.end + 1)) &&
        !isOrdinary(name) &&
        !isEnglishWord(name) &&
        !isEponym(name) &&
        !/^[A-Z]{2,5}$/.test(match.groups?.name ?? '')
      )
        old(span, 'name');
    }
    const add = (pattern: RegExp, evidence: string, unit: boolean): void => {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        const value = match.groups?.value ?? '';
        const number = Number(ocrDigits(/^\d[\dlio]*/.exec(value)?.[0] ?? value));
        if (span === undefined || number > 119 || (evidence === 'sex' && number < 10)) continue;
        // "105 à": the accent is off in the fold.
        if (value.endsWith('a') && /à$/i.test(written(passage, span))) continue;
        const lead = before(low, span.start, 28);
        if (unit && DURATION.test(lead) && !OF_A_PERSON.test(lead)) continue;
        if (unit && AFTER_DURATION.test(after(low, span.end, 24))) continue;
        const isOld =
          number > 89 &&
          !(evidence === 'sex' && /^\d+$/.test(value) && low[span.start - 1] !== '/') &&
          /ans|an|a$|y|^\d+$/.test(value) &&
          !/mo|sem|jour|week|day/.test(value);
        found.push({
          ...span,
          kind: 'age',
          level: isOld ? 'warn' : 'count',
          confidence: 0.8,
          reason: isOld ? 'age-over-89' : 'age',
          evidence: [evidence],
        });
      }
    };
    add(YEARS, 'unit', true);
    add(MONTHS, 'unit', true);
    add(LETTERED, 'sex', false);
    add(SLASHED, 'sex', false);
    add(LABELLED, 'label', false);
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'patiente de 93 ans, chute', kind: 'age', value: '93 ans' },
    { text: 'nonagénaire de quatre-vingt-douze ans', kind: 'age', value: 'quatre-vingt-douze ans' },
    { text: 'F93a confuse', kind: 'age', value: '93a' },
    { text: 'ma doyenne de 103 ans', kind: 'age', value: '103 ans' },
    { text: 'TEODOR 9l ans M', kind: 'age', value: '9l ans' },
    { text: '#DocTocToc H95 HTA 19/10 asympto', kind: 'age', value: '95' },
    { text: 'Mme Quilliam, 97, autonome', kind: 'age', value: '97' },
    { text: 'Bertie, 101, chops his own wood', kind: 'age', value: '101' },
    { text: 'elle est dans sa 93e année', kind: 'age', value: 'dans sa 93e année' },
    { text: 'à 93 berges il grimpe encore', kind: 'age', value: '93 berges' },
    { text: 'elle vient d’avoir 96, vit seule', kind: 'age', value: '96' },
    { text: 'ma centenaire préférée a chuté', kind: 'age', value: 'centenaire' },
    { text: 'a lady in her nineties, off legs', kind: 'age', value: 'in her nineties' },
    { text: 'vient de fêter ses 100 ans, confuse', kind: 'age', value: 'ses 100 ans' },
    { text: '94 y/o man', kind: 'age', value: '94 y/o' },
    { text: 'H 67 ans HTA', kind: 'age', value: '67 ans', level: 'count' },
    { text: 'F40a avec nausées', kind: 'age', value: '40a', level: 'count' },
    { text: 'a 35-year-old woman', kind: 'age', value: '35-year-old', level: 'count' },
    { text: 'nourrisson 6 mois', kind: 'age', value: '6 mois', level: 'count' },
  ],
  ignores: [
    'depuis 95 ans',
    'SpO2 98 %, FC 92',
    'H 67 ans',
    'F35a',
    'M/45',
    'suivi de 96 mois',
    'poids 95 kg',
    'G3P2',
    'CA 125 à 95',
    'codes H95 et F94, CIM F95.1',
    'HR 98, FC, 92, puis ferritine, 95, normale',
    'the mid nineties guideline, en 1995, dans les années 90',
  ],
  misses: [{ text: 'elle fêtera son siècle', kind: 'age', value: 'siècle' }],
};
