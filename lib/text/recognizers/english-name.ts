import { recall, spread } from '../english-name-company';
import { aged, households, inverted, paired, speakers, uncapitalised } from '../english-name-forms';
import { NOTED, type Reading, readRun, SURE } from '../english-name-reading';
import { runs } from '../english-name-runs';
import { mayBeEnglish, tokensOf } from '../english-tokens';
import { sayingOf } from '../lexicon/phrases';
import { isSurname } from '../lexicon/surnames';
import { isPlaceReading } from '../names/evidence';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "Postman, 52,", "Triplets aged 4": who the patient is, not a name; "Baker" may be one. */
const isTrade = (word: string): boolean =>
  /^(?:triplets?|quadruplets?|congress(?:man|woman)|senator|mayor)$/.test(word) ||
  (sayingOf('trades', word) !== null && !isSurname(word));

/** "Amox R  Fosfo S  Nitrofu S": what a germ is resistant or susceptible to. */
const SUSCEPTIBLE = /^(?:[A-Z][a-z]{2,12} {1,3}[RSI](?:\.? {1,3}|\.?$)){2,6}$/;

export const englishName: Recognizer = {
  name: 'english-name',
  kinds: ['person', 'professional'],
  description:
    'Names in an English text, known to the lexicon or not: shape, the words around ("her son …", "… refuses"), lists, own lines, what was named before.',
  find(passage) {
    if (!mayBeEnglish(passage)) return [];
    const strict = passage.language !== 'en';
    const readings: Reading[] = [];
    for (const run of runs(tokensOf(passage), passage.plain)) {
      // "M. SANCHEZ": a French title, not an initial.
      const titled =
        strict && run[0]?.word === 'm' && run.some(({ kind, word }) => kind === 'upper' && word.length > 3);
      const reading = readRun(passage, titled ? run.slice(1) : run, strict);
      if (reading) readings.push(reading);
    }
    spread(passage, readings);
    recall(readings);
    const found: Candidate[] = [...inverted(passage), ...paired(passage), ...speakers(passage)];
    found.push(...aged(passage));
    if (!strict) found.push(...households(passage));
    if (!strict) found.push(...uncapitalised(passage, tokensOf(passage)));
    for (const { start, end, score, evidence, staff, words } of readings) {
      if (isPlaceReading(passage, { start, end }) || SUSCEPTIBLE.test(passage.plain.slice(start, end)))
        continue;
      if (score < NOTED || (words.length === 1 && isTrade(words[0] ?? ''))) continue;
      found.push({
        start,
        end,
        kind: staff ? 'professional' : 'person',
        level: score >= SURE && !staff ? 'stop' : 'warn',
        confidence: Math.min(0.9, 0.2 + score * 0.7),
        reason: staff ? 'colleague-name' : 'full-name',
        evidence,
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Her carer told me that Orsolya refuses the hoist', kind: 'person', value: 'Orsolya' },
    { text: 'I spoke to Tendai Mukwashi about the scan', kind: 'person', value: 'Tendai Mukwashi' },
    { text: 'Bloods for Ljiljana P. Brekalo are back', kind: 'person', value: 'Ljiljana P. Brekalo' },
    { text: 'My name is Yuvraj and I cough', kind: 'person', value: 'Yuvraj' },
    { text: 'What is the name? Ottoline Fearnhough', kind: 'person', value: 'Ottoline Fearnhough' },
    { text: 'His mum Temperance and dad Kwadwo are carriers', kind: 'person', value: 'Kwadwo' },
    { text: 'Zdenka’s daughter phoned the ward', kind: 'person', value: 'Zdenka' },
    { text: 'Seen with Emeka, 14, and his aunt', kind: 'person', value: 'Emeka' },
    { text: 'The kids are: Anwen, Ifan and Tegwen', kind: 'person', value: 'Tegwen' },
    { text: '"She never sleeps," says Abernethy.', kind: 'person', value: 'Abernethy' },
    {
      text: 'Sonographer: B. Trevanion\nAll is well with the baby',
      kind: 'professional',
      value: 'B. Trevanion',
      level: 'warn',
    },
    { text: 'Op note for Quarshie-Bond, T: margins clear', kind: 'person', value: 'Quarshie-Bond, T' },
    { text: 'May is 92 and wants to drive', kind: 'person', value: 'May', lang: 'en' },
    { text: 'her carer Destiny has been crushing them', kind: 'person', value: 'Destiny', lang: 'en' },
    { text: 'Will, 45M, ETOH', kind: 'person', value: 'Will', lang: 'en' },
    {
      text: 'typo on the list: Jahmar "Jelly" Prendergrass, 12',
      kind: 'person',
      value: 'Jahmar "Jelly" Prendergrass',
    },
    { text: 'the Oakenshaft family, 3 kids w/ scabies', kind: 'person', value: 'Oakenshaft' },
    { text: 'are the Abernethwick twins back?', kind: 'person', value: 'Abernethwick' },
    { text: 'The chart says GRIMSHAW, Peter ; 17 y', kind: 'person', value: 'GRIMSHAW, Peter' },
  ],
  ignores: [
    'Postman, 52, heel pain. Triplets aged 4, all three itch',
    'Started on Entresto, then Farxiga and Verquvo on top',
    'Humira, Stelara and Rinvoq all failed. Skyrizi next?',
    'Great talk at the Munich meeting by the Karolinska team',
    'Hawkins Kennedy positive, Neer positive. Inject?',
    'Crohn or Behcet, Whipple or Wilson? Marfan and Turner are out',
    'The Lancet paper and the NICE guidance disagree with the Boston Scientific leaflet',
    'BOAST says 72h, UKHSA says no. Signed DNACPR. Dependent 79M.',
    'Prolia, T score down. Suboxone, X-waiver gone. Gout, 55M. Graves’, 34F',
    'Happy New Year to all at the coal face. See you in January.',
    'Seen on Monday in Glasgow, then Edinburgh. Metformin stopped.',
    'Grant, Frank, Will and Mark are verbs, too. An anaesthetist says no. Anaesthetist says yes.',
    'FeNO cut-offs explained? The limit is 50, and rising.',
    'Apple Watch says AF. Does it change what you do?',
  ],
  misses: [{ text: 'Then Zephorin, of all people', kind: 'person', value: 'Zephorin' }],
};
