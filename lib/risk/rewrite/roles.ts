/** A public role said less closely: "maire de Vernay" → "élu". */
import { fold } from '../../text/fold';
import { after, before, leftwards, rightwards, startOf } from '../../text/suggest/nearby';
import { wording } from '../../text/suggest/phrasing';
import type { Rung, Setting } from './ladder';
import { LOSS } from './loss';

const ELECTED =
  /^(?:ancien(?:ne)? |ex-)?(?:premiere? )?(?:maire|adjoint|depute|senat|conseill|vice-president|president(?:e)? (?:de la communaute|du conseil))/;
const ELECTED_EN =
  /^(?:former |ex-|deputy )?(?:mayor|mp(?![a-z])|msp|councillor|town councillor|senator|congress|member of parliament|(?:parish|county|borough|city|district) (?:councillor|commissioner))/;
/** Elected people of any kind, to one digit of a table that was read: 567,222 mandates. */
const MANDATES = 567_222 / 69_000_000;
const SPORT =
  /^(?:ancien(?:ne)? |ex-)?(?:gardien(?:ne)? de but|joueu|footballeu|rugbyman|handballeu|basketteu|cyclist|skieu|nageu|(?:vice-)?champion|medaill|capitaine de l'equipe|entraineu)/;
const SPORT_EN =
  /^(?:former )?(?:goalkeeper|striker|player|captain (?:of|for)|(?:world )?champion|olympian|paralympian)/;
/** Of a hundred thousand people, those whose work is sport: an order of magnitude. */
const SPORTS = 0.002;
/** "championne de France 2025": the year goes with the title. */
const YEAR = /^ (?:19|20)\d\d(?!\d)/u;
const OF = leftwards("(?:du|de la|d['’]une?)\\s+");
const INSERTED = /,\s*(?:(?:an?|the|le|la|une?)\s+|l['’])$/iu;
const CLOSES = rightwards('\\s*(?:[,.;:!?)]|$)');
const APPOSED = leftwards(
  "(?:ans?|\\d ?a|[,(:]|patiente?|homme|femme)\\s*,?\\s*|(?:est|était)\\s+(?:la\\s+|le\\s+|une?\\s+|l['’])?",
);
const IS = leftwards("(?:est|était)\\s+(?:la\\s+|le\\s+|une?\\s+|l['’])?");
const ARTICLE = leftwards("(?:(le|un|ce|mon|notre)|(la|une|cette|ma)|(l['’]))\\s*");
const ARTICLE_EN = leftwards('(?:the|an?|our|my)\\s+');
const FEMININE = /(?:ère|euse|trice|ée|ente|ointe|mairesse)(?: |$)/u;

/** Elected people lose their office and their place; others follow what `suggest` says. */
export function widerRoles(setting: Setting): readonly Rung[] {
  const { text, language, fact, sex } = setting;
  const { start, end, words } = fact;
  const { low } = fold(words);
  const apposed = apposition(setting);
  const out: readonly Rung[] = apposed === null ? [] : [apposed];
  const made = (from: number, said: string, share = MANDATES): readonly Rung[] => {
    const year = YEAR.exec(text.slice(end, end + 6))?.[0].length ?? 0;
    const suggestion = wording(text, from, end + year, said);
    const effect = { by: 'share', share } as const;
    return [...out, { edit: suggestion.edit, says: suggestion.text, effect, anchor: false, loss: LOSS.role }];
  };
  if (language === 'en') {
    if (SPORT_EN.test(low)) return made(start, 'athlete', SPORTS);
    if (!ELECTED_EN.test(low)) return out;
    const owned = before(text, start, ARTICLE_EN);
    const politician = `${/^(?:former|ex)/.test(low) ? 'former ' : ''}local politician`;
    return made(startOf(owned, start), owned === null ? politician : `a ${politician}`);
  }
  const is = before(text, start, IS);
  const article = before(text, start, ARTICLE);
  if (SPORT.test(low)) {
    const woman =
      article?.[2] !== undefined || FEMININE.test(words.toLowerCase()) || /championne|medaillee/.test(low);
    return made(start, woman ? 'sportive' : 'sportif', SPORTS);
  }
  if (!ELECTED.test(low)) return out;
  const of = before(text, start, OF);
  if (of !== null) return made(startOf(of, start), 'd’un élu local');
  const feminine =
    article?.[2] !== undefined ||
    FEMININE.test(words.toLowerCase()) ||
    (article?.[1] === undefined && sex === 'female');
  const former = /^(?:ancien|ex)/.test(low);
  const noun = `${former ? (feminine ? 'ancienne ' : 'ancien ') : ''}${feminine ? 'élue locale' : 'élu local'}`;
  if (is !== null) return made(startOf(is, start) + (/^\S+\s+/u.exec(is[0])?.[0].length ?? 0), noun);
  if (article !== null) return made(startOf(article, start), `${feminine ? 'une' : 'un'} ${noun}`);
  return before(text, start, APPOSED) === null ? out : made(start, noun);
}

/** ", a vicar in Ludlow,": the whole apposition goes. */
function apposition({ text, fact }: Setting): Rung | null {
  const lead = before(text, fact.start, INSERTED);
  if (lead === null || after(text, fact.end, CLOSES) === null) return null;
  const edit = { start: startOf(lead, fact.start), end: fact.end, text: '' };
  return { edit, says: '', effect: null, anchor: false, loss: LOSS.noRole - 0.1 };
}
