import type { Finding, Language, Suggestion } from '../finding';
import { capitalise, startsSentence } from './sentence';

/** The text that a finding stands in. */
export interface Passage {
  readonly text: string;
  readonly language: Language;
}

/** Best first; none when the family has nothing better than to take the value out. */
export type Suggester = (finding: Finding, passage: Passage) => readonly Suggestion[];

/** Takes `[start, end)` out; what is orphaned around it is tidied when the edit is made. */
export const removal = (start: number, end: number): Suggestion => ({
  action: 'remove',
  text: '',
  edit: { start, end, text: '' },
});

/** The apostrophe that the writer uses, in words of ours. */
const withApostrophesOf = (text: string, words: string): string =>
  text.includes('’') ? words : words.replaceAll('’', "'");

/** Puts words in place of `[start, end)`, with a capital where a sentence begins. */
export function wording(text: string, start: number, end: number, words: string): Suggestion {
  const own = withApostrophesOf(text, words);
  const fitting = startsSentence(text.slice(0, start)) ? capitalise(own) : own;
  return { action: 'generalise', text: fitting, edit: { start, end, text: fitting } };
}
