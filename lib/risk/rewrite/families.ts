/** Family and origin said less closely: "triplés" → "grossesse multiple", "sa jumelle" → "sa sœur", "sénégalais" → "d’origine africaine". */
import type { Suggestion } from '../../text/finding';
import { fold } from '../../text/fold';
import { after, before, leftwards, rightwards, startOf } from '../../text/suggest/nearby';
import { wording } from '../../text/suggest/phrasing';
import type { Rung, Setting } from './ladder';
import { LOSS } from './loss';

const TWINS = 0.034;

const kept = (suggestion: Suggestion, share: number | null, loss: number): Rung => ({
  edit: suggestion.edit,
  says: suggestion.text.trim(),
  effect: share === null ? null : { by: 'share', share },
  anchor: false,
  loss,
});

const PREGNANT_WITH = leftwards(
  "(?:enceinte|grossesse)\\s+(?:de|d['’]une grossesse de|avec)\\s+(?:ses\\s+)?",
);
const PREGNANT_EN = leftwards('(?:pregnant|pregnancy)\\s+(?:with|of)\\s+');
const SMALL = rightwards('\\s+(?:(?:âgée?s?\\s+)?de\\s+)?\\d{1,2}\\s?(?:mois|semaines|jours)');

/** What stays true of a family when what is rare about it goes; the rest comes from `suggest`. */
export function widerFamilies({ text, language, fact }: Setting): readonly Rung[] {
  const { start, end, words } = fact;
  const { low } = fold(words);
  const say = (from: number, to: number, said: string, share: number | null = null): readonly Rung[] => [
    kept(wording(text, from, to, said), share, LOSS.family),
  ];
  if (language === 'en') {
    if (/triplet|quadruplet|quintuplet|twins/.test(low)) {
      if (before(text, start, PREGNANT_EN) !== null) return say(start, end, 'multiples', TWINS);
      if (!/\d/.test(low)) return say(start, end, 'siblings');
    }
    if (/^(?:identical )?twin$/.test(low))
      return after(text, end, rightwards(' (?:brothers?|sisters?|boys?|girls?|bab)')) === null
        ? say(start, end, 'sibling')
        : [];
    const count = /^(?:\d+|[a-z]+) (children|kids|siblings)/.exec(low)?.[1];
    return count === undefined || /\d+.*\d/.test(low) ? [] : say(start, end, `several ${count}`);
  }
  if (/tripl|quadrupl|quintupl|jumeaux|jumelles/.test(low)) {
    const pregnant = before(text, start, PREGNANT_WITH);
    if (pregnant !== null) {
      const noun = /^grossesse/iu.test(pregnant[0]);
      return say(
        startOf(pregnant, start),
        end,
        noun ? 'grossesse multiple' : 'enceinte d’une grossesse multiple',
        TWINS,
      );
    }
    const small = /(?:mois|semaines?|jours?)$/.test(low)
      ? end
      : end + (after(text, end, SMALL)?.[0].length ?? 0);
    if (/(?:mois|semaines?|jours?)$/.test(low) || small > end) return say(start, small, 'nourrissons', 0.03);
    if (/eaux$|elles$|es$/.test(low)) return say(start, end, 'enfants');
  }
  if (/^jumeau$|^jumelle$/.test(low)) return say(start, end, low === 'jumeau' ? 'frère' : 'sœur');
  if (/^(?:mere|pere) (?:celibataire|porteuse)$/.test(low))
    return say(start, end, words.split(/\s/u)[0] ?? '');
  if (/^veu/.test(low)) return [];
  const count = /^(?:\d+|[a-z]+) (enfants|freres|soeurs)$/.exec(low)?.[1];
  if (count !== undefined) {
    return say(start, end, `plusieurs ${words.split(/\s+/u).at(-1) ?? 'enfants'}`);
  }
  return [];
}

const CONTINENTS: readonly (readonly [nations: RegExp, french: string, english: string, people: number])[] = [
  [/alger|maroc|tunis|kabyl|berber|maghreb/, 'maghrébine', 'North African', 3_000_000],
  [
    /senegal|mali(?!q)|ivoir|cameroun|congol|comor|malgache|guine|maurit|gabon|togol|benin|ethiop|erythr|somal|soudan|nigeria|african|subsahar|black/,
    'africaine',
    'African',
    3_000_000,
  ],
  [
    /antill|guadeloup|martini|haiti|reunionn|guyan|mahorais|caribbean/,
    'ultramarine ou caribéenne',
    'Caribbean',
    1_000_000,
  ],
  [/portug|espagn|itali|grec/, 'sud-européenne', 'southern European', 2_000_000],
  [
    /roumain|bulgar|serb|kosov|alban|croat|polon|polish|russ|ukrain|georg|armen|rom(?![a-z])|tsigane|manouche/,
    'est-européenne',
    'eastern European',
    700_000,
  ],
  [/turc|turque|kurd|liban|syri|irak|iran|afghan|egypt/, 'moyen-orientale', 'Middle Eastern', 700_000],
  [
    /chin|vietnam|cambodg|lao|thai|japon|core|philipp|indien|indian|pakist|banglad|lank|tamoul|asia|asiatique/,
    'asiatique',
    'Asian',
    1_000_000,
  ],
  [/bresil|colomb|peruv|chil|mexic|hispanic/, 'latino-américaine', 'Latin American', 200_000],
];
const FRANCE = 69_000_000;

/** The part of the world instead of the country. */
export function widerOrigins({ text, language, fact }: Setting): readonly Rung[] {
  const { start, end, words } = fact;
  const { low } = fold(words);
  const row = CONTINENTS.find(([nations]) => nations.test(low));
  if (row === undefined) return [];
  const [, french, english, people] = row;
  const share = people / FRANCE;
  const already = fold(french).low.split(' ')[0] ?? '';
  if (low.includes(already) || low.includes(english.toLowerCase())) return [];
  const said =
    language === 'en'
      ? low.replace(/^(of )?[a-z]+(?=\s|$)/, (_, of: string | undefined) => `${of ?? ''}${english}`)
      : `d’origine ${french}`;
  return [kept(wording(text, start, end, said), share, LOSS.continent)];
}
