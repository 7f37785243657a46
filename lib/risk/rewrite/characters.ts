/**
 * How many characters X counts, by the rules that its library twitter-text publishes (configuration 3): NFC; most letters
 * of the Latin, Greek and Cyrillic scripts and common signs weigh one, all others two; an emoji weighs two however many
 * code points it is made of; a link weighs 23. The library itself is the test's oracle: it weighs more than all the rest.
 */
const LIGHT: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const LINK_WEIGHT = 23;
/** Below "‼" the signs that Unicode calls emoji are figures, © and ®. */
const LEAST_EMOJI = '\u203C';
export const LONGEST_POST = 280;

const EMOJI =
  /\p{RI}{2}|[0-9#*]\uFE0F?\u20E3|\p{Emoji}(?:\p{EMod}|\uFE0F)?(?:\u200D\p{Emoji}(?:\p{EMod}|\uFE0F)?)*(?<![0-9#*])/gu;
/** Links with a scheme, and bare ones of the domains that doctors cite; what ends a sentence is none of a link. */
const LINK =
  /(?<![\p{L}\p{N}@#$_.-])(?:https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#][^\s<>"«»]*[\p{L}\p{N}/=_&#+-])?\/?|(?:[a-z0-9-]+\.)+(?:com|org|net|fr|be|ch|ca|eu|io|uk|us|gov|edu|info|de|lu|int)(?![\p{L}\p{N}-])(?:\/[^\s<>"«»]*[\p{L}\p{N}/=_&#+-])?\/?)/giu;

const weightOf = (text: string): number => {
  let weight = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    weight += LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return weight;
};

/** The weighted length of a post's text; X takes up to `LONGEST_POST`. */
export function charactersOnX(text: string): number {
  const composed = text.normalize('NFC');
  let links = 0;
  const rest = composed.replace(LINK, () => {
    links++;
    return '';
  });
  let emoji = 0;
  const letters = rest.replace(EMOJI, (sign) => {
    // A figure or ™ without its variation is a letter like others.
    if (sign.length === 1 && sign < LEAST_EMOJI) return sign;
    emoji++;
    return '';
  });
  return weightOf(letters) + 2 * emoji + LINK_WEIGHT * links;
}
