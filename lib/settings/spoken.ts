import type { Language } from '../text/finding';
import type { LanguageWay } from './settings';

/**
 * The language to speak: the one that was chosen, else the first of these BCP 47 tags that we speak, else English.
 * Regions do not matter.
 */
export function spokenLanguage(way: LanguageWay, tags: readonly string[]): Language {
  if (way !== 'auto') return way;
  const spoken = tags.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find((tag): tag is Language => tag === 'fr' || tag === 'en') ?? 'en';
}
