import * as v from 'valibot';
import { browser } from '../../lib/browser';
import type { EnglishReader } from '../../lib/text/english';
import { cutSentences, LONGEST_SENTENCE } from '../../lib/text/english-reader';
import type { Span } from '../../lib/text/finding';

const REMEMBERED = 256;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_SENTENCE));
/** One list of names a sentence. */
const NamesSchema = v.array(v.array(v.object({ start: offset, end: offset })));

/**
 * The second reader of English names, seen from the page: it answers from what it has read before, and reads the
 * rest in the background while the page is idle, so that no keystroke ever waits for it.
 */
export interface SecondReader {
  /** The reader for a text of which every sentence was read; else null, and `improved` is called once it is. */
  recall(text: string): EnglishReader | null;
}

export function secondReader(improved: () => void): SecondReader {
  const names = new Map<string, readonly Span[]>();
  const wanted = new Set<string>();

  async function read(): Promise<void> {
    const sentences = [...wanted];
    wanted.clear();
    const answer = v.parse(
      NamesSchema,
      await browser.runtime.sendMessage({ type: 'read-english', sentences }),
    );
    for (const [index, sentence] of sentences.entries()) names.set(sentence, answer[index] ?? []);
    for (const sentence of [...names.keys()].slice(0, Math.max(0, names.size - REMEMBERED)))
      names.delete(sentence);
    improved();
  }

  return {
    recall(text) {
      const sentences = cutSentences(text).map(({ start, end }) => ({
        start,
        words: text.slice(start, end),
      }));
      const unread = sentences.filter(({ words }) => !names.has(words));
      if (unread.length === 0) {
        return () =>
          sentences.flatMap(({ start, words }) =>
            (names.get(words) ?? []).map((span) => ({ start: start + span.start, end: start + span.end })),
          );
      }
      if (wanted.size === 0) {
        // No answer (the extension was just updated) leaves the first reader's word, which stands on its own.
        requestIdleCallback(() => void read().catch(() => {}));
      }
      for (const { words } of unread) wanted.add(words);
      return null;
    },
  };
}
