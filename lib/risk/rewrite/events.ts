/** A piece of news said less closely: "l’accident du TGV d’Eckwersheim" → "un accident"; "premier cas français de" → "cas de". */
import { fold } from '../../text/fold';
import { firstCase } from '../../text/suggest/first-case';
import { after, before, leftwards, rightwards, startOf } from '../../text/suggest/nearby';
import { wording } from '../../text/suggest/phrasing';
import type { Rung, Setting } from './ladder';
import { LOSS } from './loss';

const KINDS: readonly (readonly [happened: RegExp, french: string, english: string])[] = [
  [/accident|collision|crash|deraillement|carambolage|derailment|pile/, 'un accident', 'an accident'],
  [/explosion/, 'une explosion', 'an explosion'],
  [/incendie|fire|blaze/, 'un incendie', 'a fire'],
  [
    /attentat|attaque|fusillade|tuerie|prise d'otage|attack|shooting|stabbing|bombing|terror|bataclan|rixe|braquage|massacre|siege/,
    'une agression',
    'an assault',
  ],
  [/noyade|naufrage|drown|ferry/, 'une noyade', 'a drowning accident'],
  [/intoxication|poisoning|leak|spill/, 'une intoxication', 'poisoning'],
  [
    /inondation|avalanche|seisme|tremblement|cyclone|ouragan|tempete|coulee|glissement|eboulement|flood|earthquake|landslide|tornado|hurricane|wildfire/,
    'une catastrophe naturelle',
    'a natural disaster',
  ],
  [/effondrement|collapse/, 'un effondrement', 'a collapse'],
];
/** Who was there: "rescapé de l’", "victime de la". */
const VICTIM_FR = leftwards(
  "(?:(?:le\\s+|la\\s+)?(?:seule?|unique|dernière?|dernier)\\s+)?((?:rescapé|survivant|victime|blessé|témoin|impliqué)e?s?)\\s+(?:(?:de|dans|lors de)\\s+(?:la\\s+|l['’]|cet?\\s+|les\\s+)?|d['’]|du\\s+|des\\s+)",
);
/** "de sa mutation", "of his mutation", closed. */
const OF_THEIRS = rightwards(
  ' (?:de (?:sa|son|cette|ce|cet|leur)|of (?:his|her|their|this)) \\p{L}+(?: \\p{L}+){0,2}(?=\\s*(?:[:,.;)]|$))',
);
const APPOSED = /,\s*(?:(?:the|le|la)\s+)?$/iu;
/** "au Bataclan": in what happened there; "était au Bataclan": lived through it. */
const AT = leftwards("(?:au|aux|à(?: la| l['’])?|dans(?: la| le| l['’])?)\\s*");
const WAS_AT = leftwards(
  "(était|étaient|was|were)\\s+(?:(?:au|aux|à|dans|at)(?:\\s+(?:la|le|the)\\s|\\s+l['’]|\\s))",
);
const VICTIM_EN = leftwards('((?:survivors?|victims?|injured)(?:\\s+of|\\s+in)?)\\s+(?:the\\s+|an?\\s+)?');
const ARTICLE_FR = leftwards("(?:(?:un|une|le|la|cet|cette)\\s+|l['’])");
/** Where it was, behind the finding: "d’Eckwersheim", "à Nice". */
const WHERE =
  /^ (?:de |d['’]|du |des |à |au |aux |en |in |at |of )(?:la |l['’]|the )?\p{Lu}[\p{L}'’-]{1,30}(?:[ -]\p{Lu}[\p{L}'’-]{1,20}){0,2}(?: (?:en |of )?(?:19|20)\d\d)?/u;
