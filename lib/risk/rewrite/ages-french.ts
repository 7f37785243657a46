/** An age in French, said less closely: "de 86 ans" → "de 85 à 89 ans" → "octogénaire" → "âgée". */
import { before, leftwards, startOf } from '../../text/suggest/nearby';
import { wording } from '../../text/suggest/phrasing';
import { type Ages, ageGroup, childhood, decade, fiveYears, frenchDecade, window } from './age-words';
import { AT, ageRung, CHILD_NOUN, frameOf, GLUED_SEX } from './ages-french-frame';
import { inWords, SMALL_UNIT, smallAges } from './ages-french-words';
import { isFeminine } from './gender-french';
import type { Rung, Setting } from './ladder';
import { DECISIVE_AGE, LOSS } from './loss';

const PATIENT_OF = leftwards(
  '(une?|le|la|cette?|ce|ma|mon|notre|jeune)\\s+(patiente?|fille|garçon)(?:,?\\s*(?:âgée?|agée?)\\s+de\\s+|\\s+de\\s+)',
);
/** The rungs of an age in a French text; none where no wording fits. */
export function frenchAges(setting: Setting, ages: Ages): readonly Rung[] {
  const { text, fact, sex, ageMatters } = setting;
  const { start, end, words } = fact;
  const dear = ageMatters ? DECISIVE_AGE : 1;
  const small = SMALL_UNIT.exec(words);
  if (small !== null) return smallAges(setting, ages, small, dear);
  if (!/\d/u.test(words)) return inWords(setting, ages, dear);
  const frame = frameOf(setting);
  if (frame === null) return [];
  const rungs: Rung[] = [];
  const five = fiveYears(ages);
  if (ages.from >= 90) {
    const over = words.replace(/^.*?\d+\s?/u, '');
    const number = wording(
      text,
      start,
      end,
      /^ans?$/iu.test(over) || over === '' ? 'plus de 90 ans' : `>90 ${over}`,
    );
    rungs.push(ageRung(number, window(90, 104), LOSS.fiveYears * dear));
  } else if (five !== null && !(ages.from < 2)) {
    rungs.push(ageRung(frame.range(five.from, five.to), five, LOSS.fiveYears * dear));
  }
  const feminine = isFeminine(setting, frame.adjective('').edit.start);
  const ten = decade(ages);
  const decadeWord = ten === null || ages.from >= 90 ? undefined : frenchDecade(ten.from);
  if (ten !== null && decadeWord !== undefined) {
    // "F 42": a doctor writes "F 40-49 ans", and "F quadragénaire" never.
    const glued = GLUED_SEX.test(text.slice(Math.max(0, start - 8), start));
    const words = glued ? frame.range(ten.from, ten.to) : frame.adjective(decadeWord);
    rungs.push(ageRung(words, ten, LOSS.decade * dear));
  }
  const stage = childhood(ages);
  if (stage !== null) {
    const noun = before(text, start, CHILD_NOUN);
    const patient = before(text, start, PATIENT_OF);
    if (noun !== null) {
      const from = startOf(noun, start) + (noun[1]?.length ?? 0);
      rungs.push(ageRung(wording(text, from, end, ''), stage.ages, LOSS.decade * dear));
    } else if (patient !== null) {
      const from = startOf(patient, start) + (patient[1]?.length ?? 0) + 1;
      rungs.push(ageRung(wording(text, from, end, stage.french(sex)), stage.ages, LOSS.decade * dear));
    } else {
      const word = stage.french(sex);
      const comma = frame.adjective('').edit.start < start ? `, ${word}` : word;
      rungs.push(
        ageRung(
          frame.adjective(comma.replace(/^, /u, GLUED_SEX.test(text.slice(0, start)) ? '' : ', ')),
          stage.ages,
          LOSS.decade * dear,
        ),
      );
    }
  }
  const group = ageGroup(ages);
  if (group !== null && before(text, start, AT) === null)
    rungs.push(ageRung(frame.adjective(group.french(feminine)), group.ages, LOSS.ageGroup * dear));
  return rungs;
}
