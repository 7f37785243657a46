/** French ages in months or in words, said less closely. */
import { after, before, leftwards, rightwards, startOf } from '../../text/suggest/nearby';
import { wording } from '../../text/suggest/phrasing';
import { type Ages, ageGroup, window } from './age-words';
import { ageRung, CHILD_NOUN } from './ages-french-frame';
import { isFeminine } from './gender-french';
import type { Rung, Setting } from './ladder';
import { LOSS } from './loss';

export const SMALL_UNIT = /(\d+)\s?(mois|semaines?|jours?)$/iu;
/** "octogénaire" as a noun: "une octogénaire", "cet octogénaire". */
const AS_NOUN = leftwards("(une?|le|la|l['’]|cette|cet|ce|mon|ma|notre|d['’]une?|qu['’]une?)\\s*");

/** "nourrisson de 6 mois" → "nourrisson"; "de 5 semaines" → "de quelques semaines". */
export function smallAges(
  { text, fact: { start, end } }: Setting,
  ages: Ages,
  small: RegExpExecArray,
  dear: number,
): readonly Rung[] {
  const [, digits = '', unit = ''] = small;
  const plural = /mois/iu.test(unit) ? 'mois' : `${unit.replace(/s$/u, '')}s`;
  const count = Number(digits);
  const rungs: Rung[] = [];
  if (count > 1 && !(plural === 'mois' && count > 11)) {
    const part = plural === 'mois' ? 1 : plural === 'semaines' ? 1 / 6 : 1 / 12;
    rungs.push(
      ageRung(wording(text, start, end, `quelques ${plural}`), window(0, 0, part), LOSS.fiveYears * dear),
    );
  }
  const noun = before(text, start, CHILD_NOUN);
  const said = noun?.[1]?.toLowerCase();
  if (noun !== null && said !== undefined) {
    const from = startOf(noun, start) + said.length;
    const stage = /nourrisson/u.test(said)
      ? window(0, 1)
      : /nouveau/u.test(said)
        ? window(0, 0, 1 / 12)
        : window(0, Math.max(2, ages.to));
    rungs.push(ageRung(wording(text, from, end, ''), stage, LOSS.decade * dear));
  }
  return rungs;
}

/** "patiente octogénaire" → "patiente âgée", "chez un octogénaire" → "chez un patient âgé". */
export function inWords(setting: Setting, ages: Ages, dear: number): readonly Rung[] {
  const { text, fact, sex } = setting;
  const { start, end, words } = fact;
  if (!/(?:génaire|genaire|tenaire|centenaire|ntaine|vingtaine)/iu.test(words)) return [];
  const old = ages.from >= 90;
  const group = old ? null : ageGroup(ages);
  if (group === null && !old) return [];
  const loss = (LOSS.ageGroup - LOSS.decade) * dear;
  const effect = old ? window(80, 104) : (group?.ages ?? ages);
  const say = (feminine: boolean) =>
    old ? (feminine ? 'très âgée' : 'très âgé') : (group?.french(feminine) ?? '');
  if (/ntaine|vingtaine/iu.test(words)) {
    const lead = before(text, start, leftwards("(?:d['’]|,\\s*)"));
    const tail = after(text, end, rightwards(" d['’]années| passée| bien tassée"));
    const feminine = isFeminine(setting, startOf(lead, start));
    const space = /\s$/u.test(text.slice(0, startOf(lead, start))) ? '' : ' ';
    return [
      ageRung(
        wording(text, startOf(lead, start), end + (tail?.[0].length ?? 0), space + say(feminine)),
        effect,
        loss,
      ),
    ];
  }
  const article = before(text, start, AS_NOUN);
  if (article === null)
    return [ageRung(wording(text, start, end, say(isFeminine(setting, start))), effect, loss)];
  const word = (article[1] ?? '').toLowerCase();
  const feminine = /une$|^la$|^cette$|^ma$/u.test(word) || (/^l/u.test(word) && sex === 'female');
  const noun = feminine ? 'patiente' : 'patient';
  const lead = word === 'cet' ? 'ce' : /^l/u.test(word) ? (feminine ? 'la' : 'le') : (article[1] ?? '');
  return [
    ageRung(wording(text, startOf(article, start), end, `${lead} ${noun} ${say(feminine)}`), effect, loss),
  ];
}