const SINCE = /^(?: (?:depuis|since))? (?:19|20)\d\d(?!\d)/u;
/** "car scolaire accidenté à …". */
const VEHICLE =
  /^(?:l['’]|le |la )?(car|bus|train|avion|hélicoptère|bateau|téléphérique|autocar|minibus|manège|camion|planeur|chalutier|ferry|voilier)(?: \p{Ll}+)? (?:accident|renvers|tomb|écras|déraill|coul|chavir|échou|percut|disparu|crash|incendi)/iu;
const ARTICLE_BEFORE_FIRST = leftwards('(?:(le|un|ce)|(la|une|cette)|(the|an?))\\s+');

/** What stays true of the patient; the rest comes from `suggest`. */
export function widerEvents({ text, language, fact }: Setting): readonly Rung[] {
  const { start, words } = fact;
  const made = (from: number, to: number, said: string): readonly Rung[] => {
    const suggestion = wording(text, from, to, said);
    return [{ edit: suggestion.edit, says: suggestion.text, effect: null, anchor: false, loss: LOSS.event }];
  };
  const first = firstCase(words);
  if (first !== null) {
    const behind = fact.end + (SINCE.exec(text.slice(fact.end, fact.end + 16))?.[0].length ?? 0);
    const { noun, words: own } = first;
    // "Garçon de 7 ans, premier cas en France de sa mutation :" says nothing once it is no first case.
    const theirs = after(text, behind, OF_THEIRS);
    const comma = before(text, start, APPOSED);
    if (theirs !== null && comma !== null) {
      const edit = { start: startOf(comma, start), end: behind + theirs[0].length, text: '' };
      return [{ edit, says: '', effect: null, anchor: false, loss: LOSS.event }];
    }
    const inside = /^(?:the|le|la|l['’]|du|de la|un des|one of the)\s*/iu.exec(words)?.[0] ?? '';
    const lead = before(text, start, ARTICLE_BEFORE_FIRST);
    const indefinite =
      language === 'en' ? 'a ' : /e$/iu.test(noun) && !/malade/iu.test(noun) ? 'une ' : 'un ';
    if (inside !== '' && /^(?:du|de la)/iu.test(inside)) return made(start, behind, `d’${indefinite}${own}`);
    if (inside !== '') return made(start, behind, indefinite + own);
    if (lead !== null && (lead[3] ?? lead[1] ?? lead[2] ?? '') !== '')
      return made(startOf(lead, start), behind, indefinite + own);
    return made(start, behind, own);
  }
  const { low } = fold(words);
  const vehicle = VEHICLE.exec(words)?.[1];
  if (vehicle !== undefined && language === 'fr') {
    const lead = before(text, start, leftwards("(?:du|de la|de l['’])\\s*"));
    return made(
      startOf(lead, start),
      fact.end,
      `${lead === null ? '' : 'd’'}un ${vehicle.toLowerCase()} accidenté`,
    );
  }
  const kind = KINDS.find(([happened]) => happened.test(low));
  if (kind === undefined) return [];
  const end = fact.end + (WHERE.exec(text.slice(fact.end, fact.end + 80))?.[0].length ?? 0);
  const [, french, english] = kind;
  const was = before(text, start, WAS_AT);
  if (was !== null) {
    const lived = /ent$/iu.test(was[1] ?? '') ? 'ont vécu' : 'a vécu';
    return made(
      startOf(was, start),
      end,
      language === 'en' ? `lived through ${english}` : `${lived} ${french}`,
    );
  }
  if (language === 'en') {
    const victim = before(text, start, VICTIM_EN);
    if (victim !== null) return made(startOf(victim, start), end, `${victim[1]} ${english}`);
    const article = before(text, start, leftwards('(?:the|an?)\\s+'));
    const led = article !== null || before(text, start, leftwards('(?:from|in|after|by|of)\\s+')) !== null;
    const tail = /(?:survivors?|victims?)$/iu.exec(words)?.[0];
    return made(
      startOf(article, start),
      end,
      tail === undefined
        ? led
          ? english
          : english.replace(/^an? /u, '')
        : `${english.replace(/^an? /u, '')} ${tail}`,
    );
  }
  const victim = before(text, start, VICTIM_FR);
  if (victim !== null) {
    const who = (victim[1] ?? '')
      .replace(/^(r)escapé|^(s)urvivant/iu, (word) => (/^[A-Z]/u.test(word) ? 'Victime' : 'victime'))
      .replace(/^victimee/iu, (word) => word.slice(0, -1));
    return made(startOf(victim, start), end, `${who} d’${french}`);
  }
  const article = before(text, start, ARTICLE_FR);
  if (article !== null) return made(startOf(article, start), end, french);
  const at = before(text, start, AT);
  if (at !== null) return made(startOf(at, start), end, `dans ${french}`);
  const of = before(text, start, leftwards('(?:du|des)\\s+'));
  if (of !== null) return made(startOf(of, start), end, `d’${french}`);
  return made(start, end, french.replace(/^une? /u, ''));
}
